import { describe, expect, it } from 'vitest'
import { derivedById, difference, levelFromGrowth, pace, ratio } from '../../src/facts/derived'
import { indicator, observation } from '../fixtures/records'
import { sample, sampleObservation } from '../fixtures/sample'

const gdp = (rest: string) => sampleObservation(`gdp.${rest}`)
const budget = (rest: string) => sampleObservation(`general-public-budget-revenue.${rest}`)
const urban = (rest: string) => sampleObservation(`urban-disposable-income.${rest}.undivided`)
const rural = (rest: string) => sampleObservation(`rural-disposable-income.${rest}.undivided`)

describe('levelFromGrowth', () => {
  it.each([
    // 612.5 × 1.08 = 661.5
    ['生产总值', '行政', gdp('2021.level.administrative'), gdp('2022.growth.administrative'), '≈661.5亿元'],
    // 480.6 × 1.082 = 520.0092
    ['生产总值', '管理', gdp('2021.level.management'), gdp('2022.growth.management'), '≈520.0亿元'],
    // 66.3 × 1.065 = 70.6095
    [
      '预算收入',
      '行政',
      budget('2021.level.administrative'),
      budget('2022.growth.administrative'),
      '≈70.6亿元',
    ],
    // 50.4 × 1.077 = 54.2808
    ['预算收入', '管理', budget('2021.level.management'), budget('2022.growth.management'), '≈54.3亿元'],
    // 210.6 × 1.084 = 228.2904
    [
      '固定资产投资',
      '未分口径',
      sampleObservation('fixed-asset-investment.2021.level.undivided'),
      sampleObservation('fixed-asset-investment.2022.growth.undivided'),
      '≈228.3亿元',
    ],
  ])('tells the amount that the growth target of %s, %s, means', (_name, _scope, level, growth, text) => {
    expect(levelFromGrowth(level, growth)?.text).toBe(text)
  })

  it('shows the sum, its inputs and the prices it is in', () => {
    const derived = levelFromGrowth(gdp('2021.level.administrative'), gdp('2022.growth.administrative'))
    expect(derived?.formula).toBe('612.5亿元 × (1 + 8%) ≈ 661.5亿元')
    expect(derived?.tag).toBe('2021年价')
    expect(derived?.caveats.join()).toContain('2021年价格下的水平，不是2022年的金额')
    expect(derived?.inputs.map(({ id }) => id)).toEqual([
      'gdp.2021.level.administrative',
      'gdp.2022.growth.administrative',
    ])
  })

  it('tells the least where the growth target is one', () => {
    const core = (rest: string) =>
      sampleObservation(`digital-core-manufacturing-investment.${rest}.undivided`)
    // 22.4 × 1.15 = 25.76, and 22.35 × 1.15 = 25.7025 at least
    const least = levelFromGrowth(core('2021.level'), core('2022.growth'))
    expect(least?.text).toBe('至少25.7亿元')
    expect(least?.formula).toBe('22.4亿元 × (1 + 15%) = 25.76亿元，至少25.7亿元')
    expect(least?.caveats.join()).toContain('目标写的是“增长15%以上”，所以这是至少要达到的数。')
    const exact = levelFromGrowth(gdp('2021.level.management'), gdp('2022.growth.management'))
    expect(`${exact?.text}${exact?.formula}${exact?.caveats.join()}`).not.toMatch(/至少|下限/)
  })

  it('claims no prices of 2021 where growth is not in constant prices', () => {
    const derived = levelFromGrowth(budget('2021.level.management'), budget('2022.growth.management'))
    expect(derived?.tag).toBe('名义')
    expect(derived?.caveats.join()).toContain('价格口径报告未注明')
  })

  it('never takes the growth of one scope, indicator or year for the amount of another', () => {
    expect(levelFromGrowth(gdp('2021.level.administrative'), gdp('2022.growth.management'))).toBeNull()
    expect(levelFromGrowth(gdp('2021.level.administrative'), budget('2022.growth.administrative'))).toBeNull()
    expect(levelFromGrowth(gdp('2021.level.administrative'), gdp('2021.growth.administrative'))).toBeNull()
    expect(levelFromGrowth(gdp('2016.level.administrative'), gdp('2022.growth.administrative'))).toBeNull()
    expect(
      levelFromGrowth(gdp('2021.level.administrative'), gdp('2017/2021.average-growth.administrative')),
    ).toBeNull()
  })
})

