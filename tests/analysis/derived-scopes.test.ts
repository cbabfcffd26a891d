import { describe, expect, it } from 'vitest'
import { derivedById } from '../../src/analysis/derived'
import { share, shortfall, sum } from '../../src/analysis/derived-scopes'
import { real, realDataset } from '../fixtures/real'
import { indicator, observation } from '../fixtures/records'

const gdp = (rest: string) => real(`gdp.${rest}`)
const budget = (rest: string) => real(`general-public-budget-revenue.${rest}`)
const sectors = ['agriculture', 'industrial', 'service'].map(name =>
  real(`${name}-value-added.2021.level.undivided`),
)

describe('share', () => {
  it.each([
    // 209.0 ÷ 907.5 = 0.23030
    ['GDP of 2021', gdp, '2021', '≈23.0%', '(907.5 − 698.5) ÷ 907.5 ≈ 23.0%'],
    // 132.0 ÷ 546.2 = 0.24167
    ['GDP of 2016', gdp, '2016', '≈24.2%', '(546.2 − 414.2) ÷ 546.2 ≈ 24.2%'],
    // 20.7 ÷ 96.6 = 0.21429
    ['revenue of 2021', budget, '2021', '≈21.4%', '(96.6 − 75.9) ÷ 96.6 ≈ 21.4%'],
    // 12.3 ÷ 56.8 = 0.21655
    ['revenue of 2016', budget, '2016', '≈21.7%', '(56.8 − 44.5) ÷ 56.8 ≈ 21.7%'],
    // 25 ÷ 145 = 0.17241
    ['revenue of 2026', budget, '2026', '≈17.2%', '(145 − 120) ÷ 145 ≈ 17.2%'],
  ] as const)('tells what the port zone and the power plant are of %s', (_, of, year, text, formula) => {
    const found = share(of(`${year}.level.administrative`), of(`${year}.level.management`))
    expect(found).toMatchObject({ text, formula, unit: '%', scope: 'administrative' })
    expect(derivedById(realDataset, found?.id ?? '')).toEqual(found)
  })

  it('tells the range that rounding leaves', () => {
    const of = (read: typeof gdp, year: string) =>
      share(read(`${year}.level.administrative`), read(`${year}.level.management`))?.caveats.join()
    // 1 − 44.55 ÷ 56.75 = 0.21498 and 1 − 44.45 ÷ 56.85 = 0.21812
    expect(of(budget, '2016')).toContain('在21.5%到21.8%之间')
    // 1 − 698.55 ÷ 907.45 = 0.23020 and 1 − 698.45 ÷ 907.55 = 0.23040
    expect(of(gdp, '2021')).toContain('仍是23.0%')
    // A target is no rounded amount.
    expect(of(budget, '2026')).toContain('不是对结果的预计')
  })

  it('takes no share of bounds, of rates, of other years or of the part', () => {
    expect(share(gdp('2026.level.administrative'), gdp('2026.level.management'))).toBeNull()
    expect(share(gdp('2021.growth.administrative'), gdp('2021.growth.management'))).toBeNull()
    expect(share(gdp('2021.level.administrative'), gdp('2016.level.management'))).toBeNull()
    expect(share(gdp('2021.level.management'), gdp('2021.level.administrative'))).toBeNull()
    expect(share(gdp('2021.level.administrative'), budget('2021.level.management'))).toBeNull()
    const one = indicator()
    const whole = observation({ indicator: one, scope: 'administrative', value: 0 })
    expect(share(whole, observation({ indicator: one, scope: 'management' }))).toBeNull()
  })
})

describe('sum', () => {
  it('adds the three printed amounts of value added', () => {
    // 16.1 + 327.6 + 294.4 = 638.1
    const found = sum(sectors)
    expect(found?.text).toBe('638.1亿元')
    expect(found?.formula).toBe('16.1 + 327.6 + 294.4 = 638.1（亿元）')
    expect(found?.scope).toBe('undivided')
    // 3 × 0.05
    expect(found?.caveats.join()).toContain('±0.15亿元')
    expect(derivedById(realDataset, found?.id ?? '')).toEqual(found)
  })

  it('adds nothing else, and has one order', () => {
    expect(sum([])).toBeNull()
    expect(sum(sectors.slice(0, 2))).toBeNull()
    expect(sum([...sectors].reverse())).toBeNull()
    expect(sum([...sectors, gdp('2021.level.management')])).toBeNull()
  })
})

describe('shortfall', () => {
  it.each([
    // 907.5 − 638.1 = 269.4
    ['administrative', '269.4亿元', '907.5 − (16.1 + 327.6 + 294.4) = 269.4（亿元）'],
    // 698.5 − 638.1 = 60.4
    ['management', '60.4亿元', '698.5 − (16.1 + 327.6 + 294.4) = 60.4（亿元）'],
  ])('tells what the three leave of the %s GDP', (scope, text, formula) => {
    const found = shortfall([gdp(`2021.level.${scope}`), ...sectors])
    expect(found).toMatchObject({ text, formula, scope })
    // 4 × 0.05
    expect(found?.caveats.join()).toContain('±0.2亿元')
    expect(found?.caveats.join()).toContain('不是任何一个行业的数')
    expect(derivedById(realDataset, found?.id ?? '')).toEqual(found)
  })

  it('is of one year and of GDP alone', () => {
    expect(shortfall([])).toBeNull()
    expect(shortfall(sectors)).toBeNull()
    expect(shortfall([gdp('2016.level.management'), ...sectors])).toBeNull()
    expect(shortfall([gdp('2021.growth.management'), ...sectors])).toBeNull()
    expect(shortfall([budget('2021.level.management'), ...sectors])).toBeNull()
  })
})
