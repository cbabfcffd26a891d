import { describe, expect, it } from 'vitest'
import { endPointChecks } from '../../src/checks/end-points'
import { priceRiseChecks } from '../../src/checks/price-rise'
import { scopeDirectionChecks } from '../../src/checks/scope-directions'
import { scopeGrowthChecks } from '../../src/checks/scope-growth'
import { scopeLevelChecks } from '../../src/checks/scope-levels'
import { scopeRestChecks } from '../../src/checks/scope-rest'
import { plain } from '../../src/facts/told'
import { withObservation } from '../fixtures/damaged-dataset'
import { sample } from '../fixtures/sample'
import { outline } from './outline'

const revenue = 'general-public-budget-revenue'

describe('end points against the stated average', () => {
  const checks = endPointChecks(sample)

  it('are worked out for every indicator with both ends', () => {
    expect(checks.map(outline)).toEqual([
      // (612.5 ÷ 400.4)^0.2 = 1.52972^0.2 = 1.0887: at current prices, against 8.1 % at constant ones
      ['end-points~gdp.2017/2021.average-growth.administrative', 'incomparable', '≈8.9%'],
      // (480.6 ÷ 300.2)^0.2 = 1.60093^0.2 = 1.0987, against 8.4 %
      ['end-points~gdp.2017/2021.average-growth.management', 'incomparable', '≈9.9%'],
      // (66.3 ÷ 40.5)^0.2 = 1.63704^0.2 = 1.1036, printed 10.4
      [`end-points~${revenue}.2017/2021.average-growth.administrative`, 'agrees', '≈10.4%'],
      // (100 ÷ 66.3)^0.2 = 1.50830^0.2 = 1.0857, printed 8.6
      [`end-points~${revenue}.2022/2026.average-growth.administrative`, 'agrees', '≈8.6%'],
      // (50.4 ÷ 30.2)^0.2 = 1.66887^0.2 = 1.1079, printed 10.8
      [`end-points~${revenue}.2017/2021.average-growth.management`, 'agrees', '≈10.8%'],
      // (80 ÷ 50.4)^0.2 = 1.58730^0.2 = 1.0968, printed 9.7
      [`end-points~${revenue}.2022/2026.average-growth.management`, 'agrees', '≈9.7%'],
      // (410 ÷ 120)^0.2 = 3.41667^0.2 = 1.2785, printed 27.9
      ['end-points~service-revenue-above-size.2017/2021.average-growth.undivided', 'agrees', '≈27.9%'],
    ])
  })

  it('show the sum and what rounding permits', () => {
    const [, , own] = checks
    expect(plain(own?.formula ?? [])).toBe('(66.3亿元 ÷ 40.5亿元)^(1/5) − 1')
    // (66.25 ÷ 40.55)^0.2 = 1.10317; (66.35 ÷ 40.45)^0.2 = 1.10405
    expect(own?.tolerance).toBe('印的数代表10.35%到10.45%；按原数能取的范围，算得10.31%到10.41%。')
  })

  it('call two price bases two things, never a contradiction', () => {
    const reason = plain(checks[0]?.reason ?? [])
    expect(reason).toMatch(/按统计惯例，增速按可比价.*总量按当年价.*报告未注明/)
    expect(reason).toMatch(/起点年的修订、初步数.*不能据此说矛盾/)
    expect(reason).not.toMatch(/错|存疑/)
  })

  it('forgive what rounding explains and doubt what it does not', () => {
    const verdictOf = (id: string, value: number) => {
      const found = endPointChecks(withObservation(sample, id, () => ({ value })))
      return found.find(({ id: own }) => own.includes(`${revenue}.2017/2021.average-growth.management`))
        ?.verdict
    }
    // (50.4 ÷ 30.3)^0.2 = 1.10713 rounds to 10.7; with 50.45 ÷ 30.25 it is 10.77, which rounds to 10.8
    expect(verdictOf(`${revenue}.2016.level.management`, 30.3)).toBe('rounding')
    // (50.45 ÷ 30.45)^0.2 = 1.1063 at most: 10.6
    expect(verdictOf(`${revenue}.2016.level.management`, 30.5)).toBe('doubtful')
    expect(verdictOf(`${revenue}.2017/2021.average-growth.management`, 11)).toBe('doubtful')
  })

  it('take a change over the whole period as one, in % and in 倍', () => {
    const id = 'service-revenue-above-size.2017/2021.average-growth.undivided'
    const changed = (value: number, unit: string) =>
      endPointChecks(
        withObservation(sample, id, ({ citations }) => ({
          measure: 'change',
          value,
          unit,
          citations: citations.map(citation => ({ ...citation, printed: `${value}${unit}` })),
        })),
      ).find(({ id: own }) => own.includes(id))
    // 410 ÷ 120 = 3.417, printed without a decimal: 3倍; and 241.7 % more, between 239.8 and 243.6
    expect(changed(3, '倍')).toMatchObject({ verdict: 'agrees', computed: '≈3.4倍' })
    expect(changed(242, '%')).toMatchObject({ verdict: 'agrees', computed: '≈242%' })
    expect(changed(300, '%')?.verdict).toBe('doubtful')
  })

  it('carry the caveat of a set that changes, from the notes', () => {
    const id = 'service-revenue-above-size'
    const indicator = sample.indicators.get(id)
    const stated = sample.observations.get(`${id}.2017/2021.average-growth.undivided`)
    if (!indicator || !stated) throw new Error('expected an indicator; received none')
    const observations = indicator.observations.map(one => ({ ...one }))
    const noted = { ...indicator, observations, notes: ['两端不是同一批企业。'] }
    for (const one of observations) one.indicator = noted
    const indicators = new Map(sample.indicators).set(id, noted)
    const own = endPointChecks({ ...sample, indicators }).find(({ id: key }) => key.includes(id))
    expect(plain(own?.reason ?? [])).toBe('两端不是同一批企业。')
  })

  it('divide no two bounds', () => {
    const [from, to] = [`${revenue}.2016.level.management`, `${revenue}.2021.level.management`]
    const bounded = [from, to].reduce(
      (dataset, id) => withObservation(dataset, id, () => ({ qualifier: 'ge' })),
      sample,
    )
    const own = endPointChecks(bounded).find(
      ({ id }) => id.endsWith('2017/2021.average-growth.management') && id.includes(revenue),
    )
    expect(own?.verdict).toBe('incomparable')
    expect(plain(own?.reason ?? [])).toContain('两端都只印了界限')
  })
})

