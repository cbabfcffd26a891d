import { describe, expect, it } from 'vitest'
import { derivedById } from '../../src/facts/derived'
import { restPace } from '../../src/facts/derived-rest'
import { sample, sampleObservation } from '../fixtures/sample'

const ends = (indicator: string, from: string, to: string) =>
  [
    `${from}.level.administrative`,
    `${from}.level.management`,
    `${to}.level.administrative`,
    `${to}.level.management`,
  ].map(rest => sampleObservation(`${indicator}.${rest}`))
const revenue = 'general-public-budget-revenue'

describe('restPace', () => {
  it.each([
    // 131.9 ÷ 100.2 is 131.8 ÷ 100.3 to 132 ÷ 100.1: 5.61 to 5.69 a year
    ['gdp', '2016', '2021', '≈5.7%', '((612.5 − 480.6) ÷ (400.4 − 300.2))^(1/5) − 1 ≈ 5.7%', 5.614, 5.688],
    // 15.9 ÷ 10.3 is 15.8 ÷ 10.4 to 16 ÷ 10.2: 8.7 to 9.4, which carries no decimal
    [revenue, '2016', '2021', '≈9%', '((66.3 − 50.4) ÷ (40.5 − 30.2))^(1/5) − 1 ≈ 9%', 8.722, 9.422],
    // 20, as set, ÷ 15.9: 20 ÷ 16 to 20 ÷ 15.8
    [revenue, '2021', '2026', '≈4.7%', '((100 − 80) ÷ (66.3 − 50.4))^(1/5) − 1 ≈ 4.7%', 4.564, 4.828],
  ])('is what both differences of %s from %s to %s give a year: %s', (id, from, to, text, formula, low, high) => {
    const found = restPace(ends(id, from, to))
    expect(found).toMatchObject({ text, formula, unit: '%', tag: '名义', scope: 'administrative' })
    expect(found?.range.low).toBeCloseTo(low, 2)
    expect(found?.range.high).toBeCloseTo(high, 2)
    expect(derivedById(sample, found?.id ?? '')).toEqual(found)
  })

  it('says that it is nominal, and of targets that it is no forecast', () => {
    const caveats = (from: string, to: string) => restPace(ends(revenue, from, to))?.caveats.join('')
    expect(caveats('2016', '2021')).toContain('名义增速，含价格变动')
    expect(caveats('2016', '2021')).not.toContain('不是预计')
    expect(caveats('2021', '2026')).toContain('末端是两个目标相减，不是预计。')
  })

  it('never subtracts bounds', () => {
    expect(restPace(ends('gdp', '2021', '2026'))).toBeNull()
    const [wholeFrom, partFrom, wholeTo, partTo] = ends(revenue, '2021', '2026')
    if (!wholeFrom || !partFrom || !wholeTo || !partTo)
      throw new Error('expected the ends of revenue; received fewer')
    expect(restPace([wholeFrom, partFrom, { ...wholeTo, qualifier: 'gt' }, partTo])).toBeNull()
  })

  it('takes no other figures, and these in one order', () => {
    const [wholeFrom, partFrom, wholeTo, partTo] = ends('gdp', '2016', '2021')
    const [, , wholeRevenue, partRevenue] = ends(revenue, '2016', '2021')
    const growth = sampleObservation('gdp.2021.growth.management')
    const wrong = [
      [],
      [wholeFrom, partFrom, wholeTo],
      [wholeFrom, partFrom, wholeTo, partTo, partTo],
      [partFrom, wholeFrom, partTo, wholeTo],
      [wholeTo, partTo, wholeFrom, partFrom],
      [wholeFrom, partTo, wholeTo, partFrom],
      [wholeFrom, partFrom, wholeTo, growth],
      [wholeFrom, partFrom, wholeRevenue, partRevenue],
    ]
    for (const inputs of wrong) expect(restPace(inputs.flatMap(input => input ?? []))).toBeNull()
  })

  it('has no pace from what may be nothing', () => {
    const [wholeFrom, partFrom, ...to] = ends(revenue, '2016', '2021')
    if (!wholeFrom || !partFrom) throw new Error('expected the ends of revenue; received none')
    expect(restPace([{ ...wholeFrom, value: partFrom.value }, partFrom, ...to])).toBeNull()
  })
})
