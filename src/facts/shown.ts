import { fixed } from './derived-value'
import type { Interval } from './interval'
import type { Quantity } from './quantity'

/** How a computed value is written: 至少 and 至多 keep its bound, ≈ says that it was rounded. */
export interface Shown {
  readonly lead: '至少' | '至多' | '≈' | ''
  readonly numeral: string
}

/**
 * A computed value with so many decimals, or fewer where rounding of what it rests on carries no more. A lower bound is
 * rounded down and an upper one up, so that what is written always holds. Null where both ends are open: nothing can be
 * said.
 */
export function shown({ value, range }: Quantity, preferredDigits: number): Shown | null {
  switch (openEnd(range)) {
    case 'both':
      return null
    case 'above':
      return { lead: '至少', numeral: boundNumeral(value, range.low, preferredDigits, roundDown) }
    case 'below':
      return { lead: '至多', numeral: boundNumeral(value, range.high, preferredDigits, roundUp) }
    default:
      return closedShown(value, range, preferredDigits)
  }
}

/** On which side a range has no end. */
export function openEnd({ low, high }: Interval): 'above' | 'below' | 'both' | null {
  const isOpenBelow = low === Number.NEGATIVE_INFINITY
  if (high === Number.POSITIVE_INFINITY) return isOpenBelow ? 'both' : 'above'
  return isOpenBelow ? 'below' : null
}

/** True where so many decimals write the value without rounding it. */
export function isWhole(value: number, digits: number): boolean {
  return isNear(Number(value.toFixed(digits)), value)
}

/**
 * The end of a bound, away from what is permitted. Where that would cost more than half a step (5.198% as 5.1%), one
 * decimal more tells it, if it is carried.
 */
function boundNumeral(
  face: number,
  end: number,
  preferredDigits: number,
  round: (value: number, digits: number) => number,
): string {
  const width = 2 * Math.abs(face - end)
  const digits = carriedDigits(width, preferredDigits)
  const isCostly = Math.abs(round(end, digits) - end) > 0.5 * 10 ** -digits
  const finer = isCostly && carriedDigits(width, digits + 1) > digits ? digits + 1 : digits
  return fixed(round(end, finer), finer)
}

/** No more decimals than are carried, but as many as keep what is written inside the range. */
function closedShown(value: number, { low, high }: Interval, preferredDigits: number): Shown {
  if (low === high)
    return { lead: isWhole(value, preferredDigits) ? '' : '≈', numeral: fixed(value, preferredDigits) }
  let digits = carriedDigits(high - low, preferredDigits)
  const isInside = (n: number) => n >= low && n <= high
  while (digits < preferredDigits && !isInside(Number(value.toFixed(digits)))) digits += 1
  return { lead: '≈', numeral: fixed(value, digits) }
}

/** A range in words, with so many decimals, rounded outwards: 11.15%到11.25%, 13个, 不低于1200亿元. */
export function rangeText(range: Interval, digits: number, unit: string): string {
  const low = `${fixed(roundDown(range.low, digits), digits)}${unit}`
  const high = `${fixed(roundUp(range.high, digits), digits)}${unit}`
  switch (openEnd(range)) {
    case 'both':
      return '任何数'
    case 'above':
      return `不低于${low}`
    case 'below':
      return `不超过${high}`
    default:
      return low === high ? low : `${low}到${high}`
  }
}

/** Decimals that a range so wide carries: one step of the last of them is at least half of it. */
function carriedDigits(width: number, maxDigits: number): number {
  let digits = maxDigits
  while (digits > 0 && width > 2 * 10 ** -digits + 1e-9) digits -= 1
  return digits
}

/** Down to so many decimals; what binary fractions add to decimal ones aside. */
function roundDown(value: number, digits: number): number {
  const scale = 10 ** digits
  const scaled = value * scale
  const nearest = Math.round(scaled)
  return (isNear(nearest, scaled) ? nearest : Math.floor(scaled)) / scale
}

function roundUp(value: number, digits: number): number {
  return -roundDown(-value, digits)
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}
