import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly, type Quantity } from '../../src/facts/quantity'
import { rangeText, shown } from '../../src/facts/shown'

const infinite = Number.POSITIVE_INFINITY
const textOf = (value: number, low: number, high: number, digits = 1) => {
  const found = shown({ value, range: { low, high } }, digits)
  return found && `${found.lead}${found.numeral}`
}

describe('shown', () => {
  it.each([
    // within one step of the last digit
    [75.62, 75.58, 75.66, '≈75.6'],
    // 5 wide: no decimals
    [104.8, 102.3, 107.3, '≈105'],
    // 0.4 wide, but 82 is not in it
    [82.22, 82.08, 82.36, '≈82.2'],
    [40, 40, 40, '40.0'],
    [200 / 3, 200 / 3, 200 / 3, '≈66.7'],
  ])('writes %d, which may be %d to %d, as %s', (value, low, high, text) => {
    expect(textOf(value, low, high)).toBe(text)
  })

  it.each([
    // never up
    [41.975, 41.9175, infinite, '至少41.9'],
    // 0.1 given away where 0.01 would do
    [5.2, 5.198, infinite, '至少5.19'],
    // never down
    [75.625, -infinite, 75.629, '至多75.63'],
    [104.76, -infinite, 107.3, '至多108'],
    [-2.55, -infinite, -2.5, '至多−2.5'],
  ])('keeps the bound of %d, %d to %d: %s', (value, low, high, text) => {
    expect(textOf(value, low, high)).toBe(text)
  })

  it('says nothing where both ends are open', () => {
    expect(textOf(1, -infinite, infinite)).toBeNull()
  })

  it('never claims more than the range holds, and little less', () => {
    const amount = fc.double({ min: -10_000, max: 10_000, noNaN: true })
    const half = fc.double({ min: 0, max: 50, noNaN: true })
    fc.assert(
      fc.property(amount, half, fc.integer({ min: 0, max: 3 }), (value, h, digits) => {
        const least = shown({ value, range: { low: value - h, high: infinite } }, digits)
        const most = shown({ value, range: { low: -infinite, high: value + h } }, digits)
        const [low, high] = [least, most].map(told => Number(told?.numeral.replace('−', '-')))
        if (low === undefined || high === undefined) return false
        const slack = 1e-8 * Math.max(1, Math.abs(value))
        return (
          low <= value - h + slack &&
          low > value - h - 1 - slack &&
          high >= value + h - slack &&
          high < value + h + 1 + slack
        )
      }),
    )
  })
})

describe('rangeText', () => {
  it('tells both ends, one end, or one value', () => {
    expect(rangeText({ low: 11.15, high: 11.25 }, 2, '%')).toBe('11.15%到11.25%')
    expect(rangeText(exactly(13).range, 0, '个')).toBe('13个')
    expect(rangeText({ low: 1200, high: infinite }, 0, '亿元')).toBe('不低于1200亿元')
    expect(rangeText({ low: -infinite, high: 1.6 }, 1, '')).toBe('不超过1.6')
    expect(rangeText({ low: -infinite, high: infinite }, 1, '')).toBe('任何数')
    expect(rangeText({ low: -0.5, high: 0.5 }, 1, '%')).toBe('−0.5%到0.5%')
  })

  it('rounds outwards', () => {
    const range: Quantity['range'] = { low: 11.174, high: 11.231 }
    expect(rangeText(range, 2, '%')).toBe('11.17%到11.24%')
  })
})
