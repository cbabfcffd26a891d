import { describe, expect, it } from 'vitest'
import { derivedById, difference, levelFromGrowth, pace, ratio } from '../../src/analysis/derived'
import { real, realDataset } from '../fixtures/real'
import { indicator, observation } from '../fixtures/records'

const gdp = (rest: string) => real(`gdp.${rest}`)
const budget = (rest: string) => real(`general-public-budget-revenue.${rest}`)
const urban = (rest: string) => real(`urban-disposable-income.${rest}.undivided`)
const rural = (rest: string) => real(`rural-disposable-income.${rest}.undivided`)

describe('levelFromGrowth', () => {
  it.each([
    // 907.5 × 1.075 = 975.5625
    ['生产总值', '行政', gdp('2021.level.administrative'), gdp('2022.growth.administrative'), '≈975.6亿元'],
    // 698.5 × 1.075 = 750.8875
    ['生产总值', '管理', gdp('2021.level.management'), gdp('2022.growth.management'), '≈750.9亿元'],
    // 96.6 × 1.067 = 103.0722
    [
      '预算收入',
      '行政',
      budget('2021.level.administrative'),
      budget('2022.growth.administrative'),
      '≈103.1亿元',
    ],
    // 75.9 × 1.085 = 82.3515
    ['预算收入', '管理', budget('2021.level.management'), budget('2022.growth.management'), '≈82.4亿元'],
    // 325.7 × 1.08 = 351.756
    [
      '固定资产投资',
      '未分口径',
      real('fixed-asset-investment.2021.level.undivided'),
      real('fixed-asset-investment.2022.growth.undivided'),
      '≈351.8亿元',
    ],
  ])('tells the amount that the growth target of %s, %s, means', (_name, _scope, level, growth, text) => {
    expect(levelFromGrowth(level, growth)?.text).toBe(text)
  })

  it('shows the sum, its inputs and the prices it is in', () => {
    const derived = levelFromGrowth(gdp('2021.level.administrative'), gdp('2022.growth.administrative'))
    expect(derived?.formula).toBe('907.5亿元 × (1 + 7.5%) ≈ 975.6亿元')
    expect(derived?.tag).toBe('2021年价')
    expect(derived?.caveats.join()).toContain('2021年价格下的水平，不是2022年的金额')
    expect(derived?.inputs.map(({ id }) => id)).toEqual([
      'gdp.2021.level.administrative',
      'gdp.2022.growth.administrative',
    ])
  })

  it('tells the least where the growth target is one', () => {
    const core = (rest: string) => real(`digital-core-manufacturing-${rest}.undivided`)
    // 71.9 × 1.08 = 77.652, 36.5 × 1.15 = 41.975
    const valueAdded = levelFromGrowth(core('value-added.2021.level'), core('value-added.2022.growth'))
    expect(valueAdded?.text).toBe('至少≈77.7亿元')
    expect(valueAdded?.formula).toBe('71.9亿元 × (1 + 8%) ≈ 77.7亿元（至少）')
    expect(valueAdded?.caveats.join()).toContain('目标写的是“增长8%以上”，所以这是至少要达到的数。')
    const investment = levelFromGrowth(core('investment.2021.level'), core('investment.2022.growth'))
    expect(investment?.text).toBe('至少≈42.0亿元')
    const exact = levelFromGrowth(gdp('2021.level.management'), gdp('2022.growth.management'))
    expect(`${exact?.text}${exact?.formula}${exact?.caveats.join()}`).not.toMatch(/至少|下限/)
  })

  it('claims no prices of 2021 where growth is not in constant prices', () => {
    const derived = levelFromGrowth(budget('2021.level.management'), budget('2022.growth.management'))
    expect(derived?.tag).toBe('')
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
    // (1200 ÷ 907.5)^(1/5) = 1.32231^0.2 = 1.0575
    [
      'GDP to 2026, administrative',
      gdp('2021.level.administrative'),
      gdp('2026.level.administrative'),
      5.7,
      '至少',
    ],
    // (900 ÷ 698.5)^(1/5) = 1.28848^0.2 = 1.0520
    ['GDP to 2026, management', gdp('2021.level.management'), gdp('2026.level.management'), 5.2, '至少'],
    // (907.5 ÷ 546.2)^(1/5) = 1.66148^0.2 = 1.1069
    [
      'GDP since 2016, administrative',
      gdp('2016.level.administrative'),
      gdp('2021.level.administrative'),
      10.7,
    ],
    // (698.5 ÷ 414.2)^(1/5) = 1.68638^0.2 = 1.1102
    ['GDP since 2016, management', gdp('2016.level.management'), gdp('2021.level.management'), 11],
    // (100000 ÷ 71814)^(1/5) = 1.39249^0.2 = 1.0685
    ['urban incomes to 2026', urban('2021.level'), urban('2026.level'), 6.8],
    // (63000 ÷ 43914)^(1/5) = 1.43462^0.2 = 1.0748
    ['rural incomes to 2026', rural('2021.level'), rural('2026.level'), 7.5],
  ])('tells the yearly growth of %s', (_, from, to, percent, least = '') => {
    const derived = pace(from, to)
    expect(derived?.text).toBe(`${least}≈${percent.toFixed(1)}%`)
    expect(derived?.value).toBeCloseTo(percent, 1)
    expect(derived?.tag).toBe('名义')
  })

  it('shows the sum, in one unit where two are printed', () => {
    expect(pace(gdp('2021.level.administrative'), gdp('2026.level.administrative'))?.formula).toBe(
      '(1200 ÷ 907.5)^(1/5) − 1 ≈ 5.7%（至少）',
    )
    expect(pace(urban('2021.level'), urban('2026.level'))?.formula).toBe(
      '(100000 ÷ 71814)^(1/5) − 1 ≈ 6.8%（10万元 = 100000元）',
    )
    expect(pace(rural('2021.level'), rural('2026.level'))?.formula).toBe(
      '(63000 ÷ 43914)^(1/5) − 1 ≈ 7.5%（6.3万元 = 63000元）',
    )
  })

  it('says that it is nominal, and that a bound makes it the least needed', () => {
    const bound = pace(gdp('2021.level.administrative'), gdp('2026.level.administrative'))
    expect(bound?.caveats.join()).toContain('名义增速')
    expect(bound?.caveats.join()).toContain('目标写的是“突破1200亿元”，所以这是至少需要的速度')
    expect(pace(urban('2021.level'), urban('2026.level'))?.caveats).toHaveLength(1)
  })

  it('never runs backwards, from nothing, or between unlike things', () => {
    const from = gdp('2021.level.administrative')
    expect(pace(gdp('2026.level.administrative'), from)).toBeNull()
    expect(pace(from, from)).toBeNull()
    expect(pace(from, gdp('2026.level.management'))).toBeNull()
    expect(pace(from, gdp('2022.growth.administrative'))).toBeNull()
    expect(pace(observation({ value: 0 }), observation({ period: '2026' }))).toBeNull()
  })

  it('never joins yuan and dollars, nor a year with five years', () => {
    const one = indicator()
    const yuan = observation({ indicator: one })
    expect(pace(yuan, observation({ indicator: one, period: '2026', unit: '亿美元' }))).toBeNull()
    expect(pace(yuan, observation({ indicator: one, period: '2022/2026' }))).toBeNull()
    expect(pace(observation({ indicator: one, period: 'unstated' }), yuan)).toBeNull()
  })
})

