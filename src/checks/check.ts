import { type ObservationRecord, printedOf } from '../dataset/dataset'
import { cutPrinted } from '../dataset/printed'
import type { Citation } from '../dataset/schema'
import type { Times } from '../dataset/times'
import type { Scope } from '../dataset/vocabulary'
import { currentTag, decimals, fixed, grownTag, nominalTag } from '../facts/derived-value'
import { cite } from '../facts/figure'
import type { Cited, Told } from '../facts/told'

/** Kinds of relation, in the order of the list. */
export const checkKinds = [
  'end-points',
  'scopes',
  'parts',
  'totals',
  'next-years',
  'ratios',
  'shares',
  'bounds',
  'directions',
  'repeats',
] as const
export type CheckKind = (typeof checkKinds)[number]

/** What a reader sees for each. */
export function checkKindLabelsOf({ plan }: Times): Readonly<Record<CheckKind, string>> {
  return {
    'end-points': '两端与年均增长',
    scopes: '两种口径之间',
    parts: '部分与总体',
    totals: '五年合计与一年',
    'next-years': `${plan}年与今后五年末`,
    ratios: '比值与分数',
    shares: '比重与个数',
    bounds: '界限与准确数',
    directions: '起点、终点与动词',
    repeats: '附件与正文',
  }
}

/**
 * What a relation comes to. `agrees`: at the printed digits; `rounding`: not there, but within what rounding permits;
 * `compatible`: it rests on a bound, which can neither prove nor disprove it; `incomparable`: two definitions, spans of time
 * or price bases, or nothing printed to hold it against, with the reason; `doubtful`: beyond rounding, and the report does
 * not say why.
 */
export const verdictLabels = {
  agrees: '相符',
  rounding: '四舍五入',
  compatible: '不矛盾',
  incomparable: '不可比',
  doubtful: '存疑',
} as const
/** One of them; `verdictLabels` has its word for the reader. */
export type Verdict = keyof typeof verdictLabels
/** In the order in which they are counted and offered, 相符 first and 存疑 last. */
export const verdicts = Object.keys(verdictLabels) as readonly Verdict[]

/** What a reader is told of each verdict, wherever it stands. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  agrees: '按印出的位数对得上',
  rounding: '差在四舍五入以内',
  compatible: '一边只有界限，证明不了，也不矛盾',
  incomparable: '口径、时间或分母不同，或一边只有下限、文字，或没有印的数可对，不要放在一起比',
  doubtful: '四舍五入解释不了，报告也没有说明；不等于报告有错',
}

/** One relation between printed figures, worked out. */
export interface Check {
  /** `<kind>~<what it is about>`; the same for the same relation as long as the ids in it are. */
  readonly id: string
  readonly kind: CheckKind
  readonly title: string
  /** Scopes of the figures in it, one or both of two. */
  readonly scopes: readonly Scope[]
  readonly inputs: readonly ObservationRecord[]
  /** What the report prints, and should hold. */
  readonly printed: Told
  /** The arithmetic with printed figures, up to its result. */
  readonly formula: Told
  /** The result, 推算; empty where nothing is computed but printed words are laid side by side. */
  readonly computed: string
  /** In which prices the result is, where it is an amount or a pace of money; else empty. */
  readonly tag: string
  /** What rounding permits, in words. */
  readonly tolerance: string
  readonly verdict: Verdict
  /** Why it is no plain agreement, or what must be known beside it; never empty for 不可比 and 存疑. */
  readonly reason: Told
}

const plainReasons: Readonly<Record<Verdict, string>> = {
  agrees: '',
  rounding: '按印出的数算略有出入，四舍五入就能解释。',
  compatible: '一边只印了界限：超过或低于界限多少没有写，证明不了，也不矛盾。',
  incomparable: '口径、时间或分母不同，或一边只有下限、文字。',
  doubtful: '两边相差超过四舍五入能解释的范围，报告没有说明原因；印出的数照留，不改。',
}

/** A relation without what follows from the rest of it. */
export type Draft = Omit<Check, 'id' | 'scopes' | 'reason' | 'tag'> & {
  readonly key: string
  /** Where the result is priced otherwise than its amounts tell. */
  readonly tag?: string
  /** What must be known beside it; for 不可比 why. */
  readonly reason?: Told
  /** What does not fit, where more can be said than that rounding does not explain it. */
  readonly doubt?: Told
}

/** Completes a relation: id, scopes, and a reason wherever the verdict needs one. */
export function check({ key, reason = [], doubt, tag, ...draft }: Draft): Check {
  const { verdict, kind, inputs } = draft
  const isTold = verdict === 'agrees' || (verdict === 'incomparable' && reason.some(part => part !== ''))
  const lead: Told = isTold ? [] : verdict === 'doubtful' && doubt ? doubt : [plainReasons[verdict]]
  return {
    ...draft,
    tag: tag ?? priceTag(draft),
    id: `${kind}~${key}`,
    scopes: [...new Set(inputs.map(({ scope }) => scope))],
    reason: [...lead, ...reason].filter(part => part !== ''),
  }
}

/** Amounts of one time are in its prices, those of several hold the change of prices; growth moves its amount within them. */
function priceTag({ inputs, computed }: Pick<Draft, 'inputs' | 'computed'>): string {
  const amounts = inputs.filter(({ measure, unit }) => measure === 'level' && unit.endsWith('元'))
  const [first] = amounts
  if (first === undefined || !/元|%|倍/.test(computed)) return ''
  if (amounts.some(({ period }) => period !== first.period)) return nominalTag(first)
  const growth = inputs.find(({ measure }) => measure === 'growth')
  return growth ? grownTag(growth.indicator, first.period) : currentTag(first)
}

/** A figure of a formula: numeral and unit; a bound keeps its word, since it says what kind of number it is. */
export function term(observation: ObservationRecord): Cited {
  const printed = cutPrinted(printedOf(observation))
  if (printed === null || observation.qualifier !== 'eq' || observation.fraction) return cite(observation)
  return cite(observation, printed.numeral + printed.after)
}

/** Numeral and unit alone, where a sign beside it says what the word would: ≥ 4万元 for 突破4万元. */
export function amount(observation: ObservationRecord): Cited {
  const printed = cutPrinted(printedOf(observation))
  if (printed === null) return cite(observation)
  return cite(observation, printed.numeral + withoutDegree(printed.after))
}

/** A rate with its sign, for 1 + 7.5%. */
export function rateTerm(growth: ObservationRecord): Cited {
  return cite(growth, `${fixed(growth.value, decimals(growth.value))}%`)
}

/** 亿元 of 亿元以上. */
export function withoutDegree(after: string): string {
  return after.replace(/以上|以下|以内|左右|余|多/g, '')
}

/** A figure in the words of one of its places. */
export function citeAs(observation: ObservationRecord, { printed }: Citation): Cited {
  const cited = cite(observation)
  return { ...cited, text: printed, name: cited.name.replace(printedOf(observation), printed) }
}

/** Figures in a row, with a word between them. */
export function joined(figures: readonly Told[], between: string): Told {
  return figures.flatMap((figure, i): Told => (i === 0 ? figure : [between, ...figure]))
}
