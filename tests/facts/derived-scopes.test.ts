import { describe, expect, it } from 'vitest'
import { derivedById } from '../../src/facts/derived'
import { share, shortfall, sum } from '../../src/facts/derived-scopes'
import { indicator, observation } from '../fixtures/records'
import { sample, sampleObservation } from '../fixtures/sample'

const gdp = (rest: string) => sampleObservation(`gdp.${rest}`)
const budget = (rest: string) => sampleObservation(`general-public-budget-revenue.${rest}`)
const sectors = ['agriculture', 'industrial', 'service'].map(name =>
  sampleObservation(`${name}-value-added.2021.level.undivided`),
)

describe('share', () => {
  it.each([
    // 131.9 ÷ 612.5 = 0.21535
    ['GDP of 2021', gdp, '2021', '≈21.5%', '(612.5 − 480.6) ÷ 612.5 ≈ 21.5%'],
    // 100.2 ÷ 400.4 = 0.25025
    ['GDP of 2016', gdp, '2016', '≈25.0%', '(400.4 − 300.2) ÷ 400.4 ≈ 25.0%'],
    // 15.9 ÷ 66.3 = 0.23982, from 0.23849 to 0.24115
    ['revenue of 2021', budget, '2021', '≈24%', '(66.3 − 50.4) ÷ 66.3 ≈ 24%'],
    // 10.3 ÷ 40.5 = 0.25432
    ['revenue of 2016', budget, '2016', '≈25.4%', '(40.5 − 30.2) ÷ 40.5 ≈ 25.4%'],
    // 20 ÷ 100, two targets
    ['revenue of 2026', budget, '2026', '20.0%', '(100 − 80) ÷ 100 = 20.0%'],
  ] as const)('tells what the port zone and the power plant are of %s', (_, of, year, text, formula) => {
    const found = share(of(`${year}.level.administrative`), of(`${year}.level.management`))
    expect(found).toMatchObject({ text, formula, unit: '%', scope: 'administrative' })
    expect(derivedById(sample, found?.id ?? '')).toEqual(found)
  })

  it('tells the range that rounding leaves', () => {
    const of = (read: typeof gdp, year: string) =>
      share(read(`${year}.level.administrative`), read(`${year}.level.management`))?.caveats.join()
    // 1 − 30.25 ÷ 40.45 = 0.25216 and 1 − 30.15 ÷ 40.55 = 0.25647
    expect(of(budget, '2016')).toContain('是25.21%到25.65%')
    // 1 − 480.65 ÷ 612.45 = 0.21520 and 1 − 480.55 ÷ 612.55 = 0.21549
    expect(of(gdp, '2021')).toContain('仍是21.5%')
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
    // 12.3 + 220.4 + 190.8 = 423.5
    const found = sum(sectors, sample)
    expect(found?.text).toBe('423.5亿元')
    expect(found?.formula).toBe('12.3 + 220.4 + 190.8 = 423.5亿元')
    expect(found?.scope).toBe('undivided')
    // 3 × 0.05
    expect(found?.caveats.join()).toContain('是423.35亿元到423.65亿元')
    expect(derivedById(sample, found?.id ?? '')).toEqual(found)
  })

  it('adds nothing else, and has one order', () => {
    expect(sum([], sample)).toBeNull()
    expect(sum(sectors.slice(0, 2), sample)).toBeNull()
    expect(sum([...sectors].reverse(), sample)).toBeNull()
    expect(sum([...sectors, gdp('2021.level.management')], sample)).toBeNull()
  })
})

describe('shortfall', () => {
  it.each([
    // 612.5 − 423.5 = 189.0
    ['administrative', '189.0亿元', '612.5 − (12.3 + 220.4 + 190.8) = 189.0亿元', '188.8亿元到189.2亿元'],
    // 480.6 − 423.5 = 57.1
    ['management', '57.1亿元', '480.6 − (12.3 + 220.4 + 190.8) = 57.1亿元', '56.9亿元到57.3亿元'],
  ])('tells what the three leave of the %s GDP', (scope, text, formula, range) => {
    const found = shortfall([gdp(`2021.level.${scope}`), ...sectors], sample)
    expect(found).toMatchObject({ text, formula, scope })
    // 4 × 0.05
    expect(found?.caveats.join()).toContain(range)
    expect(found?.caveats.join()).toContain('不是任何一个行业的数')
    expect(derivedById(sample, found?.id ?? '')).toEqual(found)
  })

  it('is of one year and of GDP alone', () => {
    expect(shortfall([], sample)).toBeNull()
    expect(shortfall(sectors, sample)).toBeNull()
    expect(shortfall([gdp('2016.level.management'), ...sectors], sample)).toBeNull()
    expect(shortfall([gdp('2021.growth.management'), ...sectors], sample)).toBeNull()
    expect(shortfall([budget('2021.level.management'), ...sectors], sample)).toBeNull()
  })
})
