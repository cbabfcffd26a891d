import { describe, expect, it } from 'vitest'
import { endPointChecks } from '../../../src/analysis/checks/end-points'
import { scopeGrowthChecks } from '../../../src/analysis/checks/scope-growth'
import { scopeLevelChecks } from '../../../src/analysis/checks/scope-levels'
import { plain } from '../../../src/analysis/told'
import { withObservation } from '../../fixtures/damaged-dataset'
import { realDataset } from '../../fixtures/real'
import { outline } from './outline'

const revenue = 'general-public-budget-revenue'

describe('end points against the stated average', () => {
  const checks = endPointChecks(realDataset)

  it('are worked out for every indicator with both ends', () => {
    expect(checks.map(outline)).toEqual([
      // (907.5 ÷ 546.2)^0.2 = 1.66148^0.2 = 1.1069: at current prices, against 7.8 % at constant ones
      ['end-points~gdp.2017/2021.average-growth.administrative', 'incomparable', '≈10.7%'],
      // (698.5 ÷ 414.2)^0.2 = 1.68638^0.2 = 1.1102, against 7.6 %
      ['end-points~gdp.2017/2021.average-growth.management', 'incomparable', '≈11.0%'],
      // (96.6 ÷ 56.8)^0.2 = 1.70070^0.2 = 1.1120, printed 11.2
      [`end-points~${revenue}.2017/2021.average-growth.administrative`, 'agrees', '≈11.2%'],
      // (145 ÷ 96.6)^0.2 = 1.50104^0.2 = 1.0846, printed 8.5
      [`end-points~${revenue}.2022/2026.average-growth.administrative`, 'agrees', '≈8.5%'],
      // (75.9 ÷ 44.5)^0.2 = 1.70562^0.2 = 1.1127, printed 11.3
      [`end-points~${revenue}.2017/2021.average-growth.management`, 'agrees', '≈11.3%'],
      // (120 ÷ 75.9)^0.2 = 1.58103^0.2 = 1.0960, printed 9.6
      [`end-points~${revenue}.2022/2026.average-growth.management`, 'agrees', '≈9.6%'],
      // (500 ÷ 135)^0.2 = 3.70370^0.2 = 1.2994, printed 30
      ['end-points~service-revenue-above-size.2017/2021.average-growth.undivided', 'agrees', '≈29.9%'],
    ])
  })

  it('show the sum and what rounding permits', () => {
    const [, , own] = checks
    expect(plain(own?.formula ?? [])).toBe('(96.6亿元 ÷ 56.8亿元)^(1/5) − 1')
    // (96.55 ÷ 56.85)^0.2 = 1.11173; (96.65 ÷ 56.75)^0.2 = 1.11236
    expect(own?.tolerance).toBe('印的数代表11.15%到11.25%；按原数能取的范围，算得11.17%到11.24%。')
  })

  it('call two price bases two things, never a contradiction', () => {
    const reason = plain(checks[0]?.reason ?? [])
    expect(reason).toMatch(/按统计惯例，增速按可比价.*总量按当年价.*报告未注明/)
    expect(reason).not.toMatch(/矛盾|错|存疑/)
  })

  it('forgive what rounding explains and doubt what it does not', () => {
    const verdictOf = (id: string, value: number) => {
      const found = endPointChecks(withObservation(realDataset, id, () => ({ value })))
      return found.find(({ id: own }) => own.includes(`${revenue}.2017/2021.average-growth.management`))
        ?.verdict
    }
    // (75.9 ÷ 44.6)^0.2 = 1.1122 rounds to 11.2; with 75.95 ÷ 44.55 it is 11.26, which rounds to 11.3
    expect(verdictOf(`${revenue}.2016.level.management`, 44.6)).toBe('rounding')
    // (75.95 ÷ 44.75)^0.2 = 1.1116 at most: 11.2
    expect(verdictOf(`${revenue}.2016.level.management`, 44.8)).toBe('doubtful')
    expect(verdictOf(`${revenue}.2017/2021.average-growth.management`, 11.5)).toBe('doubtful')
  })

  it('take a change over the whole period as one, in % and in 倍', () => {
    const id = 'service-revenue-above-size.2017/2021.average-growth.undivided'
    const changed = (value: number, unit: string) =>
      endPointChecks(withObservation(realDataset, id, () => ({ measure: 'change', value, unit }))).find(
        ({ id: own }) => own.includes(id),
      )
    // 500 ÷ 135 = 3.704, printed without a decimal: 4倍; and 270 % more
    expect(changed(4, '倍')).toMatchObject({ verdict: 'agrees', computed: '≈3.7倍' })
    expect(changed(270, '%')).toMatchObject({ verdict: 'agrees', computed: '≈270.4%' })
    expect(changed(300, '%')?.verdict).toBe('doubtful')
  })

  it('divide no two bounds', () => {
    const [from, to] = [`${revenue}.2016.level.management`, `${revenue}.2021.level.management`]
    const bounded = [from, to].reduce(
      (dataset, id) => withObservation(dataset, id, () => ({ qualifier: 'ge' })),
      realDataset,
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
    expect(scopeLevelChecks(realDataset).map(outline)).toEqual([
      // 546.2 − 414.2, 907.5 − 698.5
      ['scopes~gdp.2016.level.management', 'agrees', '132.0亿元，应不小于0'],
      ['scopes~gdp.2021.level.management', 'agrees', '209.0亿元，应不小于0'],
      // 突破1200 and 突破900: two lower bounds
      ['scopes~gdp.2026.level.management', 'incomparable', ''],
      // 907.5 ÷ 1.092 = 831.04; 698.5 ÷ 1.101 = 634.42
      ['scopes~gdp.2020', 'agrees', '831.0 − 634.4 = 196.6亿元，应不小于0'],
      // 907.5 × 1.075 = 975.56; 698.5 × 1.075 = 750.89
      ['scopes~gdp.2022', 'agrees', '975.6 − 750.9 = 224.7亿元，应不小于0'],
      // 56.8 − 44.5, 96.6 − 75.9, 145 − 120
      [`scopes~${revenue}.2016.level.management`, 'agrees', '12.3亿元，应不小于0'],
      [`scopes~${revenue}.2021.level.management`, 'agrees', '20.7亿元，应不小于0'],
      [`scopes~${revenue}.2026.level.management`, 'agrees', '25.0亿元，应不小于0'],
      // 96.6 ÷ 1.073 = 90.03; 75.9 ÷ 1.089 = 69.70
      [`scopes~${revenue}.2020`, 'agrees', '90.0 − 69.7 = 20.3亿元，应不小于0'],
      // 96.6 × 1.067 = 103.07; 75.9 × 1.085 = 82.35
      [`scopes~${revenue}.2022`, 'agrees', '103.1 − 82.4 = 20.7亿元，应不小于0'],
    ])
  })

  it('is doubted where the part exceeds the whole, and the figure is kept', () => {
    const dataset = withObservation(realDataset, 'gdp.2016.level.management', () => ({ value: 546.4 }))
    const [own] = scopeLevelChecks(dataset)
    // 546.35 is above 546.25
    expect(own?.verdict).toBe('doubtful')
    expect(plain(own?.reason ?? [])).toContain('印出的数照留')
    // 546.25 to 546.35 meets 546.15 to 546.25
    const near = withObservation(realDataset, 'gdp.2016.level.management', () => ({ value: 546.3 }))
    expect(scopeLevelChecks(near)[0]?.verdict).toBe('rounding')
  })
})

describe('average growth of the whole between that of its parts', () => {
  it('where both scopes have an average and both ends', () => {
    expect(scopeGrowthChecks(realDataset).map(outline)).toEqual([
      // (209.0 ÷ 132.0)^0.2 = 1.0963, at current prices
      ['scopes~gdp.2017/2021.average-growth.administrative', 'incomparable', '≈9.6%'],
      // (20.7 ÷ 12.3)^0.2 = 1.68293^0.2 = 1.1097; 11.2 lies between 11.0 and 11.3
      [`scopes~${revenue}.2017/2021.average-growth.administrative`, 'agrees', '≈11.0%'],
      // (25 ÷ 20.7)^0.2 = 1.20773^0.2 = 1.0385; 8.5 lies between 3.8 and 9.6
      [`scopes~${revenue}.2022/2026.average-growth.administrative`, 'agrees', '≈3.8%'],
    ])
  })
})
