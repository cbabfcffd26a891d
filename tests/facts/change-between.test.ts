import { describe, expect, it } from 'vitest'
import { changeBetween, derivedById } from '../../src/facts/derived'
import { indicator, observation } from '../fixtures/records'
import { sample, sampleObservation } from '../fixtures/sample'

const between = (slug: string, scope = 'undivided', from = '2016') =>
  changeBetween(
    sampleObservation(`${slug}.${from}.level.${scope}`),
    sampleObservation(`${slug}.2021.level.${scope}`),
  )

describe('changeBetween', () => {
  it.each([
    // 72 − 31 = 41, nearer the top
    ['ecology-satisfaction-rank', '前移41位', '72 − 31 = 41位'],
    // 1955 − 1472 = 483
    ['subsistence-households', '减少483户', '1955 − 1472 = 483户'],
    // 3121 − 2263 = 858
    ['subsistence-persons', '减少858人', '3121 − 2263 = 858人'],
    // 2.96 − 2.25 = 0.71, shares of a whole
    ['rd-intensity', '提高0.71个百分点', '2.96 − 2.25 = 0.71个百分点'],
    // 410 − 120 = 290
    ['service-revenue-above-size', '增加290亿元', '410 − 120 = 290亿元'],
  ])('tells what lies between the ends of %s', (slug, text, formula) => {
    expect(between(slug)).toMatchObject({ text, formula, scope: 'undivided' })
  })

  it('keeps the decimals of the printed ends, and each scope to itself', () => {
    // 612.5 − 400.4 = 212.1; 480.6 − 300.2 = 180.4
    expect(between('gdp', 'administrative')?.text).toBe('增加212.1亿元')
    expect(between('gdp', 'management')?.text).toBe('增加180.4亿元')
    expect(between('gdp', 'management')?.scope).toBe('management')
    expect(
      changeBetween(
        sampleObservation('gdp.2016.level.management'),
        sampleObservation('gdp.2021.level.administrative'),
      ),
    ).toBeNull()
  })

  it('says of amounts that they are nominal and rounded, and of persons neither', () => {
    const gdp = between('gdp', 'administrative')
    expect(gdp?.tag).toBe('名义')
    expect(gdp?.caveats.join()).toContain('是212.0亿元到212.2亿元')
    expect(between('rd-intensity')?.caveats.join()).toContain('是0.70个百分点到0.72个百分点')
    expect(between('subsistence-persons')?.tag).toBe('')
    expect(between('subsistence-persons')?.caveats.join()).not.toContain('四舍五入')
  })

  it('says of a start without a year that this is no change of five years', () => {
    const deaths = between('traffic-deaths', 'undivided', 'unstated')
    // 88 − 47 = 41
    expect(deaths).toMatchObject({ text: '减少41人', formula: '88 − 47 = 41人' })
    expect(deaths?.name).toBe('交通事故年死亡人数：2021年比最高峰（报告未注明时间）')
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
    expect(derivedById(sample, derived?.id ?? '')).toEqual(derived)
  })
})
