import { type ObservationRecord, printedOf } from '../../dataset/dataset'
import { cutPrinted } from '../../dataset/printed'
import { convert } from '../../dataset/units'
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

export function exactly(value: number): Quantity {
  return { value, range: point(value) }
}

/** How many decimals the report prints; a fraction is stored to four. */
export function decimalsOf(observation: ObservationRecord): number {
  if (observation.fraction) return 4
  return cutPrinted(printedOf(observation))?.numeral.split('.')[1]?.length ?? 0
}

/**
 * The printed figure and all that it may stand for: 907.5 is 907.45 to 907.55, 13个 is 13, 突破1200 is 1200 and
 * anything above. Null where it cannot be had in that unit.
 */
export function quantityOf(observation: ObservationRecord, unit = observation.unit): Quantity | null {
  return inUnit(observation, rangeOf(observation), unit)
}

/**
 * The same with a bound taken at its face. Where a part must not exceed a whole, that 突破1600亿元 may be any amount
 * excuses nothing: had it been twice as much, the report would not have said 1600.
 */
export function faceOf(observation: ObservationRecord, unit = observation.unit): Quantity | null {
  return inUnit(observation, roundedRange(observation), unit)
}

/** A printed rate as a share of one: 9.2% is 0.0915 to 0.0925. */
export function rateOf(observation: ObservationRecord): Quantity {
  return over({ value: observation.value, range: rangeOf(observation) }, exactly(100))
}

/** True where it is a bound (以上, 突破, 以内): two of them are never subtracted. */
export function isBound({ qualifier }: ObservationRecord): boolean {
  return qualifier === 'ge' || qualifier === 'gt' || qualifier === 'le'
}

/** True where both can be told in one unit, counts of unlike things included: 户 and 人. */
export function areCommensurable(a: ObservationRecord, b: ObservationRecord): boolean {
  return areCounts(a, b) || convert(b.value, b.unit, a.unit) !== null
}

export function plus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value + b.value, range: addIntervals(a.range, b.range) }
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value - b.value, range: subtractIntervals(a.range, b.range) }
}

export function times(a: Quantity, b: Quantity): Quantity {
  return { value: a.value * b.value, range: multiplyIntervals(a.range, b.range) }
}

export function over(a: Quantity, b: Quantity): Quantity {
  return { value: a.value / b.value, range: divideIntervals(a.range, b.range) }
}

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

function rangeOf(observation: ObservationRecord): Interval {
  const { low, high } = roundedRange(observation)
  switch (observation.qualifier) {
    case 'ge':
    case 'gt':
      return { low: observation.value, high: Number.POSITIVE_INFINITY }
    case 'le':
      return { low: Number.NEGATIVE_INFINITY, high: observation.value }
    default:
      return { low, high }
  }
}

/** Half of the last printed decimal on both sides; a whole one for 近 and 约, the least that these words can mean. */
function roundedRange(observation: ObservationRecord): Interval {
  const { qualifier, unit, value } = observation
  if (counters.has(unit) && qualifier !== 'approx') return point(value)
  const step = 10 ** -decimalsOf(observation)
  const half = qualifier === 'approx' ? step : step / 2
  return { low: value - half, high: value + half }
}

function inUnit({ value, unit: own }: ObservationRecord, range: Interval, unit: string): Quantity | null {
  const factor = counters.has(own) && counters.has(unit) ? 1 : convert(1, own, unit)
  return factor === null ? null : times({ value, range }, exactly(factor))
}