describe('pace', () => {
  it.each([
    // (850 ÷ 612.5)^(1/5) = 1.38776^0.2 = 1.06773, with 612.55 1.06772
    [
      'GDP to 2026, administrative',
      gdp('2021.level.administrative'),
      gdp('2026.level.administrative'),
      '至少6.77%',
    ],
    // (700 ÷ 480.6)^(1/5) = 1.45651^0.2 = 1.07811, with 480.65 1.07809
    ['GDP to 2026, management', gdp('2021.level.management'), gdp('2026.level.management'), '至少7.8%'],
    // (612.5 ÷ 400.4)^(1/5) = 1.52972^0.2 = 1.0887
    [
      'GDP since 2016, administrative',
      gdp('2016.level.administrative'),
      gdp('2021.level.administrative'),
      '≈8.9%',
    ],
    // (480.6 ÷ 300.2)^(1/5) = 1.60093^0.2 = 1.0987
    ['GDP since 2016, management', gdp('2016.level.management'), gdp('2021.level.management'), '≈9.9%'],
    // (85000 ÷ 60210)^(1/5) = 1.41173^0.2 = 1.0714
    ['urban incomes to 2026', urban('2021.level'), urban('2026.level'), '≈7.1%'],
    // (54000 ÷ 36540)^(1/5) = 1.47783^0.2 = 1.0813
    ['rural incomes to 2026', rural('2021.level'), rural('2026.level'), '≈8.1%'],
  ])('tells the yearly growth of %s', (_, from, to, text) => {
    const derived = pace(from, to)
    expect(derived?.text).toBe(text)
    expect(derived?.tag).toBe('名义')
  })

  it('shows the sum, in one unit where two are printed', () => {
    expect(pace(gdp('2021.level.administrative'), gdp('2026.level.administrative'))?.formula).toBe(
      '(850 ÷ 612.5)^(1/5) − 1 ≈ 6.77%（至少）',
    )
    expect(pace(urban('2021.level'), urban('2026.level'))?.formula).toBe(
      '(85000 ÷ 60210)^(1/5) − 1 ≈ 7.1%（8.5万元 = 85000元）',
    )
    expect(pace(rural('2021.level'), rural('2026.level'))?.formula).toBe(
      '(54000 ÷ 36540)^(1/5) − 1 ≈ 8.1%（5.4万元 = 54000元）',
    )
  })

  it('says that it is nominal, and that a bound makes it the least needed', () => {
    const bound = pace(gdp('2021.level.administrative'), gdp('2026.level.administrative'))
    expect(bound?.caveats.join()).toContain('名义增速')
    expect(bound?.caveats.join()).toContain('目标写的是“突破850亿元”，所以这是至少需要的速度')
    expect(pace(urban('2021.level'), urban('2026.level'))?.caveats.join()).not.toContain('至少')
  })

  it('never runs backwards, from nothing, or between unlike things', () => {
    const from = gdp('2021.level.administrative')
    expect(pace(gdp('2026.level.administrative'), from)).toBeNull()
    expect(pace(from, from)).toBeNull()
    expect(pace(from, gdp('2026.level.management'))).toBeNull()
    expect(pace(from, gdp('2022.growth.administrative'))).toBeNull()
    const one = indicator({ priceBasis: 'unstated' })
    const to = observation({ indicator: one, period: '2026' })
    expect(pace(observation({ indicator: one }), to)?.text).toBe('≈0%')
    expect(pace(observation({ indicator: one, value: 0 }), to)).toBeNull()
  })

  it('never joins yuan and dollars, nor a year with five years', () => {
    const one = indicator({ priceBasis: 'unstated' })
    const yuan = observation({ indicator: one })
    // 100 ÷ 100
    expect(pace(yuan, observation({ indicator: one, period: '2026' }))?.text).toBe('≈0%')
    expect(pace(yuan, observation({ indicator: one, period: '2026', unit: '亿美元' }))).toBeNull()
    expect(pace(yuan, observation({ indicator: one, period: '2022/2026' }))).toBeNull()
    expect(pace(observation({ indicator: one, period: 'unstated' }), yuan)).toBeNull()
  })
})