describe('管理口径 within 行政口径', () => {
  it('at every level that is printed or that growth implies', () => {
    expect(scopeLevelChecks(sample).map(outline)).toEqual([
      // 400.4 − 300.2, 612.5 − 480.6
      ['scopes~gdp.2016.level.management', 'agrees', '100.2亿元，应不小于0'],
      ['scopes~gdp.2021.level.management', 'agrees', '131.9亿元，应不小于0'],
      // 突破850 and 突破700: two lower bounds
      ['scopes~gdp.2026.level.management', 'incomparable', ''],
      // 612.5 ÷ 1.093 = 560.38 ± 0.30; 480.6 ÷ 1.104 = 435.33 ± 0.24
      ['scopes~gdp.2020', 'agrees', '行政口径≈560.4亿元，管理口径≈435.3亿元，相差≈125亿元，应不小于0'],
      // 612.5 × 1.08 = 661.5; 480.6 × 1.082 = 520.01
      ['scopes~gdp.2022', 'agrees', '行政口径≈661.5亿元，管理口径≈520.0亿元，相差≈141.5亿元，应不小于0'],
      // 40.5 − 30.2, 66.3 − 50.4, 100 − 80
      [`scopes~${revenue}.2016.level.management`, 'agrees', '10.3亿元，应不小于0'],
      [`scopes~${revenue}.2021.level.management`, 'agrees', '15.9亿元，应不小于0'],
      [`scopes~${revenue}.2026.level.management`, 'agrees', '20.0亿元，应不小于0'],
      // 66.3 ÷ 1.074 = 61.73; 50.4 ÷ 1.088 = 46.32
      [`scopes~${revenue}.2020`, 'agrees', '行政口径≈61.7亿元，管理口径≈46.3亿元，相差≈15.4亿元，应不小于0'],
      // 66.3 × 1.065 = 70.61; 50.4 × 1.077 = 54.28
      [`scopes~${revenue}.2022`, 'agrees', '行政口径≈70.6亿元，管理口径≈54.3亿元，相差≈16.3亿元，应不小于0'],
    ])
  })

  it('is doubted where the part exceeds the whole, and the figure is kept', () => {
    const dataset = withObservation(sample, 'gdp.2016.level.management', () => ({ value: 400.6 }))
    const [own] = scopeLevelChecks(dataset)
    // 400.55 is above 400.45
    expect(own?.verdict).toBe('doubtful')
    expect(plain(own?.reason ?? [])).toContain('印出的数照留')
    // 400.45 to 400.55 meets 400.35 to 400.45
    const near = withObservation(sample, 'gdp.2016.level.management', () => ({ value: 400.5 }))
    expect(scopeLevelChecks(near)[0]?.verdict).toBe('rounding')
  })
})

