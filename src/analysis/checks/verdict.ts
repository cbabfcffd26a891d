import type { Verdict } from './check'
import { contains, type Interval, isAtMost, overlaps, point } from './interval'
import type { Quantity } from './quantity'

/** A printed figure against a computed one: the same at the printed digits, within rounding, or beyond it. */
export function equal(printed: Quantity, computed: Quantity): Verdict {
  if (contains(printed.range, computed.value)) return 'agrees'
  return overlaps(printed.range, computed.range) ? 'rounding' : 'doubtful'
}

/** What must not exceed another. */
export function atMost(less: Quantity, more: Quantity): Verdict {
  if (isAtMost(less.value, more.value)) return 'agrees'
  return isAtMost(less.range.low, more.range.high) ? 'rounding' : 'doubtful'
}

/** What must lie between two others, whichever is the larger. */
export function between(middle: Quantity, one: Quantity, other: Quantity): Verdict {
  const [low, high] = one.value <= other.value ? [one, other] : [other, one]
  return worst([atMost(low, middle), atMost(middle, high)])
}

/** The verdict of a chain: one doubtful link makes it doubtful. */
export function worst(links: readonly Verdict[]): Verdict {
  if (links.includes('doubtful')) return 'doubtful'
  return links.includes('rounding') ? 'rounding' : 'agrees'
}

/** A range in words, with so many decimals: 11.15%到11.25%, 正好13个, 不低于1200亿元. */
export function rangeText({ low, high }: Interval, digits: number, unit: string): string {
  const text = (value: number) => `${value.toFixed(digits).replace('-', '−')}${unit}`
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return '任何数'
  if (high === Number.POSITIVE_INFINITY) return `不低于${text(low)}`
  if (low === Number.NEGATIVE_INFINITY) return `不超过${text(high)}`
  return text(low) === text(high) ? text(low) : `${text(low)}到${text(high)}`
}

/** What rounding permits on the printed and on the computed side. */
export function equalTolerance(printed: Quantity, computed: Quantity, digits: number, unit: string): string {
  return `印的数代表${rangeText(printed.range, digits, unit)}；按原数能取的范围，算得${rangeText(computed.range, digits, unit)}。`
}

/** What rounding permits on either side of “not more than”. */
export function atMostTolerance(less: Quantity, more: Quantity, digits: number, unit: string): string {
  if (isExact(less) && isExact(more)) return '两边都是个数，没有四舍五入。'
  return `按印出的位数，小的一边代表${rangeText(less.range, digits, unit)}，大的一边代表${rangeText(more.range, digits, unit)}。`
}

function isExact({ value, range }: Quantity): boolean {
  const { low, high } = point(value)
  return range.low === low && range.high === high
}