describe('ratio', () => {
  it.each([
    // 100000 ÷ 71814 = 1.39249
    ['urban incomes', urban('2021.level'), urban('2026.level'), '≈139.2%'],
    // 63000 ÷ 43914 = 1.43462
    ['rural incomes', rural('2021.level'), rural('2026.level'), '≈143.5%'],
    // 22 ÷ 21 = 1.04762
    ['PM2.5', real('pm25.2021.level.undivided'), real('pm25.2026.level.undivided'), '≈104.8%'],
    // 1.6 ÷ 1.64 = 0.97561
    [
      'the ratio of incomes',
      real('urban-rural-income-ratio.2021.level.undivided'),
      real('urban-rural-income-ratio.2026.level.undivided'),
      '≈97.6%',
    ],
    // 3.5 ÷ 4.1 = 0.85366
    [
      'foreign capital',
      real('foreign-capital.2021.level.undivided'),
      real('foreign-capital.2022.level.undivided'),
      '≈85.4%',
    ],
  ])('tells the target of %s as a share of 2021', (_, base, target, text) => {
    expect(ratio(base, target)?.text).toBe(text)
  })

  it('says of a bound that it is no forecast', () => {
    const upper = ratio(real('pm25.2021.level.undivided'), real('pm25.2026.level.undivided'))
    expect(upper?.caveats).toEqual(['目标写的是“22微克/立方米以下”，是上限，不是预计值。'])
    const lower = ratio(gdp('2021.level.administrative'), gdp('2026.level.administrative'))
    expect(lower?.caveats).toEqual(['目标写的是“突破1200亿元”，是下限，不是预计值。'])
    expect(ratio(urban('2021.level'), urban('2026.level'))?.caveats).toEqual([])
  })

  it('never compares scopes, indicators, measures or currencies', () => {
    const base = gdp('2021.level.administrative')
    expect(ratio(base, gdp('2026.level.management'))).toBeNull()
    expect(ratio(base, budget('2026.level.administrative'))).toBeNull()
    expect(ratio(base, gdp('2022.growth.administrative'))).toBeNull()
    expect(
      ratio(
        real('foreign-trade-five-years.2017/2021.level.undivided'),
        real('foreign-trade-five-years-yuan.2022/2026.level.undivided'),
      ),
    ).toBeNull()
    const one = indicator()
    expect(ratio(observation({ indicator: one }), observation({ indicator: one, unit: '亿美元' }))).toBeNull()
    expect(ratio(observation({ indicator: one, value: 0 }), observation({ indicator: one }))).toBeNull()
  })
})

