import { describe, expect, it } from 'vitest'
import { atCorners } from '../../src/checks/corners'
import { exactly, minus, over, type Quantity } from '../../src/facts/quantity'

const about = (value: number, half: number): Quantity => ({
  value,
  range: { low: value - half, high: value + half },
})

describe('an arithmetic in which a quantity stands twice', () => {
  const share = (whole = 0, part = 0) => (whole - part) / whole

  it('is taken at the two ends of each', () => {
    // (11 − 5) ÷ 11 = 0.5455, (9 − 5) ÷ 9 = 0.4444
    const found = atCorners([about(10, 1), exactly(5)], share)
    expect(found?.value).toBe(0.5)
    expect(found?.range.low).toBeCloseTo(4 / 9, 9)
    expect(found?.range.high).toBeCloseTo(6 / 11, 9)
  })

  it('is narrower than if each place of it were rounded on its own', () => {
    const [whole, part] = [about(10, 1), about(5, 1)]
    const { low, high } = over(minus(whole, part), whole).range
    const found = atCorners([whole, part], share)
    expect(found?.range.low).toBeGreaterThan(low)
    expect(found?.range.high).toBeLessThan(high)
  })

  it('says nothing of an open end or of what is no number', () => {
    const bound = { value: 10, range: { low: 10, high: Number.POSITIVE_INFINITY } }
    expect(atCorners([bound, exactly(5)], share)).toBeNull()
    expect(atCorners([about(0, 0), exactly(5)], share)).toBeNull()
  })
})