describe('ratio', () => {
  it.each([
    // 85000 ÷ 60210 = 1.41173
    ['urban incomes', urban('2021.level'), urban('2026.level'), '≈141.2%'],
    // 54000 ÷ 36540 = 1.47783
    ['rural incomes', rural('2021.level'), rural('2026.level'), '≈147.8%'],
    // 26 ÷ 24 = 1.08333, and 26 ÷ 23.5 = 1.10638 at most: no decimals
    [
      'PM2.5',
      sampleObservation('pm25.2021.level.undivided'),
      sampleObservation('pm25.2026.level.undivided'),
      '至多111%',
    ],
    // 1.6 ÷ 1.65 = 0.96970, and 1.6 ÷ 1.645 = 0.97264 at most
    [
      'the ratio of incomes',
      sampleObservation('urban-rural-income-ratio.2021.level.undivided'),
      sampleObservation('urban-rural-income-ratio.2026.level.undivided'),
      '至多98%',
    ],
    // 3.2 ÷ 3.6 = 0.88889, from 3.2 ÷ 3.65 = 0.87671 to 3.2 ÷ 3.55 = 0.90141
    [
      'foreign capital',
      sampleObservation('foreign-capital.2021.level.undivided'),
      sampleObservation('foreign-capital.2022.level.undivided'),
      '≈89%',
    ],
  ])('tells the target of %s as a share of 2021', (_, base, target, text) => {
    expect(ratio(base, target)?.text).toBe(text)
  })

  it('says of a bound that it is no forecast', () => {
    const upper = ratio(
      sampleObservation('pm25.2021.level.undivided'),
      sampleObservation('pm25.2026.level.undivided'),
    )
    expect(upper?.caveats).toEqual([
      '目标写的是“26微克/立方米以下”，是上限，不是预计值。',
      '原数经过四舍五入，按它能取的范围，最大是110.638%；上限只进不舍。',
    ])
    const lower = ratio(gdp('2021.level.administrative'), gdp('2026.level.administrative'))
    expect(lower?.caveats).toContain('目标写的是“突破850亿元”，是下限，不是预计值。')
    expect(ratio(urban('2021.level'), urban('2026.level'))?.caveats.join()).not.toMatch(/[上下]限/)
  })

  it('never compares scopes, indicators, measures or currencies', () => {
    const base = gdp('2021.level.administrative')
    expect(ratio(base, gdp('2026.level.management'))).toBeNull()
    expect(ratio(base, budget('2026.level.administrative'))).toBeNull()
    expect(ratio(base, gdp('2022.growth.administrative'))).toBeNull()
    expect(
      ratio(
        sampleObservation('foreign-trade-five-years.2017/2021.level.undivided'),
        sampleObservation('foreign-trade-five-years-yuan.2022/2026.level.undivided'),
      ),
    ).toBeNull()
    const one = indicator()
    const outcome = (value: number) => observation({ indicator: one, value })
    const target = (unit: string) => observation({ indicator: one, period: '2026', status: 'target', unit })
    expect(ratio(outcome(50), target('亿元'))?.text).toBe('≈200%')
    expect(ratio(outcome(50), target('亿美元'))).toBeNull()
    expect(ratio(outcome(0), target('亿元'))).toBeNull()
  })
})

