import { describe, expect, it } from 'vitest'
import { changeBetween, derivedById } from '../../src/analysis/derived'
import { real, realDataset } from '../fixtures/real'
import { indicator, observation } from '../fixtures/records'

const between = (slug: string, scope = 'undivided', from = '2016') =>
  changeBetween(real(`${slug}.${from}.level.${scope}`), real(`${slug}.2021.level.${scope}`))

describe('changeBetween', () => {
  it.each([
    // 81 − 24 = 57, nearer the top
    ['ecology-satisfaction-rank', '前移57位', '81 − 24 = 57（位）'],
    // 2955 − 2272 = 683
    ['subsistence-households', '减少683户', '2955 − 2272 = 683（户）'],
    // 4421 − 3363 = 1058
    ['subsistence-persons', '减少1058人', '4421 − 3363 = 1058（人）'],
    // 3.16 − 2.55 = 0.61, shares of a whole
    ['rd-intensity', '提高0.61个百分点', '3.16 − 2.55 = 0.61（个百分点）'],
    // 500 − 135 = 365
    ['service-revenue-above-size', '增加365亿元', '500 − 135 = 365（亿元）'],
  ])('tells what lies between the ends of %s', (slug, text, formula) => {
    expect(between(slug)).toMatchObject({ text, formula, scope: 'undivided' })
  })

  it('keeps the decimals of the printed ends, and each scope to itself', () => {
    // 907.5 − 546.2 = 361.3; 698.5 − 414.2 = 284.3
    expect(between('gdp', 'administrative')?.text).toBe('增加361.3亿元')
    expect(between('gdp', 'management')?.text).toBe('增加284.3亿元')
    expect(between('gdp', 'management')?.scope).toBe('management')
    expect(changeBetween(real('gdp.2016.level.management'), real('gdp.2021.level.administrative'))).toBeNull()
  })

  it('says of amounts that they are nominal and rounded, and of persons neither', () => {
    const gdp = between('gdp', 'administrative')
    expect(gdp?.tag).toBe('名义')
    expect(gdp?.caveats.join()).toContain('±0.1亿元')
    expect(between('rd-intensity')?.caveats.join()).toContain('±0.01个百分点')
    expect(between('subsistence-persons')?.tag).toBe('')
    expect(between('subsistence-persons')?.caveats.join()).not.toContain('±')
  })

  it('says of a start without a year that this is no change of five years', () => {
    const deaths = between('traffic-deaths', 'undivided', 'unstated')
    // 99 − 54 = 45
    expect(deaths).toMatchObject({ text: '减少45人', formula: '99 − 54 = 45（人）' })
    expect(deaths?.name).not.toContain('2016')
    expect(deaths?.caveats.join()).toContain('这不是五年的变化')
    expect(deaths?.caveats.join()).toContain('按过去五年的末年记作2021年')
  })

  it('tells the other way as well', () => {
    const rank = indicator({ kind: 'rank' })
    const from = (value: number, change = {}) =>
      observation({ period: '2016', status: 'baseline', value, ...change })
    const to = (value: number, change = {}) => observation({ value, ...change })
    expect(
      changeBetween(from(3, { indicator: rank, unit: '位' }), to(9, { indicator: rank, unit: '位' }))?.text,
    ).toBe('后移6位')
    const share = indicator()
    expect(
      changeBetween(from(5.5, { indicator: share, unit: '%' }), to(5, { indicator: share, unit: '%' }))?.text,
    ).toBe('下降0.5个百分点')
    const same = indicator()
    expect(changeBetween(from(7, { indicator: same }), to(7, { indicator: same }))?.text).toBe('相差0亿元')
  })

  it('never subtracts bounds, targets, unlike units, measures or indicators', () => {
    const one = indicator()
    const from = observation({ indicator: one, period: '2016', status: 'baseline' })
    const to = observation({ indicator: one, value: 120 })
    expect(changeBetween(from, to)?.value).toBe(20)
    expect(changeBetween(to, from)).toBeNull()
    expect(changeBetween(from, { ...to, qualifier: 'gt' })).toBeNull()
    expect(changeBetween(from, { ...to, unit: '亿美元' })).toBeNull()
    expect(changeBetween(from, { ...to, measure: 'growth' })).toBeNull()
    expect(changeBetween(from, { ...to, secondary: true })).toBeNull()
    expect(changeBetween(from, { ...to, status: 'target', period: '2026' })).toBeNull()
    expect(changeBetween(from, { ...to, indicator: indicator() })).toBeNull()
  })

  it('is led back to by its id', () => {
    const derived = between('subsistence-households')
    expect(derived?.id).toBe(
      'change-between~subsistence-households.2016.level.undivided~subsistence-households.2021.level.undivided',
    )
    expect(derivedById(realDataset, derived?.id ?? '')).toEqual(derived)
  })
})
