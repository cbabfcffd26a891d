import { type ObservationRecord, printedOf } from '../dataset/dataset'
import { cutPrinted } from '../dataset/printed'
import { convert } from '../dataset/units'
import { boundOf } from './bound'
import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  point,
  raiseInterval,
  subtractIntervals,
} from './interval'

/** A value as printed or computed from printed ones, with all that rounding and bounds permit around it. */
export interface Quantity {
  readonly value: number
  readonly range: Interval
}

/* Things that are counted one by one; printed without 近, 余 or 以上 they are exact. 万人 and 亩 are rounded. */
const counters: ReadonlySet<string> = new Set([
  '家',
  '个',
  '件',
  '条',
  '座',
  '支',
  '所',
  '幢',
  '套',
  '户',
  '人',
  '人次',
  '名',
  '位',
  '项',
])

/** A value without any tolerance, such as the 100 of a percentage. */
export function exactly(value: number): Quantity {
  return { value, range: point(value) }
}

/** How many decimals the report prints; a fraction is stored to four. */
export function decimalsOf(observation: ObservationRecord): number {
  if (observation.fraction) return 4
  return cutPrinted(printedOf(observation))?.numeral.split('.')[1]?.length ?? 0
}

/**
 * The printed figure and all that it may stand for, by the one convention of checks and pages: an outcome is rounded
 * (907.5 is 907.45 to 907.55), a target is what was set (10万元 is 10万元, 增长7.5% is 7.5%), a count is itself (13个 is 13), a bound has one
 * end (突破1200 is 1200 and anything above). Null where it cannot be had in that unit.
 */
export function quantityOf(observation: ObservationRecord, unit = observation.unit): Quantity | null {
  const { unit: own } = observation
  const factor = counters.has(own) && counters.has(unit) ? 1 : convert(1, own, unit)
  return factor === null
    ? null
    : times({ value: plainValueOf(observation), range: rangeOf(observation) }, exactly(factor))
}

/** A printed rate as a share of one: 9.2% is 0.0915 to 0.0925. */
export function rateOf(observation: ObservationRecord): Quantity {
  return over({ value: observation.value, range: rangeOf(observation) }, exactly(100))
}

/** True where it is a bound (以上, 突破, 以内): two of them are never subtracted. */
export function isBound(observation: ObservationRecord): boolean {
  return boundOf(observation) !== null
}

/** True where both can be told in one unit, counts of unlike things included: 户 and 人. */
export function areCommensurable(a: ObservationRecord, b: ObservationRecord): boolean {
  return areCounts(a, b) || convert(b.value, b.unit, a.unit) !== null
}

/** The sum, its range as wide as both together. Units are the caller's: see `quantityOf`. */
export function plus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value + b.value, range: addIntervals(a.range, b.range) }
}

/** The difference; of two bounds of one side it has no end, see `isBound`. */
export function minus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value - b.value, range: subtractIntervals(a.range, b.range) }
}

/** The product, with every product of the ranges around it. */
export function times(a: Quantity, b: Quantity): Quantity {
  return { value: a.value * b.value, range: multiplyIntervals(a.range, b.range) }
}

/** The quotient; its range has no ends where the divisor may be 0. */
export function over(a: Quantity, b: Quantity): Quantity {
  return { value: a.value / b.value, range: divideIntervals(a.range, b.range) }
}

/** What is not negative to an exponent, such as 1/5 for growth a year. */
export function power(base: Quantity, exponent: number): Quantity {
  return { value: base.value ** exponent, range: raiseInterval(base.range, exponent) }
}

/** What a rate makes of an amount: 1 + 7.5 %. */
export function factorOf(growth: ObservationRecord): Quantity {
  return plus(exactly(1), rateOf(growth))
}

/** Average growth a year in %, from an amount to a later one. */
export function yearly(from: Quantity, to: Quantity, years: number): Quantity {
  return times(minus(power(over(to, from), 1 / years), exactly(1)), exactly(100))
}

function areCounts(a: ObservationRecord, b: ObservationRecord): boolean {
  return counters.has(a.unit) && counters.has(b.unit)
}

/** A fraction is exact; its four stored decimals are not. */
function plainValueOf({ fraction, value }: ObservationRecord): number {
  return fraction ? fraction[0] / fraction[1] : value
}

function rangeOf(observation: ObservationRecord): Interval {
  const value = plainValueOf(observation)
  switch (boundOf(observation)) {
    case 'up':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case 'down':
      return { low: Number.NEGATIVE_INFINITY, high: value }
    default:
      return roundedRange(observation)
  }
}

/** Half of the last printed decimal on both sides; a whole one for 近 and 约, the least that these words can mean. */
function roundedRange(observation: ObservationRecord): Interval {
  const value = plainValueOf(observation)
  if (isExact(observation)) return point(value)
  const step = 10 ** -decimalsOf(observation)
  const half = observation.qualifier === 'approx' ? step : step / 2
  return { low: value - half, high: value + half }
}

/**
 * What was never rounded: an amount or a growth that was set, a fraction, and what is counted one by one. A rate over
 * several years is worked out from its two ends, by the report too, and rounded even where it is a target.
 */
function isExact({ fraction, measure, qualifier, status, unit }: ObservationRecord): boolean {
  if (qualifier === 'approx') return false
  const isSet = status === 'target' && (measure === 'level' || measure === 'growth')
  return isSet || fraction !== undefined || counters.has(unit)
}
