import type { Observation } from './schema'
import type { Measure, Qualifier } from './vocabulary'

/** The report's words for one fact, cut at its numeral: 突破 · 1200 · 亿元. */
export interface Printed {
  readonly before: string
  readonly numeral: string
  /** Unit and words behind the numeral; the second term of a ratio (`:1`) or fraction (`/3`) too. */
  readonly after: string
}

/** Cuts printed words at their numeral; null where they hold none, or a second one that is no ratio or fraction. */
export function cutPrinted(printed: string): Printed | null {
  const match = /^(\D*)(\d+(?:\.\d+)?)(.*)$/.exec(printed)
  if (match === null) return null
  const [, before = '', numeral = '', after = ''] = match
  return /\d/.test(after.replace(/^[:/]\d+/, '')) ? null : { before, numeral, after }
}

/* There is no code for "below": a fall of more than a bound is told as at most it, with the printed word beside. */
const mirrored: Readonly<Record<Qualifier, Qualifier>> = {
  eq: 'eq',
  approx: 'approx',
  ge: 'le',
  gt: 'le',
  le: 'ge',
}

/** The qualifier that the printed words give to the signed value: 下降20%以上 bounds −20 from above. */
export function printedQualifier(printed: string, isNegative: boolean): Qualifier {
  const plain: Qualifier = /以上|不低于/.test(printed)
    ? 'ge'
    : /以内|以下|不超过|^(力争)?前\d/.test(printed)
      ? 'le'
      : /超|突破|余|多/.test(printed)
        ? 'gt'
        : /近|约|左右/.test(printed)
          ? 'approx'
          : 'eq'
  return isNegative ? mirrored[plain] : plain
}

/** −1 or 1 where the printed verb gives growth its direction, null where no verb is printed. */
export function printedSign(printed: string): -1 | 1 | null {
  if (/下降|压减|降幅|减少/.test(printed)) return -1
  return /增长|提高|改善|上升/.test(printed) ? 1 : null
}

/** What a numeral must be for the observation's value: `2` for the fraction 2/3, otherwise the value without its sign. */
export function numeralOf(observation: Pick<Observation, 'value' | 'fraction'>): string {
  return String(observation.fraction?.[0] ?? Math.abs(observation.value))
}

/** True where each character of `words` stands in `text`, in order: 年均增长 in 年均分别增长. */
export function isInOrder(words: string, text: string): boolean {
  let from = 0
  for (const character of words) {
    const at = text.indexOf(character, from)
    if (at < 0) return false
    from = at + character.length
  }
  return true
}

/** What the printed verb says of the measure; null where it leaves it open (a table cell). */
export function printedMeasure(printed: string): Measure | null {
  if (printed.includes('年均')) return 'average-growth'
  return /^(同比)?增长\d/.test(printed) ? 'growth' : null
}

/* The longer before what it contains. */
const degrees = /不低于|不超过|以上|以下|以内|突破|超过|超|余|多|近|约|左右|前(?=\d)/

/** The printed word that says how exact a figure is: 以上, 突破; null without one. */
export function degreeWordOf(printed: string): string | null {
  return degrees.exec(printed)?.[0] ?? null
}
