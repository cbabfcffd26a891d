import { describe, expect, it } from 'vitest'
import { areCommensurable, decimalsOf, factorOf, quantityOf, rateOf, yearly } from '../../src/facts/quantity'
import { observation } from '../fixtures/records'
import { sampleObservation } from '../fixtures/sample'

const infinite = Number.POSITIVE_INFINITY
/** Ends rounded past what binary fractions add. */
const rangeOf = (id: string, unit?: string) => {
  const { low, high } = quantityOf(sampleObservation(id), unit)?.range ?? {
    low: Number.NaN,
    high: Number.NaN,
  }
  return [Number(low.toFixed(6)), Number(high.toFixed(6))]
}

describe('quantityOf', () => {
  it.each([
    // half of the last printed decimal
    ['gdp.2021.level.administrative', 612.45, 612.55],
    ['rd-intensity.2021.level.undivided', 2.955, 2.965],
    // no decimal printed: half of one
    ['urban-disposable-income.2021.level.undivided', 60209.5, 60210.5],
    // a target is what was set, but an average is worked out
    ['gdp.2022.growth.administrative', 8, 8],
    ['general-public-budget-revenue.2026.level.administrative', 100, 100],
    ['general-public-budget-revenue.2022/2026.average-growth.administrative', 8.55, 8.65],
    // things counted are exact
    ['class-three-sections.2021.level.undivided', 9, 9],
    ['subsistence-persons.2021.level.undivided', 2263, 2263],
    ['ecology-satisfaction-rank.2016.level.undivided', 72, 72],
    // thousands of them are rounded
    ['vaccinations.2021.level.undivided', 131.5, 132.5],
    // 以上, 超, 突破: from there on
    ['good-air-rate.2026.level.undivided', 92, infinite],
    ['hard-projects-completion.2021.level.undivided', 90, infinite],
    ['gdp.2026.level.administrative', 850, infinite],
    ['listed-firms-added-five-years.2022/2026.level.undivided', 9, infinite],
    // 以内, 以下: up to there
    ['urban-rural-income-ratio.2026.level.undivided', -infinite, 1.6],
  ])('takes %s for all that its digits and words may stand for', (id, low, high) => {
    expect(rangeOf(id)).toEqual([low, high])
  })

  it('takes 近 for a whole step of the last decimal', () => {
    const near = observation({ value: 1.5, qualifier: 'approx' })
    expect(quantityOf(near)?.range).toEqual({ low: 1.4, high: 1.6 })
  })

  it('counts the printed decimals, not those of the number', () => {
    const printed = observation({
      value: 11,
      unit: '%',
      citations: [{ paragraph: '1.0', page: '1', at: 0, printed: '增长11.0%', quote: '增长11.0%' }],
    })
    expect(decimalsOf(printed)).toBe(1)
    expect(quantityOf(printed)?.range).toEqual({ low: 10.95, high: 11.05 })
  })

  it('keeps the range through a change of unit, and gives none across currencies', () => {
    expect(rangeOf('rural-disposable-income.2026.level.undivided', '元')).toEqual([54_000, 54_000])
    // 3.15 to 3.25 hundred million
    expect(rangeOf('foreign-capital.2021.level.undivided', '美元')).toEqual([355_000_000, 365_000_000])
    expect(quantityOf(sampleObservation('foreign-capital.2021.level.undivided'), '亿元')).toBeNull()
  })

  it('takes a fraction for itself, not for its four stored decimals', () => {
    const third = observation({ value: 0.3333, fraction: [1, 3], unit: '' })
    expect(quantityOf(third)).toEqual({ value: 1 / 3, range: { low: 1 / 3, high: 1 / 3 } })
  })

  it('lets counts of unlike things stand side by side, and no other units', () => {
    const households = sampleObservation('subsistence-households.2021.level.undivided')
    expect(areCommensurable(households, sampleObservation('subsistence-persons.2021.level.undivided'))).toBe(
      true,
    )
    expect(areCommensurable(households, sampleObservation('gdp.2021.level.administrative'))).toBe(false)
  })
})

describe('rates', () => {
  it('are shares of one, and factors', () => {
    const growth = sampleObservation('gdp.2021.growth.administrative')
    // 9.25 % to 9.35 %
    expect(rateOf(growth).value).toBeCloseTo(0.093, 12)
    expect(rateOf(growth).range.low).toBeCloseTo(0.0925, 12)
    expect(factorOf(growth).range.high).toBeCloseTo(1.0935, 12)
  })

  it('give the average growth a year between two amounts', () => {
    const [from, to] = [
      quantityOf(observation({ value: 100 })),
      quantityOf(observation({ value: 161, period: '2026' })),
    ]
    if (from === null || to === null) throw new Error('expected two amounts')
    const growth = yearly(from, to, 5)
    // 1.61^0.2 = 1.09992; (160.5 ÷ 100.5)^0.2 = 1.09815; (161.5 ÷ 99.5)^0.2 = 1.10171
    expect(growth.value).toBeCloseTo(9.992, 2)
    expect(growth.range.low).toBeCloseTo(9.815, 2)
    expect(growth.range.high).toBeCloseTo(10.171, 2)
  })
})
