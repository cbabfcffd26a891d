import type { ObservationRecord } from '../dataset/dataset'
import type { Scope } from '../dataset/vocabulary'

/** A value that the project computes (推算), with everything that a reader needs to check it. Never stored. */
export interface Derived {
  /** `<kind>~<observation>~<observation>`: an address leads back to the same arithmetic. */
  readonly id: string
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What is shown: ≈ and one decimal for ratios and rates, the inputs' decimals for differences. */
  readonly text: string
  readonly formula: string
  readonly scope: Scope
  readonly inputs: readonly ObservationRecord[]
  /** What must be said with it: nominal, lower bound, rounding. */
  readonly caveats: readonly string[]
  /** The same in a few characters, beside the tag: 名义, 2021年价. */
  readonly tag: string
}

/** How many decimals a value is printed with. */
export function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** A computed value with so many decimals, and a minus sign that is as wide as a plus. */
export function fixed(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−')
}
