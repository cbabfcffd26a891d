import { describe, expect, it } from 'vitest'
import { nextYearsChecks } from '../../../src/analysis/checks/next-years'
import { partChecks } from '../../../src/analysis/checks/parts'
import { steadyPaceChecks } from '../../../src/analysis/checks/steady-pace'
import { totalChecks } from '../../../src/analysis/checks/totals'
import { plain } from '../../../src/analysis/told'
import { withObservation } from '../../fixtures/damaged-dataset'
import { realDataset } from '../../fixtures/real'
import { outline } from './outline'

/** `a.2021` and `b.2021` of the undivided levels that a relation is called after. */
const pair = (a: string, b: string) => {
  const level = (place: string) => place.replace(/(\.[\d/]+)$/, '$1.level.undivided')
  return `${level(a)}~${level(b)}`
}

describe('parts and wholes', () => {
  it('are compared wherever both are printed for one time', () => {
    expect(partChecks(realDataset).map(outline)).toEqual([
      // 13 − 12
      [`parts~${pair('class-three-sections.2021', 'monitored-sections.2021')}`, 'agrees', '1个，应不小于0'],
      // 2955 ≤ 4421 and 2272 ≤ 3363
      [`parts~${pair('subsistence-households.2016', 'subsistence-persons.2016')}`, 'agrees', ''],
      [`parts~${pair('subsistence-households.2021', 'subsistence-persons.2021')}`, 'agrees', ''],
      // 327.6 − 71.9
      [
        `parts~${pair('digital-core-manufacturing-value-added.2021', 'industrial-value-added.2021')}`,
        'agrees',
        '255.7亿元，应不小于0',
      ],
      // 325.7 − 36.5
      [
        `parts~${pair('digital-core-manufacturing-investment.2021', 'fixed-asset-investment.2021')}`,
        'agrees',
        '289.2亿元，应不小于0',
      ],
      // 1600 − 327.6, with 突破1600 at its face
      [
        `parts~${pair('industrial-value-added.2021', 'industrial-output.2021')}`,
        'agrees',
        '1272.4亿元，应不小于0',
      ],
      // 43914 − 20000
      [
        `parts~${pair('low-income-rural-disposable-income.2021', 'rural-disposable-income.2021')}`,
        'agrees',
        '23914元，应不小于0',
      ],
      // 30 − 1
      [
        `parts~${pair('industrial-top-counties-rank-in-jiaxing.2021', 'industrial-top-counties-rank.2021')}`,
        'agrees',
        '29名，应不小于0',
      ],
      // 16.1 + 327.6 + 294.4 = 638.1
      ['parts~sectors~gdp.2021.level.administrative', 'agrees', '907.5 − 638.1 = 269.4亿元'],
      ['parts~sectors~gdp.2021.level.management', 'incomparable', '698.5 − 638.1 = 60.4亿元'],
    ])
  })

  it('say of the three sectors why nothing can be made of the difference', () => {
    const reason = plain(partChecks(realDataset).find(({ id }) => id.endsWith('management'))?.reason ?? [])
    expect(reason).toContain('没有注明按哪一种口径')
    expect(reason).toContain('建筑业的增加值也没有列')
  })
})

