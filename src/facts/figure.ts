import { type MilestoneRecord, type ObservationRecord, printedOf } from '../dataset/dataset'
import { cutPrinted, type Printed } from '../dataset/printed'
import { type Period, periodLabels, scopeLabels, statusLabels } from '../dataset/vocabulary'
import type { Derived } from './derived'
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
  return `${derived.name} ${derived.text}推算${derived.tag}，${scopeLabels[derived.scope]}`
}

/** Paragraphs in which the report admits problems: what stands only there is an outcome, but no 成效. */
const problems = /^1\.7(\.|$)/

type Stated = Pick<ObservationRecord | MilestoneRecord, 'status' | 'citations'>

/** Whether the report tells it among its problems alone, where it writes no year. */
export function isProblem({ status, citations }: Stated): boolean {
  return status === 'outcome' && citations.every(({ paragraph }) => problems.test(paragraph))
}

/** What a reader sees for the status of a fact: 起点, 成效, 目标, or 问题 where the report admits one. */
export function statusLabelOf(fact: Stated): string {
  return isProblem(fact) ? '问题' : statusLabels[fact.status]
}

/** What stands only among the results of the past five years, whose paragraphs print no year. */
export function isOfFiveYearsAlone({ citations }: Pick<Stated, 'citations'>): boolean {
  return citations.every(({ paragraph }) => /^1\.5(\.|$)/.test(paragraph))
}

/** Years that are labels of ours: what the report itself calls that time. */
const ownYears: Readonly<Partial<Record<Period, string>>> = { '2016': '过去五年起点', '2026': '今后五年末' }

/** What must be said of them where they are shown as years. */
export const ownYearNotes: Readonly<Partial<Record<Period, string>>> = {
  '2016': '“2016年”是看板对“过去五年起点”的标注，报告没有写年份。',
  '2026': '“2026年”是看板对“今后五年末”的标注，报告多未写年份。',
}

/** A time as the head of a column or row: 2021年, 2026年（今后五年末）. */
export function periodTold(period: Period): string {
  const own = ownYears[period]
  return own === undefined ? periodLabels[period] : `${periodLabels[period]}（${own}）`
}

/** The time of one fact likewise: 2021年（过去五年末） where the report prints it without the year. */
export function periodOf(fact: Dated): string {
  const time = timeOf(fact)
  return time === periodLabels[fact.period] ? time : `${periodLabels[fact.period]}（${time}）`
}

type Dated = Stated & Pick<ObservationRecord | MilestoneRecord, 'period'>

/** How the report itself calls the time of a fact: 2021年, 过去五年末, 今后五年末. */
export function timeOf(fact: Dated): string {
  if (fact.period === '2021' && isOfFiveYearsAlone(fact)) return '过去五年末'
  return ownYears[fact.period] ?? periodLabels[fact.period]
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
  const { indicator, scope, status } = observation
  const role = status === 'outcome' && !isProblem(observation) ? statusLabelOf(observation) : ''
  return `${indicator.name} ${printedOf(observation)}，${whenOf(observation)}${role}，${scopeLabels[scope]}`
}

/** What stands before a figure in a list: 实到外资（2022年）, with its scope where there are two. */
export function placedName({ indicator, period, scope }: ObservationRecord): string {
  return `${indicator.name}（${periodLabels[period]}${scope === 'undivided' ? '' : `，${scopeLabels[scope]}`}）`
}
