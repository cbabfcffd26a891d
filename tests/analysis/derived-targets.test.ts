import { describe, expect, it } from 'vitest'
import { derivedById } from '../../src/analysis/derived'
import { increase, standing } from '../../src/analysis/derived-targets'
import { real, realDataset } from '../fixtures/real'
import { indicator, observation } from '../fixtures/records'

const against = (slug: string, period: string, scope = 'undivided', measure = 'level') =>
  [real(`${slug}.2021.${measure}.${scope}`), real(`${slug}.${period}.${measure}.${scope}`)] as const

describe('increase', () => {
  it.each([
    // 1200 − 907.5 = 292.5, of 突破1200
    ['gdp', '2026', 'administrative', 'level', '至少多292.5亿元'],
    // 145 − 96.6 = 48.4
    ['general-public-budget-revenue', '2026', 'administrative', 'level', '多48.4亿元'],
    // 100000 − 71814
    ['urban-disposable-income', '2026', 'undivided', 'level', '多28186元'],
    // 63000 − 43914
    ['rural-disposable-income', '2026', 'undivided', 'level', '多19086元'],
    // 3.8 − 3.16, a share: in percentage points
    ['rd-intensity', '2026', 'undivided', 'level', '高0.64个百分点'],
    // 1.6以内 − 1.64
    ['urban-rural-income-ratio', '2026', 'undivided', 'level', '至少低0.04'],
    // 93以上 − 93.7
    ['good-air-rate', '2026', 'undivided', 'level', '下限低0.7个百分点'],
    // 22以下 − 21
    ['pm25', '2026', 'undivided', 'level', '上限高1微克/立方米'],
    // 235 − 221.6
    ['retail-sales', '2022', 'undivided', 'level', '多13.4亿元'],
    // 3.5 − 4.1
    ['foreign-capital', '2022', 'undivided', 'level', '少0.6亿美元'],
    // 100以上 − 112.9
    ['nest-building-started', '2022', 'undivided', 'level', '下限少12.9万平方米'],
    ['elderly-care-stations', '2022', 'undivided', 'level', '持平'],
    // 7.5 − 9.2
    ['gdp', '2022', 'administrative', 'growth', '低1.7个百分点'],
    // 8以上 − 15.2
    ['digital-core-manufacturing-value-added', '2022', 'undivided', 'growth', '下限低7.2个百分点'],
  ])('tells what %s of %s, %s, adds to 2021 (%s)', (slug, period, scope, measure, text) => {
    expect(increase(...against(slug, period, scope, measure))?.text).toBe(text)
  })

  it('shows the sum, in one unit where two are printed', () => {
    expect(increase(...against('foreign-capital', '2022'))?.formula).toBe('3.5 − 4.1 = −0.6亿美元')
    expect(increase(...against('rural-disposable-income', '2026'))?.formula).toBe(
      '63000 − 43914 = 19086元（6.3万元 = 63000元）',
    )
  })

  it('says of a bound that it is one, and of money that its prices differ', () => {
    const gdp = increase(...against('gdp', '2026', 'administrative'))?.caveats.join('')
    expect(gdp).toContain('目标写的是“突破1200亿元”，是下限')
    expect(gdp).toContain('含价格变动')
    expect(increase(...against('elderly-care-stations', '2022'))?.caveats).toEqual([])
  })

  it('never subtracts two bounds, unlike things, or a year from five', () => {
    const one = indicator()
    const bound = observation({ indicator: one, qualifier: 'gt' })
    const target = (change = {}) =>
      observation({ indicator: one, period: '2026', status: 'target', value: 120, ...change })
    expect(increase(observation({ indicator: one }), target())?.text).toBe('多20亿元')
    expect(increase(bound, target({ qualifier: 'ge' }))).toBeNull()
    expect(increase(bound, target())).toBeNull()
    expect(increase(observation({ indicator: one }), target({ qualifier: 'approx' }))).toBeNull()
    expect(increase(observation({ indicator: one }), target({ period: '2022/2026' }))).toBeNull()
    expect(increase(observation({ indicator: one }), target({ unit: '亿美元' }))).toBeNull()
    expect(increase(observation({ indicator: one }), target({ scope: 'management' }))).toBeNull()
    expect(increase(observation({ indicator: one }), target({ secondary: true }))).toBeNull()
    expect(increase(observation({ indicator: one }), target({ measure: 'growth' }))).toBeNull()
    expect(increase(observation({ indicator: one, period: '2016' }), target())).toBeNull()
    expect(increase(target(), observation({ indicator: one }))).toBeNull()
  })
})

describe('standing', () => {
  it.each([
    // 907.5 ÷ 1200 = 0.75625
    ['gdp', 'administrative', '≈75.6%'],
    // 698.5 ÷ 900 = 0.77611
    ['gdp', 'management', '≈77.6%'],
    // 96.6 ÷ 145 = 0.66621
    ['general-public-budget-revenue', 'administrative', '≈66.6%'],
    // 71814 ÷ 100000
    ['urban-disposable-income', 'undivided', '≈71.8%'],
    // 3.16 ÷ 3.8 = 0.83158
    ['rd-intensity', 'undivided', '≈83.2%'],
  ])('tells where %s, %s, starts', (slug, scope, text) => {
    expect(standing(...against(slug, '2026', scope))?.text).toBe(text)
  })

  it('is never called progress', () => {
    expect(standing(...against('gdp', '2026', 'administrative'))?.caveats.join('')).toContain('不是完成进度')
  })

  it('is of levels only', () => {
    expect(standing(...against('gdp', '2022', 'administrative', 'growth'))).toBeNull()
  })
})

describe('derivedById', () => {
  it.each([
    'increase~gdp.2021.level.administrative~gdp.2026.level.administrative',
    'standing~gdp.2021.level.management~gdp.2026.level.management',
  ])('leads back to %s', id => {
    expect(derivedById(realDataset, id)?.id).toBe(id)
  })

  it('leads nowhere from an address that mixes scopes', () => {
    expect(
      derivedById(realDataset, 'increase~gdp.2021.level.administrative~gdp.2026.level.management'),
    ).toBeNull()
  })
})
