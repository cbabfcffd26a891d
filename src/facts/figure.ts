import { type MilestoneRecord, type ObservationRecord, printedOf } from '../dataset/dataset'
import { cutPrinted, type Printed } from '../dataset/printed'
import { statusLabels } from '../dataset/vocabulary'
import type { Derived } from './derived'
import { ownYearName } from './own-years'
import { startWordOf } from './start-word'
import type { Cited } from './told'

/** Printed or computed words, cut at the numeral so that it can be set larger; a fraction is one numeral. */
export function partsOf(text: string): Printed {
  const parts = cutPrinted(text)
  if (parts === null) return { before: text, numeral: '', after: '' }
  const [denominator = ''] = /^\/\d+/.exec(parts.after) ?? []
  return {
    ...parts,
    numeral: parts.numeral + denominator,
    after: parts.after.slice(denominator.length),
  }
}

/** An observation as a figure in a text; `text` where fewer words read better there. */
export function cite(observation: ObservationRecord, text = printedOf(observation)): Cited {
  return { source: observation.id, text, name: nameOfFigure(observation), isDerived: false, tag: '' }
}

/** A derived value as a figure in a text. */
export function citeDerived(derived: Derived): Cited {
  return {
    source: derived.id,
    text: derived.text,
    name: nameOfDerived(derived),
    isDerived: true,
    tag: derived.tag,
  }
}

/** How a derived value's button is called, with what is seen on it word for word: … ≈5.7%推算名义，行政口径. */
export function nameOfDerived(derived: Derived): string {
  return `${derived.name} ${derived.text}推算${derived.tag}，${derived.scopeLabel}`
}

type Stated = Pick<ObservationRecord | MilestoneRecord, 'status' | 'onlyIn'>

/** Whether the report tells it among its problems alone, where it writes no year: an outcome, but no 成效. */
export function isProblem({ status, onlyIn }: Stated): boolean {
  return status === 'outcome' && onlyIn === 'problems'
}

/** What a reader sees for the status of a fact: 起点, 成效, 目标, or 问题 where the report admits one. */
export function statusLabelOf(fact: Stated): string {
  return isProblem(fact) ? '问题' : statusLabels[fact.status]
}

/** What stands only among the results of the past five years, whose paragraphs print no year. */
export function isOfFiveYearsAlone({ onlyIn }: Pick<Stated, 'onlyIn'>): boolean {
  return onlyIn === 'past'
}

/** The time of one fact likewise: 2021年（过去五年末） where the report prints it without the year. */
export function periodOf(fact: Dated): string {
  const time = timeOf(fact)
  return time === fact.periodLabel ? time : `${fact.periodLabel}（${time}）`
}

type Dated = Pick<
  ObservationRecord | MilestoneRecord,
  'status' | 'citations' | 'onlyIn' | 'period' | 'periodLabel' | 'times'
>

/** How the report itself calls the time of a fact: 2021年, 过去五年末, 今后五年末. */
export function timeOf(fact: Dated): string {
  const { times, period, periodLabel } = fact
  if (period === times.result && isOfFiveYearsAlone(fact)) return '过去五年末'
  return ownYearName(times, period) ?? periodLabel
}

/** When and in which role: 2021年, 2022年目标, 今后五年末目标; no year where the report gives none. */
export function whenOf(observation: Dated): string {
  const { period, status } = observation
  if (isProblem(observation)) return '报告所列问题，未注明年份'
  if (period === 'unstated') return `${startWordOf(observation)}，报告未注明时间`
  const isNamed = status === 'outcome' || status === 'baseline'
  return `${timeOf(observation)}${isNamed ? '' : statusLabelOf(observation)}`
}

/** What a figure's button is called: 生产总值 907.5亿元，2021年成效，行政口径. */
export function nameOfFigure(observation: ObservationRecord): string {
  const { indicator, scopeLabel, status } = observation
  const role = status === 'outcome' && !isProblem(observation) ? statusLabelOf(observation) : ''
  return `${indicator.name} ${printedOf(observation)}，${whenOf(observation)}${role}，${scopeLabel}`
}

/** What stands before a figure in a list: 实到外资（2022年）, with its scope where there are two. */
export function placedName({ indicator, periodLabel, scope, scopeLabel }: ObservationRecord): string {
  return `${indicator.name}（${periodLabel}${scope === 'undivided' ? '' : `，${scopeLabel}`}）`
}
