/** All values that printed digits may stand for; an end without a limit is infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** One value and no other. */
export function point(value: number): Interval {
  return { low: value, high: value }
}

/** Every sum of a value of the one and a value of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high }
}

/** Every difference, as if the two were independent: of a thing and itself it is not 0 alone. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low }
}

/** Every product, signs and infinite ends included. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
    // Nothing times infinity: the other factor is nothing, however large this one may be.
    .map(product => (Number.isNaN(product) ? 0 : product))
  return { low: Math.min(...products), high: Math.max(...products) }
}

/**
 * Anything where the divisor may be nothing. A divisor with an upper end alone is an amount within a limit (22以下), and
 * amounts are positive. What is divided by something without an upper end has no lower one: that it is more than nothing
 * is no bound that anybody printed.
 */
export function divideIntervals(a: Interval, b: Interval): Interval {
  if (b.low === Number.NEGATIVE_INFINITY && b.high > 0 && a.low >= 0)
    return { low: a.low / b.high, high: Number.POSITIVE_INFINITY }
  if (b.high === Number.POSITIVE_INFINITY && b.low > 0 && a.high >= 0)
    return { low: Number.NEGATIVE_INFINITY, high: a.high / b.low }
  if (b.low <= 0 && b.high >= 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return multiplyIntervals(a, { low: 1 / b.high, high: 1 / b.low })
}

/** A power of what is not negative, such as the fifth root of a ratio of amounts. */
export function raiseInterval(base: Interval, exponent: number): Interval {
  if (base.low === Number.NEGATIVE_INFINITY)
    return { low: base.low, high: Math.max(base.high, 0) ** exponent }
  const ends = [Math.max(base.low, 0) ** exponent, Math.max(base.high, 0) ** exponent]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** Ends included, and what binary fractions add to decimal ones forgiven. */
export function contains(interval: Interval, value: number): boolean {
  return isAtMost(interval.low, value) && isAtMost(value, interval.high)
}

/** True where all of the first lies in the second. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return isAtMost(outer.low, inner.low) && isAtMost(inner.high, outer.high)
}

/** True where some value is in both; to touch at an end is enough. */
export function overlaps(a: Interval, b: Interval): boolean {
  return isAtMost(a.low, b.high) && isAtMost(b.low, a.high)
}

/** Less or equal, but for what binary fractions add to decimal ones: 0.1 + 0.2 is at most 0.3. */
export function isAtMost(a: number, b: number): boolean {
  if (a <= b) return true
  return Number.isFinite(a - b) && a - b <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