describe('difference', () => {
  it('tells what the two scopes differ by, with the decimals that are printed', () => {
    // 907.5 − 698.5 = 209.0
    const amount = difference(gdp('2021.level.administrative'), gdp('2021.level.management'))
    expect(amount?.text).toBe('209.0亿元')
    expect(amount?.formula).toBe('907.5 − 698.5 = 209.0（亿元）')
    expect(amount?.caveats.join()).toContain('±0.1亿元')
    // 96.6 − 75.9 = 20.7
    expect(difference(budget('2021.level.administrative'), budget('2021.level.management'))?.text).toBe(
      '20.7亿元',
    )
  })

  it('tells rates apart in percentage points', () => {
    // 9.2 − 10.1 = −0.9
    const points = difference(gdp('2021.growth.administrative'), gdp('2021.growth.management'))
    expect(points?.value).toBeCloseTo(-0.9, 9)
    expect(points?.unit).toBe('个百分点')
  })

  it.each([
    ['GDP of 2016', gdp('2016.level.administrative'), gdp('2016.level.management'), '132.0亿元'],
    ['revenue of 2016', budget('2016.level.administrative'), budget('2016.level.management'), '12.3亿元'],
    ['revenue of 2026', budget('2026.level.administrative'), budget('2026.level.management'), '25亿元'],
    // 9.2 − 10.1
    ['growth of GDP', gdp('2021.growth.administrative'), gdp('2021.growth.management'), '−0.9个百分点'],
    [
      'average growth of GDP',
      gdp('2017/2021.average-growth.administrative'),
      gdp('2017/2021.average-growth.management'),
      '0.2个百分点',
    ],
    ['targets of GDP', gdp('2022.growth.administrative'), gdp('2022.growth.management'), '0.0个百分点'],
  ])('tells the two scopes of %s apart', (_, whole, part, text) => {
    expect(difference(whole, part)?.text).toBe(text)
  })

  it('says of a difference of targets that it is no forecast', () => {
    const planned = difference(budget('2026.level.administrative'), budget('2026.level.management'))
    expect(planned?.name).toContain('目标里')
    expect(planned?.caveats.join()).toContain('不是对结果的预计')
  })

  it('never subtracts bounds: more than 1200 less more than 900 may be anything', () => {
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
    expect(derivedById(realDataset, id)).toMatchObject({ id, text: '至少≈5.7%' })
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
    expect(derivedById(realDataset, id)).toBeNull()
  })
})
