import { describe, expect, it } from 'vitest'
import { endPointChecks } from '../../../src/analysis/checks/end-points'
import { scopeGrowthChecks } from '../../../src/analysis/checks/scope-growth'
import { scopeLevelChecks } from '../../../src/analysis/checks/scope-levels'
import { plain } from '../../../src/analysis/told'
import { withObservation } from '../../fixtures/damaged-dataset'
import { sample } from '../../fixtures/sample'
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
    expect(own?.tolerance).toBe('印的数代表10.35%到10.45%；按原数能取的范围，算得10.32%到10.40%。')
  })

  it('call two price bases two things, never a contradiction', () => {
    const reason = plain(checks[0]?.reason ?? [])
    expect(reason).toMatch(/按统计惯例，增速按可比价.*总量按当年价.*报告未注明/)
    expect(reason).not.toMatch(/矛盾|错|存疑/)
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
    // 410 ÷ 120 = 3.417, printed without a decimal: 3倍; and 242 % more
    expect(changed(3, '倍')).toMatchObject({ verdict: 'agrees', computed: '≈3.4倍' })
    expect(changed(242, '%')).toMatchObject({ verdict: 'agrees', computed: '≈241.7%' })
    expect(changed(300, '%')?.verdict).toBe('doubtful')
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
      // 612.5 ÷ 1.093 = 560.38; 480.6 ÷ 1.104 = 435.33
      ['scopes~gdp.2020', 'agrees', '560.4 − 435.3 = 125.1亿元，应不小于0'],
      // 612.5 × 1.08 = 661.5; 480.6 × 1.082 = 520.01
      ['scopes~gdp.2022', 'agrees', '661.5 − 520.0 = 141.5亿元，应不小于0'],
      // 40.5 − 30.2, 66.3 − 50.4, 100 − 80
      [`scopes~${revenue}.2016.level.management`, 'agrees', '10.3亿元，应不小于0'],
      [`scopes~${revenue}.2021.level.management`, 'agrees', '15.9亿元，应不小于0'],
      [`scopes~${revenue}.2026.level.management`, 'agrees', '20.0亿元，应不小于0'],
      // 66.3 ÷ 1.074 = 61.73; 50.4 ÷ 1.088 = 46.32
      [`scopes~${revenue}.2020`, 'agrees', '61.7 − 46.3 = 15.4亿元，应不小于0'],
      // 66.3 × 1.065 = 70.61; 50.4 × 1.077 = 54.28
      [`scopes~${revenue}.2022`, 'agrees', '70.6 − 54.3 = 16.3亿元，应不小于0'],
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
      // (15.9 ÷ 10.3)^0.2 = 1.54369^0.2 = 1.0907; 10.4 lies between 9.1 and 10.8
      [`scopes~${revenue}.2017/2021.average-growth.administrative`, 'agrees', '≈9.1%'],
      // (20 ÷ 15.9)^0.2 = 1.25786^0.2 = 1.0469; 8.6 lies between 4.7 and 9.7
      [`scopes~${revenue}.2022/2026.average-growth.administrative`, 'agrees', '≈4.7%'],
    ])
  })
})
