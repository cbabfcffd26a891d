import { type MilestoneRecord, type ObservationRecord, printedOf } from '../dataset/dataset'
import { cutPrinted, type Printed } from '../dataset/printed'
import { periodLabels, scopeLabels, statusLabels } from '../dataset/vocabulary'
import type { Derived } from './derived'
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

/** What a figure's button is called: 生产总值 907.5亿元，2021年成效，行政口径. */
export function nameOfFigure(observation: ObservationRecord): string {
  const { indicator, period, scope } = observation
  return `${indicator.name} ${printedOf(observation)}，${periodLabels[period]}${statusLabelOf(observation)}，${scopeLabels[scope]}`
}

/** What stands before a figure in a list: 实到外资（2022年）, with its scope where there are two. */
export function placedName({ indicator, period, scope }: ObservationRecord): string {
  return `${indicator.name}（${periodLabels[period]}${scope === 'undivided' ? '' : `，${scopeLabels[scope]}`}）`
}