describe('average growth of the whole between that of its parts', () => {
  it('where both scopes have an average and both ends', () => {
    expect(scopeGrowthChecks(sample).map(outline)).toEqual([
      // (131.9 ÷ 100.2)^0.2 = 1.31637^0.2 = 1.0565, at current prices
      ['scopes~gdp.2017/2021.average-growth.administrative', 'incomparable', '≈5.7%'],
      // (15.9 ÷ 10.3)^0.2 = 1.54369^0.2 = 1.0907, between 8.7 and 9.4; 10.4 lies between it and 10.8
      [`scopes~${revenue}.2017/2021.average-growth.administrative`, 'agrees', '≈9%'],
      // (20 ÷ 15.9)^0.2 = 1.25786^0.2 = 1.0469; 8.6 lies between 4.7 and 9.7
      [`scopes~${revenue}.2022/2026.average-growth.administrative`, 'agrees', '≈4.7%'],
    ])
  })
})

describe('what the ends in money grew beyond the stated growth', () => {
  const found = priceRiseChecks(sample)

  it('is told of each scope', () => {
    expect(found.map(outline)).toEqual([
      // 1.08871 ÷ 1.081 = 1.00713, ± 0.05
      [
        'end-points~prices~gdp.2017/2021.average-growth.administrative',
        'incomparable',
        '每年≈0.7%，没有数可对',
      ],
      // 1.09868 ÷ 1.084 = 1.01354
      ['end-points~prices~gdp.2017/2021.average-growth.management', 'incomparable', '每年≈1.4%，没有数可对'],
    ])
  })

  it('is never called a rise of prices', () => {
    for (const { reason } of found)
      expect(plain(reason)).toMatch(/包含价格变动，也可能包含起点年的修订、初步数等，不能当作物价涨幅/)
  })
})

describe('growth of what one scope has beyond the other', () => {
  it('is what levels and growth of both imply', () => {
    expect(scopeRestChecks(sample).map(outline)).toEqual([
      // 131.9 ÷ (560.384 − 435.326 = 125.058) = 1.0547, between 5.09 and 5.86
      ['scopes~rest~gdp.2021', 'incomparable', '≈5.5%，没有数可对'],
      // (661.5 − 520.009 = 141.491) ÷ 131.9 = 1.0727
      ['scopes~rest~gdp.2022', 'incomparable', '≈7.3%，没有数可对'],
      // 15.9 ÷ (61.732 − 46.324 = 15.408) = 1.0319, between 2.83 and 3.55
      [`scopes~rest~${revenue}.2021`, 'incomparable', '≈3%，没有数可对'],
      // (70.6095 − 54.2808 = 16.3287) ÷ 15.9 = 1.0270
      [`scopes~rest~${revenue}.2022`, 'incomparable', '≈2.7%，没有数可对'],
    ])
  })

  it('in one year is not held against that to the end of the next five', () => {
    const own = scopeRestChecks(sample).find(({ id }) => id.endsWith(`${revenue}.2022`))
    // (20 ÷ 15.9)^0.2 = 1.0469
    expect(plain(own?.reason ?? [])).toContain('其余部分须年均≈4.7%（推算）；一年与五年不是同一段时间')
  })

  it('is told where stated growth and amounts have another scope ahead, and proves nothing', () => {
    expect(scopeDirectionChecks(sample)).toEqual([])
    const dataset = withObservation(sample, 'gdp.2017/2021.average-growth.management', () => ({ value: 7.8 }))
    const [own] = scopeDirectionChecks(dataset)
    // 400.4 × 1.081^5 = 400.4 × 1.476143 = 591.05; 300.2 × 1.078^5 = 300.2 × 1.455773 = 437.02;
    // (154.03 ÷ 100.2)^0.2 = 1.53721^0.2 = 1.0898
    expect(own).toMatchObject({ verdict: 'incomparable', computed: expect.stringMatching(/^≈9%/) })
    const reason = plain(own?.reason ?? [])
    expect(reason).toContain('照报告的增速，行政口径快于管理口径，其余部分还要更快。')
    // 100.2 ÷ 400.4 = 25.02 %, 131.9 ÷ 612.5 = 21.53 %
    expect(reason).toContain(
      '行政口径年均≈8.9%、管理口径≈9.9%、其余部分≈5.7%，其余部分占行政口径由≈25.0%到≈21.5%',
    )
    expect(reason).toMatch(/价格变动不同、起点年的修订、初步数.*不能据此说矛盾/)
    // 8.4 to 8.5 against 8.05 to 8.15: too near to tell
    const near = withObservation(sample, 'gdp.2017/2021.average-growth.management', () => ({ value: 8.1 }))
    expect(scopeDirectionChecks(near)).toEqual([])
  })
})