describe('a year and the total of five', () => {
  const found = [...totalChecks(realDataset), ...steadyPaceChecks(realDataset)]

  it('are found by their names', () => {
    expect(found.map(outline)).toEqual([
      // 10 − 1 = 9, 10 ÷ 5 = 2
      [
        `totals~${pair('listed-firms-added.2022', 'listed-firms-added-five-years.2022/2026')}`,
        'agrees',
        '其余四年9家，应不小于0；五年平均每年2.0家',
      ],
      // 297 − 85, 297 ÷ 5
      [
        `totals~${pair('high-tech-firms-added.2021', 'high-tech-firms-added-five-years.2017/2021')}`,
        'agrees',
        '其余四年212家，应不小于0；五年平均每年59.4家',
      ],
      // 168 − 56, 168 ÷ 5
      [
        `totals~${pair('high-end-talent.2021', 'high-end-talent-five-years.2017/2021')}`,
        'agrees',
        '其余四年112人，应不小于0；五年平均每年33.6人',
      ],
      // 1473.1 − 325.7, 1473.1 ÷ 5 = 294.62
      [
        `totals~${pair('fixed-asset-investment.2021', 'fixed-asset-investment-five-years.2017/2021')}`,
        'agrees',
        '其余四年1147.4亿元，应不小于0；五年平均每年294.6亿元',
      ],
      // 16.7 ÷ 5 = 3.34, of 部口径
      [
        `totals~${pair('foreign-capital.2021', 'foreign-capital-ministry-five-years.2017/2021')}`,
        'incomparable',
        '五年平均每年3.3亿美元',
      ],
      // 22 ÷ 5
      [
        `totals~${pair('foreign-capital.2022', 'foreign-capital-five-years.2022/2026')}`,
        'incomparable',
        '五年平均每年4.4亿美元',
      ],
      // 5 − 2, 60 − 18, 51 − 11
      [
        `totals~${pair('ten-billion-yuan-projects.2021', 'ten-billion-yuan-projects-five-years.2017/2021')}`,
        'agrees',
        '其余四年3个，应不小于0；五年平均每年1.0个',
      ],
      [
        `totals~${pair('major-foreign-projects.2021', 'major-foreign-projects-five-years.2017/2021')}`,
        'agrees',
        '其余四年42个，应不小于0；五年平均每年12.0个',
      ],
      [
        `totals~${pair('livelihood-projects.2021', 'livelihood-projects-five-years.2017/2021')}`,
        'agrees',
        '其余四年40件，应不小于0；五年平均每年10.2件',
      ],
      // 27 ÷ 5, of another definition
      [
        `totals~${pair('schools-opened.2021', 'schools-built-five-years.2017/2021')}`,
        'incomparable',
        '五年平均每年5.4所',
      ],
      // 7 − 2, 18 − 4, 139.3 − 26.9 and 139.3 ÷ 5 = 27.86
      [
        `totals~${pair('scenic-lines.2021', 'scenic-lines-five-years.2017/2021')}`,
        'agrees',
        '其余四年5条，应不小于0；五年平均每年1.4条',
      ],
      [
        `totals~${pair('boutique-villages.2021', 'boutique-villages-five-years.2017/2021')}`,
        'agrees',
        '其余四年14个，应不小于0；五年平均每年3.6个',
      ],
      [
        `totals~${pair('greenways.2021', 'greenways-five-years.2017/2021')}`,
        'agrees',
        '其余四年112.4公里，应不小于0；五年平均每年27.9公里',
      ],
      // 680 ÷ 317.5 = 2.1417
      [
        `totals~${pair('foreign-trade-five-years.2017/2021', 'foreign-trade-five-years-yuan.2022/2026')}`,
        'doubtful',
        '≈2.14元人民币合1美元时，两个合计才一样多',
      ],
      // 325.7 × (1 + 0.904159 + 0.817504 + 0.739154 + 0.668313) = 325.7 × 4.129130 = 1344.86
      [
        'totals~steady~fixed-asset-investment-five-years.2017/2021.level.undivided',
        'doubtful',
        '≈1344.9亿元',
      ],
    ])
  })

  it('say of investment what does not fit, what would explain it, and that the figure is kept', () => {
    const own = steadyPaceChecks(realDataset)[0]
    const reason = plain(own?.reason ?? [])
    // 1473.1 − 1344.86 = 128.24
    expect(reason).toContain('印的合计比匀速倒推多128.2亿元')
    // 325.7 ÷ 1.11 = 293.42 in 2020; 1473.1 − 325.7 − 3 × 293.42 = 267.13 in 2017 at least;
    // 325.7 ÷ 1.106^5 = 325.7 ÷ 1.654916 = 196.81 in 2016; 267.13 ÷ 196.81 = 1.357
    expect(reason).toContain('2021年又印增长11%，第一年就须至少增长约36%')
    expect(reason).toMatch(/各年增速不一，或统计方法、范围有过调整，都可能这样；报告没有说明，印出的数照留/)
    // 325.65 × Σ1.1065^−k and 325.75 × Σ1.1055^−k
    expect(own?.tolerance).toContain('算得1343.56亿元到1346.16亿元')
  })

  it('agree at a steady pace where they come to it', () => {
    const id = 'fixed-asset-investment-five-years.2017/2021.level.undivided'
    const verdictAt = (value: number) =>
      steadyPaceChecks(withObservation(realDataset, id, () => ({ value })))[0]?.verdict
    expect(verdictAt(1344.9)).toBe('agrees')
    expect(verdictAt(1345.9)).toBe('rounding')
    expect(verdictAt(1347)).toBe('doubtful')
  })

  it('doubt how 680亿元 is to be read, not how high it is, with the reading of the notes', () => {
    const own = found.find(({ id }) => id.includes('foreign-trade'))
    expect(plain(own?.reason ?? [])).toMatch(/存疑的是怎么读，不是目标高低.*可作两种理解.*数值和单位照印/)
    expect(own?.inputs).toHaveLength(2)
  })

  it('give the reason of the notes where definitions differ', () => {
    const reasons = found
      .filter(({ verdict }) => verdict === 'incomparable')
      .map(({ reason }) => plain(reason))
    expect(reasons).toHaveLength(3)
    for (const reason of reasons) expect(reason).toMatch(/口径不同.*不相比较/)
  })
})