describe('difference', () => {
  it('tells what the two scopes differ by, with the decimals that are printed', () => {
    // 612.5 − 480.6 = 131.9
    const amount = difference(gdp('2021.level.administrative'), gdp('2021.level.management'))
    expect(amount?.text).toBe('131.9亿元')
    expect(amount?.formula).toBe('612.5 − 480.6 = 131.9亿元')
    expect(amount?.caveats.join()).toContain('是131.8亿元到132.0亿元')
    // 66.3 − 50.4 = 15.9
    expect(difference(budget('2021.level.administrative'), budget('2021.level.management'))?.text).toBe(
      '15.9亿元',
    )
  })

  it('tells rates apart in percentage points', () => {
    // 9.3 − 10.4 = −1.1
    const points = difference(gdp('2021.growth.administrative'), gdp('2021.growth.management'))
    expect(points?.value).toBeCloseTo(-1.1, 9)
    expect(points?.unit).toBe('个百分点')
  })

  it.each([
    // 400.4 − 300.2
    ['GDP of 2016', gdp('2016.level.administrative'), gdp('2016.level.management'), '100.2亿元'],
    // 40.5 − 30.2
    ['revenue of 2016', budget('2016.level.administrative'), budget('2016.level.management'), '10.3亿元'],
    // 100 − 80
    ['revenue of 2026', budget('2026.level.administrative'), budget('2026.level.management'), '20亿元'],
    // 9.3 − 10.4
    ['growth of GDP', gdp('2021.growth.administrative'), gdp('2021.growth.management'), '−1.1个百分点'],
    // 8.1 − 8.4
    [
      'average growth of GDP',
      gdp('2017/2021.average-growth.administrative'),
      gdp('2017/2021.average-growth.management'),
      '−0.3个百分点',
    ],
    // 8 − 8.2
    ['targets of GDP', gdp('2022.growth.administrative'), gdp('2022.growth.management'), '−0.2个百分点'],
  ])('tells the two scopes of %s apart', (_, whole, part, text) => {
    expect(difference(whole, part)?.text).toBe(text)
  })

  it('keeps the last 0 of what is printed with a decimal, and tells equal rates apart by 0.0', () => {
    const one = indicator()
    const growth = (scope: 'administrative' | 'management', value: number) =>
      observation({ indicator: one, measure: 'growth', unit: '%', scope, value })
    expect(difference(growth('administrative', 7.5), growth('management', 6.5))?.text).toBe('1.0个百分点')
    expect(difference(growth('administrative', 7.5), growth('management', 7.5))?.text).toBe('0.0个百分点')
  })

  it('says of a difference of targets that it is no forecast', () => {
    const planned = difference(budget('2026.level.administrative'), budget('2026.level.management'))
    expect(planned?.name).toContain('目标里')
    expect(planned?.caveats.join()).toContain('不是对结果的预计')
  })

  it('never subtracts bounds: more than 850 less more than 700 may be anything', () => {
    expect(difference(gdp('2026.level.administrative'), gdp('2026.level.management'))).toBeNull()
  })

  it('never subtracts years, measures, indicators, or the whole from its part', () => {
    const whole = gdp('2021.level.administrative')
    expect(difference(whole, gdp('2016.level.management'))).toBeNull()
    expect(difference(whole, gdp('2021.growth.management'))).toBeNull()
    expect(difference(whole, budget('2021.level.management'))).toBeNull()
    expect(difference(gdp('2021.level.management'), whole)).toBeNull()
  })
})

describe('derivedById', () => {
  it('leads back to the same arithmetic', () => {
    const id = 'pace~gdp.2021.level.administrative~gdp.2026.level.administrative'
    expect(derivedById(sample, id)).toMatchObject({ id, text: '至少6.77%' })
  })

  it.each([
    '',
    '~',
    'pace',
    'pace~gdp.2021.level.administrative',
    'pace~gdp.2021.level.administrative~gdp.2030.level.administrative',
    'pace~gdp.2021.level.administrative~gdp.2026.level.administrative~more',
    'pace~gdp.2021.level.administrative~gdp.2026.level.administrative~',
    'sum~gdp.2021.level.administrative~gdp.2026.level.administrative',
    '__proto__~gdp.2021.level.administrative~gdp.2026.level.administrative',
    'toString~gdp.2021.level.administrative~gdp.2026.level.administrative',
    'constructor~gdp.2021.level.administrative~gdp.2026.level.administrative',
    'hasOwnProperty~gdp.2021.level.administrative~gdp.2026.level.administrative',
    'difference~gdp.2026.level.administrative~gdp.2026.level.management',
    'gdp.2021.level.administrative',
    'share~gdp.2026.level.administrative~gdp.2026.level.management',
    'sum',
    'sum~',
    'sum~~~',
    'sum~agriculture-value-added.2021.level.undivided~industrial-value-added.2021.level.undivided',
    'sum~agriculture-value-added.2021.level.undivided~industrial-value-added.2021.level.undivided~gdp.2021.level.administrative',
    'sum~agriculture-value-added.2021.growth.undivided~industrial-value-added.2021.growth.undivided~service-value-added.2021.growth.undivided',
    'sum~service-value-added.2021.level.undivided~industrial-value-added.2021.level.undivided~agriculture-value-added.2021.level.undivided',
    'sum~agriculture-value-added.2021.level.undivided~agriculture-value-added.2021.level.undivided~agriculture-value-added.2021.level.undivided',
    'sum~agriculture-value-added.2021.level.undivided~industrial-value-added.2021.level.undivided~service-value-added.2021.level.undivided~',
    'shortfall',
    'shortfall~gdp.2021.level.administrative',
    'shortfall~gdp.2016.level.administrative~agriculture-value-added.2021.level.undivided~industrial-value-added.2021.level.undivided~service-value-added.2021.level.undivided',
    'share~gdp.2021.level.administrative~gdp.2021.level.management~gdp.2021.level.management',
  ])('gives nothing for "%s"', id => {
    expect(derivedById(sample, id)).toBeNull()
  })
})
