import type { IndicatorRecord, ObservationRecord } from '../dataset/dataset'
import type { Scope } from '../dataset/vocabulary'
import type { Interval } from './interval'

/** A value that the project computes (推算), with everything that a reader needs to check it. Never stored. */
export interface Derived {
  /** `<kind>~<observation>~<observation>`: an address leads back to the same arithmetic. */
  readonly id: string
  readonly name: string
  /** What the printed numerals come to; a bound at its face. For geometry. */
  readonly value: number
  /** All that it may be, by what the printed figures stand for (`quantityOf`); in `unit`. */
  readonly range: Interval
  readonly unit: string
  /** What is shown: 至少 or 至多 where it rests on a bound, ≈ where it was rounded, no more digits than it carries. */
  readonly text: string
  readonly formula: string
  readonly scope: Scope
  /** Its scope as a reader sees it: 行政口径. */
  readonly scopeLabel: string
  readonly inputs: readonly ObservationRecord[]
  /** What must be said with it: nominal, lower bound, rounding. */
  readonly caveats: readonly string[]
  /** In which prices it is, in a few characters beside the tag: 名义, 当年价, 2021年价; empty where it is no money. */
  readonly tag: string
}

/**
 * The number that is shown, with no more digits than it carries and the sign of the value, which a verb may tell: 减少45人.
 * Null where words stand in its place.
 */
export function shownValue({ text, value }: Pick<Derived, 'text' | 'value'>): number | null {
  const numeral = /\d+(?:\.\d+)?/.exec(text)?.[0]
  if (numeral === undefined) return null
  return value < 0 ? -Number(numeral) : Number(numeral)
}

/** How many decimals a value is printed with. */
export function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** A computed value with so many decimals, and a minus sign that is as wide as a plus. */
export function fixed(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−')
}

/** Amounts of different years laid side by side hold the change of prices. */
export function nominalTag(observation: ObservationRecord): string {
  return isMoney(observation) ? '名义' : ''
}

/** Amounts of one year, in the prices of that year. */
export function currentTag(observation: ObservationRecord): string {
  return isMoney(observation) ? '当年价' : ''
}

function isMoney({ unit }: ObservationRecord): boolean {
  return unit.endsWith('元')
}

/** What growth in prices of its own makes of an amount of the year before. */
export function grownTag({ priceBasis }: IndicatorRecord, year: string): string {
  if (priceBasis === 'constant-by-convention') return `${year}年价`
  return priceBasis === 'current-by-convention' ? '名义' : '价格未注明'
}
