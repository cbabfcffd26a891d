import { contains, isAtMost, isWithin, overlaps, point } from '../facts/interval'
import type { Quantity } from '../facts/quantity'
import { openEnd } from '../facts/shown'
import type { Verdict } from './check'
import { rangeTold } from './result-text'

/**
 * A printed figure against a computed one: the same at the printed digits; not disproved where the computed one rests
 * on a bound; within rounding; or beyond it.
 */
export function equal(printed: Quantity, computed: Quantity): Verdict {
  if (!overlaps(printed.range, computed.range)) return 'doubtful'
  if (isWithin(computed.range, printed.range)) return 'agrees'
  if (openEnd(computed.range)) return 'compatible'
  return contains(printed.range, computed.value) ? 'agrees' : 'rounding'
}

/** What must not exceed another. That a bound may be more than its face (突破1600) proves nothing and disproves nothing. */
export function atMost(less: Quantity, more: Quantity): Verdict {
  if (!isAtMost(less.range.low, more.range.high)) return 'doubtful'
  const isUnproven =
    less.range.high === Number.POSITIVE_INFINITY || more.range.low === Number.NEGATIVE_INFINITY
  if (!isUnproven && isAtMost(less.value, more.value)) return 'agrees'
  return isUnproven || openEnd(more.range) ? 'compatible' : 'rounding'
}

/** What must lie between two others, whichever is the larger. */
export function between(middle: Quantity, one: Quantity, other: Quantity): Verdict {
  const [low, high] = one.value <= other.value ? [one, other] : [other, one]
  return worst([atMost(low, middle), atMost(middle, high)])
}

/** The verdict of a chain: one doubtful link makes it doubtful. */
export function worst(links: readonly Verdict[]): Verdict {
  if (links.includes('doubtful')) return 'doubtful'
  if (links.includes('compatible')) return 'compatible'
  return links.includes('rounding') ? 'rounding' : 'agrees'
}

/** What rounding permits on the printed and on the computed side. */
export function equalTolerance(printed: Quantity, computed: Quantity, digits: number, unit: string): string {
  return `印的数代表${rangeTold(printed.range, digits, unit)}；按原数能取的范围，算得${rangeTold(computed.range, digits, unit)}。`
}

/** What rounding permits on either side of “not more than”. */
export function atMostTolerance(less: Quantity, more: Quantity, digits: number, unit: string): string {
  if (isExact(less) && isExact(more)) return '两边都是照定的目标或准确的个数，没有四舍五入。'
  return `按印出的位数，小的一边代表${rangeTold(less.range, digits, unit)}，大的一边代表${rangeTold(more.range, digits, unit)}。`
}

function isExact({ value, range }: Quantity): boolean {
  const { low, high } = point(value)
  return range.low === low && range.high === high
}
