import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addIntervals,
  contains,
  divideIntervals,
  type Interval,
  isAtMost,
  multiplyIntervals,
  overlaps,
  point,
  raiseInterval,
  subtractIntervals,
} from '../../src/facts/interval'

const all = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
const close = (interval: Interval, low: number, high: number) => {
  expect(interval.low).toBeCloseTo(low, 9)
  expect(interval.high).toBeCloseTo(high, 9)
}

describe('interval arithmetic', () => {
  it('adds, subtracts, multiplies, divides and raises by the ends', () => {
    const [a, b] = [
      { low: 2, high: 3 },
      { low: 4, high: 8 },
    ]
    expect(addIntervals(a, b)).toEqual({ low: 6, high: 11 })
    // 2 − 8 and 3 − 4
    expect(subtractIntervals(a, b)).toEqual({ low: -6, high: -1 })
    expect(multiplyIntervals(a, b)).toEqual({ low: 8, high: 24 })
    // 2 ÷ 8 and 3 ÷ 4
    expect(divideIntervals(a, b)).toEqual({ low: 0.25, high: 0.75 })
    close(raiseInterval({ low: 4, high: 9 }, 0.5), 2, 3)
    // 1 ÷ 9 and 1 ÷ 4: a negative power turns the ends about
    close(raiseInterval({ low: 4, high: 9 }, -1), 1 / 9, 1 / 4)
  })

  it('multiplies across nothing by all four products', () => {
    expect(multiplyIntervals({ low: -2, high: 3 }, { low: -5, high: 7 })).toEqual({ low: -15, high: 21 })
  })

  it('keeps an end without a limit, and lets nothing times infinity be nothing', () => {
    const bound = { low: 1200, high: Number.POSITIVE_INFINITY }
    expect(divideIntervals(bound, point(600))).toEqual({ low: 2, high: Number.POSITIVE_INFINITY })
    expect(subtractIntervals(point(900), bound)).toEqual({ low: Number.NEGATIVE_INFINITY, high: -300 })
    expect(multiplyIntervals(point(0), bound)).toEqual(point(0))
  })

  it('divides amounts by a limit or a floor, and has one end', () => {
    const infinite = Number.POSITIVE_INFINITY
    expect(divideIntervals(point(11), { low: -infinite, high: 22 })).toEqual({ low: 0.5, high: infinite })
    expect(divideIntervals(point(11), { low: 22, high: infinite })).toEqual({ low: -infinite, high: 0.5 })
  })

  it('knows nothing of a quotient whose divisor may be nothing', () => {
    expect(divideIntervals(point(1), { low: -1, high: 1 })).toEqual(all)
    expect(divideIntervals(point(1), { low: 0, high: 1 })).toEqual(all)
  })

  it('forgives what binary fractions add, and no more', () => {
    expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true)
    expect(isAtMost(0.3001, 0.3)).toBe(false)
    expect(isAtMost(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(true)
    expect(isAtMost(Number.POSITIVE_INFINITY, 1)).toBe(false)
    expect(contains({ low: 1, high: 2 }, 2)).toBe(true)
    expect(contains({ low: 1, high: 2 }, 2.1)).toBe(false)
    expect(overlaps({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true)
    expect(overlaps({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false)
  })
})

/* Whatever two values stand behind the digits, what is computed of them lies in what is computed of their ranges. */
describe('what is computed of two ranges holds what is computed of any values in them', () => {
  const amount = fc.double({ min: 0.1, max: 10_000, noNaN: true })
  const half = fc.double({ min: 0, max: 0.09, noNaN: true })
  const place = fc.double({ min: -1, max: 1, noNaN: true })
  const operations: readonly [
    string,
    (a: Interval, b: Interval) => Interval,
    (a: number, b: number) => number,
  ][] = [
    ['sum', addIntervals, (a, b) => a + b],
    ['difference', subtractIntervals, (a, b) => a - b],
    ['product', multiplyIntervals, (a, b) => a * b],
    ['quotient', divideIntervals, (a, b) => a / b],
  ]

  it.each(operations)('%s', (_, ofRanges, ofValues) => {
    fc.assert(
      fc.property(amount, half, place, amount, half, place, (a, ha, pa, b, hb, pb) => {
        const range = ofRanges({ low: a - ha, high: a + ha }, { low: b - hb, high: b + hb })
        return contains(range, ofValues(a + pa * ha, b + pb * hb))
      }),
    )
  })

  it('fifth root', () => {
    fc.assert(
      fc.property(amount, half, place, (a, h, p) =>
        contains(raiseInterval({ low: a - h, high: a + h }, 1 / 5), (a + p * h) ** (1 / 5)),
      ),
    )
  })

  it('and a wider range never gives a narrower result', () => {
    fc.assert(
      fc.property(amount, half, amount, half, half, (a, ha, b, hb, more) => {
        const narrow = divideIntervals({ low: a - ha, high: a + ha }, { low: b - hb, high: b + hb })
        const wide = divideIntervals(
          { low: a - ha - more, high: a + ha + more },
          { low: b - hb, high: b + hb },
        )
        return isAtMost(wide.low, narrow.low) && isAtMost(narrow.high, wide.high)
      }),
    )
  })
})
