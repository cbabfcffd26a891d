import type { Interval } from '../facts/interval'
import type { Quantity } from '../facts/quantity'
import { isWhole, rangeText } from '../facts/shown'
import { workedOut } from '../facts/worked-out'

/**
 * A result as the pages write it (`workedOut`), so that a check and a page show the same of the same figures. `isPlain` is
 * a sum or difference of printed figures, which rounds nothing itself.
 */
export function resultText(result: Quantity, digits: number, unit: string, isPlain = false): string {
  return workedOut(result, digits, unit, isPlain)?.text ?? '任何数'
}

/** A range in words, without a last decimal that only says nought: 1家 of a count, 3.2% of what was set. */
export function rangeTold(range: Interval, digits: number, unit: string): string {
  const ends = [range.low, range.high].filter(Number.isFinite)
  const isIdle = digits > 0 && ends.every(end => isWhole(end, digits - 1))
  return rangeText(range, isIdle ? digits - 1 : digits, unit)
}
