import { describe, expect, it } from 'vitest'
import { derivedById } from '../../src/facts/derived'
import { increase, standing } from '../../src/facts/derived-targets'
import { indicator, observation } from '../fixtures/records'
import { sample, sampleObservation } from '../fixtures/sample'

const against = (slug: string, period: string, scope = 'undivided', measure = 'level') =>
  [
    sampleObservation(`${slug}.2021.${measure}.${scope}`),
    sampleObservation(`${slug}.${period}.${measure}.${scope}`),
  ] as const

describe('increase', () => {
  it.each([
    // 850 − 612.5 = 237.5, of 突破850; 612.5 may be 612.55
    ['gdp', '2026', 'administrative', 'level', '至少增加237.4亿元'],
    // 100 − 66.3 = 33.7
    ['general-public-budget-revenue', '2026', 'administrative', 'level', '增加33.7亿元'],
    // 85000 − 60210
    ['urban-disposable-income', '2026', 'undivided', 'level', '增加24790元'],
    // 54000 − 36540
    ['rural-disposable-income', '2026', 'undivided', 'level', '增加17460元'],
    // 3.6 − 2.96, a share: in percentage points
    ['rd-intensity', '2026', 'undivided', 'level', '高0.64个百分点'],
    // 1.645 − 1.6以内
    ['urban-rural-income-ratio', '2026', 'undivided', 'level', '至少低0.04'],
    // 92.45 − 92以上
    ['good-air-rate', '2026', 'undivided', 'level', '至多低0.5个百分点'],
    // 26以下 − 23.5
    ['pm25', '2026', 'undivided', 'level', '至多高3微克/立方米'],
    // 160 − 150.2
    ['retail-sales', '2022', 'undivided', 'level', '增加9.8亿元'],
    // 3.6 − 3.2
    ['foreign-capital', '2022', 'undivided', 'level', '减少0.4亿美元'],
    // 92.95 − 80以上
    ['nest-building-started', '2022', 'undivided', 'level', '至多减少13.0万平方米'],
    ['elderly-care-stations', '2022', 'undivided', 'level', '持平'],
    // 8 − 9.3
    ['gdp', '2022', 'administrative', 'growth', '低1.3个百分点'],
    // 21.75 − 15以上
    ['digital-core-manufacturing-investment', '2022', 'undivided', 'growth', '至多低6.8个百分点'],
  ])('tells what %s of %s, %s, adds to 2021 (%s)', (slug, period, scope, measure, text) => {
    expect(increase(...against(slug, period, scope, measure))?.text).toBe(text)
  })

  it('shows the sum, in one unit where two are printed', () => {
    expect(increase(...against('foreign-capital', '2022'))?.formula).toBe('3.6 − 3.2 = 0.4亿美元')
    expect(increase(...against('rural-disposable-income', '2026'))?.formula).toBe(
      '54000 − 36540 = 17460元（5.4万元 = 54000元）',
    )
  })

  it('says of a bound that it is one, and of money that its prices differ', () => {
    const gdp = increase(...against('gdp', '2026', 'administrative'))?.caveats.join('')
    expect(gdp).toContain('目标写的是“突破850亿元”，是下限')
    expect(gdp).toContain('含价格变动')
    expect(increase(...against('elderly-care-stations', '2022'))?.caveats).toEqual([])
  })

  it('never subtracts two bounds, unlike things, or a year from five', () => {
    const one = indicator()
    const bound = observation({ indicator: one, qualifier: 'gt' })
    const target = (change = {}) =>
      observation({ indicator: one, period: '2026', status: 'target', value: 120, ...change })
    expect(increase(observation({ indicator: one }), target())?.text).toBe('增加20亿元')
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
    // 612.55 ÷ 突破850 = 0.72065
    ['gdp', 'administrative', '至多72.1%'],
    // 480.65 ÷ 突破700 = 0.68664
    ['gdp', 'management', '至多68.7%'],
    // 66.3 ÷ 100
    ['general-public-budget-revenue', 'administrative', '≈66.3%'],
    // 60210 ÷ 85000 = 0.70835
    ['urban-disposable-income', 'undivided', '≈70.8%'],
    // 2.96 ÷ 3.6 = 0.82222
    ['rd-intensity', 'undivided', '≈82.2%'],
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
    expect(derivedById(sample, id)?.id).toBe(id)
  })

  it('leads nowhere from an address that mixes scopes', () => {
    expect(derivedById(sample, 'increase~gdp.2021.level.administrative~gdp.2026.level.management')).toBeNull()
  })
})
