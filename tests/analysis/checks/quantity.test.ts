import { describe, expect, it } from 'vitest'
import {
  areCommensurable,
  decimalsOf,
  faceOf,
  factorOf,
  quantityOf,
  rateOf,
  yearly,
} from '../../../src/analysis/checks/quantity'
import { real } from '../../fixtures/real'
import { observation } from '../../fixtures/records'

const infinite = Number.POSITIVE_INFINITY
/** Ends rounded past what binary fractions add. */
const rangeOf = (id: string, unit?: string) => {
  const { low, high } = quantityOf(real(id), unit)?.range ?? { low: Number.NaN, high: Number.NaN }
  return [Number(low.toFixed(6)), Number(high.toFixed(6))]
}

describe('quantityOf', () => {
  it.each([
    // half of the last printed decimal
    ['gdp.2021.level.administrative', 907.45, 907.55],
    ['rd-intensity.2021.level.undivided', 3.155, 3.165],
    // no decimal printed: half of one
    ['fixed-asset-investment.2021.growth.undivided', 10.5, 11.5],
    ['urban-disposable-income.2021.level.undivided', 71813.5, 71814.5],
    // things counted are exact
    ['class-three-sections.2021.level.undivided', 12, 12],
    ['subsistence-persons.2021.level.undivided', 3363, 3363],
    ['ecology-satisfaction-rank.2016.level.undivided', 81, 81],
    // thousands of them are rounded
    ['urban-jobs-added.2021.level.undivided', 3.65, 3.75],
    // 以上, 超, 突破: from there on
    ['good-air-rate.2026.level.undivided', 93, infinite],
    ['hard-projects-completion.2021.level.undivided', 95, infinite],
    ['gdp.2026.level.administrative', 1200, infinite],
    ['listed-firms-added-five-years.2022/2026.level.undivided', 10, infinite],
    // 以内, 以下: up to there
    ['urban-rural-income-ratio.2026.level.undivided', -infinite, 1.6],
    // 近1.5亿元: a whole step of its last decimal
    ['subsistence-aid.2017/2021.level.undivided', 1.4, 1.6],
  ])('takes %s for all that its digits and words may stand for', (id, low, high) => {
    expect(rangeOf(id)).toEqual([low, high])
  })

  it('counts the printed decimals, not those of the number', () => {
    const printed = observation({
      value: 11,
      unit: '%',
      citations: [{ paragraph: '1.0', page: '1', printed: '增长11.0%', quote: '增长11.0%' }],
    })
    expect(decimalsOf(printed)).toBe(1)
    expect(quantityOf(printed)?.range).toEqual({ low: 10.95, high: 11.05 })
  })

  it('keeps the range through a change of unit, and gives none across currencies', () => {
    // 6.25 to 6.35 times 10000
    expect(rangeOf('rural-disposable-income.2026.level.undivided', '元')).toEqual([62_500, 63_500])
    expect(quantityOf(real('foreign-capital.2021.level.undivided'), '亿元')).toBeNull()
  })

  it('takes a bound at its face where a part must not exceed a whole', () => {
    expect(faceOf(real('industrial-output.2021.level.undivided'))?.range).toEqual({
      low: 1599.5,
      high: 1600.5,
    })
  })

  it('lets counts of unlike things stand side by side, and no other units', () => {
    const talents = real('high-end-talent.2021.level.undivided')
    expect(areCommensurable(talents, real('high-end-talent-five-years.2017/2021.level.undivided'))).toBe(true)
    expect(areCommensurable(talents, real('gdp.2021.level.administrative'))).toBe(false)
  })
})

describe('rates', () => {
  it('are shares of one, and factors', () => {
    const growth = real('gdp.2021.growth.administrative')
    // 9.15 % to 9.25 %
    expect(rateOf(growth).value).toBeCloseTo(0.092, 12)
    expect(rateOf(growth).range.low).toBeCloseTo(0.0915, 12)
    expect(factorOf(growth).range.high).toBeCloseTo(1.0925, 12)
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