describe('2022 and the end of the next five years', () => {
  const revenue = 'general-public-budget-revenue'
  const found = nextYearsChecks(realDataset)

  it('are held against each other in figures, or told where there are words alone', () => {
    expect(found.map(outline)).toEqual([
      // (1200 ÷ 907.5)^0.2 = 1.32231^0.2 = 1.0575; (900 ÷ 698.5)^0.2 = 1.28847^0.2 = 1.0520
      ['next-years~pace~gdp.2026.level.administrative', 'incomparable', '至少≈5.7%'],
      ['next-years~pace~gdp.2026.level.management', 'incomparable', '至少≈5.2%'],
      // 96.6 × 1.067 = 103.07, between 96.6 and 145
      [
        `next-years~way~${revenue}.2026.level.administrative`,
        'agrees',
        '≈103.1亿元，应在2021年与今后五年末之间',
      ],
      // (145 ÷ 103.0722)^0.25 = 1.40678^0.25 = 1.0891
      [`next-years~pace~${revenue}.2026.level.administrative`, 'incomparable', '≈8.9%'],
      // 75.9 × 1.085 = 82.35
      [`next-years~way~${revenue}.2026.level.management`, 'agrees', '≈82.4亿元，应在2021年与今后五年末之间'],
      // (120 ÷ 82.3515)^0.25 = 1.45717^0.25 = 1.0987
      [`next-years~pace~${revenue}.2026.level.management`, 'incomparable', '≈9.9%'],
      // (100000 ÷ 71814)^0.2 = 1.39249^0.2 = 1.0685
      [
        'next-years~incomes-keep-pace-2022~urban-disposable-income.2026.level.undivided',
        'incomparable',
        '≈6.8%，是需要的年均增长',
      ],
      // 100000 ÷ 71814
      [
        'next-years~double-income-plan~urban-disposable-income.2026.level.undivided',
        'incomparable',
        '≈1.39倍',
      ],
      // (63000 ÷ 43914)^0.2 = 1.43462^0.2 = 1.0749
      [
        'next-years~incomes-keep-pace-2022~rural-disposable-income.2026.level.undivided',
        'incomparable',
        '≈7.5%，是需要的年均增长',
      ],
      // 63000 ÷ 43914
      [
        'next-years~double-income-plan~rural-disposable-income.2026.level.undivided',
        'incomparable',
        '≈1.43倍',
      ],
      // 3.16 ≤ 3.2 ≤ 3.8
      ['next-years~way~rd-intensity.2026.level.undivided', 'agrees', ''],
    ])
  })

  it('tell what one slower year leaves to the others without judging it', () => {
    const own = found.find(({ id }) => id === `next-years~pace~${revenue}.2026.level.administrative`)
    expect(plain(own?.reason ?? [])).toBe(
      '一年的增速与五年的年均不是同一段时间，不必相等。五年年均≈8.5%（推算）；按2022年的目标走，后四年须年均≈8.9%（推算），快于2022年。报告没有说明怎么衔接。',
    )
  })

  it('doubt a step that leads off the way', () => {
    const dataset = withObservation(realDataset, 'rd-intensity.2022.level.undivided', () => ({ value: 4.2 }))
    const own = nextYearsChecks(dataset).find(({ id }) => id.includes('rd-intensity'))
    expect(own?.verdict).toBe('doubtful')
  })
})
