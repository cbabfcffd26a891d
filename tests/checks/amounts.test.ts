import { describe, expect, it } from 'vitest'
import { nextYearsChecks } from '../../src/checks/next-years'
import { partChecks } from '../../src/checks/parts'
import { sectorGrowthChecks } from '../../src/checks/sector-growth'
import { steadyPaceChecks } from '../../src/checks/steady-pace'
import { stepChecks } from '../../src/checks/steps'
import { totalChecks } from '../../src/checks/totals'
import type { Dataset } from '../../src/dataset/dataset'
import { pace } from '../../src/facts/derived'
import { plain } from '../../src/facts/told'
import { withObservation } from '../fixtures/damaged-dataset'
import { sample } from '../fixtures/sample'
import { outline } from './outline'

/** `a.2021` and `b.2021` of the undivided levels that a relation is called after. */
const pair = (a: string, b: string) => {
  const level = (place: string) => place.replace(/(\.[\d/]+)$/, '$1.level.undivided')
  return `${level(a)}~${level(b)}`
}

describe('parts and wholes', () => {
  it('are compared wherever both are printed for one time', () => {
    expect(partChecks(sample).map(outline)).toEqual([
      // 11 − 9
      [`parts~${pair('class-three-sections.2021', 'monitored-sections.2021')}`, 'agrees', '2个，应不小于0'],
      // 1955 ≤ 3121 and 1472 ≤ 2263
      [`parts~${pair('subsistence-households.2016', 'subsistence-persons.2016')}`, 'agrees', ''],
      [`parts~${pair('subsistence-households.2021', 'subsistence-persons.2021')}`, 'agrees', ''],
      // 210.6 − 22.4
      [
        `parts~${pair('digital-core-manufacturing-investment.2021', 'fixed-asset-investment.2021')}`,
        'agrees',
        '188.2亿元，应不小于0',
      ],
      // 1100 − 220.45 = 879.55 at least
      [
        `parts~${pair('industrial-value-added.2021', 'industrial-output.2021')}`,
        'agrees',
        '至少879.5亿元，应不小于0',
      ],
      // 12.3 + 220.4 + 190.8 = 423.5
      ['parts~sectors~gdp.2021.level.administrative', 'agrees', '612.5 − 423.5 = 189.0亿元'],
      ['parts~sectors~gdp.2021.level.management', 'incomparable', '480.6 − 423.5 = 57.1亿元'],
    ])
  })

  it('say of their growth why it cannot be held against that of GDP', () => {
    const found = sectorGrowthChecks(sample)
    expect(found.map(outline)).toEqual([
      ['parts~sector-growth~gdp.2021.growth.administrative', 'incomparable', ''],
      ['parts~sector-growth~gdp.2021.growth.management', 'incomparable', ''],
    ])
    expect(plain(found[0]?.formula ?? [])).toBe('9.3%与2.4%、15.1%、7.1%')
    for (const { reason } of found) expect(plain(reason)).toMatch(/规模以下工业和建筑业.*没有权数/)
  })

  it('say of the three sectors why nothing can be made of the difference', () => {
    const reason = plain(partChecks(sample).find(({ id }) => id.endsWith('management'))?.reason ?? [])
    expect(reason).toContain('没有注明按哪一种口径')
    expect(reason).toContain('建筑业的增加值也没有列')
  })
})

describe('a year and the total of five', () => {
  const found = [...totalChecks(sample), ...steadyPaceChecks(sample)]

  it('are found as they are declared, in the order of the totals', () => {
    expect(found.map(outline)).toEqual([
      // 9 − 2 = 7, 9 ÷ 5 = 1.8, of 9家以上
      [
        `totals~${pair('listed-firms-added.2022', 'listed-firms-added-five-years.2022/2026')}`,
        'agrees',
        '其余四年至少7家，应不小于0；五年平均每年至少1.8家',
      ],
      // 240 − 65, 240 ÷ 5
      [
        `totals~${pair('high-tech-firms-added.2021', 'high-tech-firms-added-five-years.2017/2021')}`,
        'agrees',
        '其余四年175家，应不小于0；五年平均每年48家',
      ],
      // 950.4 − 210.6, 950.4 ÷ 5 = 190.08
      [
        `totals~${pair('fixed-asset-investment.2021', 'fixed-asset-investment-five-years.2017/2021')}`,
        'agrees',
        '其余四年739.8亿元，应不小于0；五年平均每年≈190.1亿元',
      ],
      // 14.2 ÷ 5 = 2.84, of 部口径
      [
        `totals~${pair('foreign-capital.2021', 'foreign-capital-ministry-five-years.2017/2021')}`,
        'incomparable',
        '五年平均每年≈2.8亿美元',
      ],
      // 超18 ÷ 5
      [
        `totals~${pair('foreign-capital.2022', 'foreign-capital-five-years.2022/2026')}`,
        'incomparable',
        '五年平均每年至少3.6亿美元',
      ],
      // 520 ÷ 260.5 = 1.9962
      [
        `totals~${pair('foreign-trade-five-years.2017/2021', 'foreign-trade-five-years-yuan.2022/2026')}`,
        'doubtful',
        '≈2.00元人民币合1美元时，两个合计才一样多（目标按下限算）',
      ],
      // 210.6 × (1 + 0.910747 + 0.829460 + 0.755428 + 0.688004) = 210.6 × 4.183639 = 881.07, between 880.1 and 882.0
      ['totals~steady~fixed-asset-investment-five-years.2017/2021.level.undivided', 'doubtful', '≈881亿元'],
    ])
  })

  it('say of investment what does not fit, what would explain it, and that the figure is kept', () => {
    const own = steadyPaceChecks(sample)[0]
    const reason = plain(own?.reason ?? [])
    // 950.4 − 881.07 = 69.33, between 68.3 and 70.3
    expect(reason).toContain('印的合计比匀速倒推多≈69亿元')
    // 210.6 ÷ 1.112 = 189.39 in 2020; 950.4 − 210.6 − 3 × 189.39 = 171.63 in 2017 at least;
    // 210.6 ÷ 1.098^5 = 210.6 ÷ 1.595922 = 131.96 in 2016; 171.63 ÷ 131.96 = 1.301
    expect(reason).toContain('2021年又印增长11.2%，第一年就须至少增长约30%')
    expect(reason).toMatch(/各年增速不一，或统计方法、范围有过调整，都可能这样；报告没有说明，印出的数照留/)
    // 210.55 × Σ1.0985^−k = 210.55 × 4.180237, and 210.65 × Σ1.0975^−k = 210.65 × 4.187046
    expect(own?.tolerance).toContain('算得880.13亿元到882.02亿元')
  })

  it('agree at a steady pace where they come to it', () => {
    const id = 'fixed-asset-investment-five-years.2017/2021.level.undivided'
    const verdictAt = (value: number) =>
      steadyPaceChecks(withObservation(sample, id, () => ({ value })))[0]?.verdict
    expect(verdictAt(881.1)).toBe('agrees')
    expect(verdictAt(881.9)).toBe('rounding')
    expect(verdictAt(883)).toBe('doubtful')
  })

  it('doubt how 520亿元 is to be read, not how high it is, with the reading of the notes', () => {
    const own = found.find(({ id }) => id.includes('foreign-trade'))
    expect(plain(own?.reason ?? [])).toMatch(/存疑的是怎么读，不是目标高低.*可作两种理解/)
    expect(own?.inputs).toHaveLength(2)
  })

  it('give the reason of the notes where definitions differ', () => {
    const reasons = found
      .filter(({ verdict }) => verdict === 'incomparable')
      .map(({ reason }) => plain(reason))
    expect(reasons).toHaveLength(2)
    for (const reason of reasons) expect(reason).toMatch(/口径不同，或没有注明.*不相比较/)
  })

  it('tell of one thing what can be tested, and what the notes leave open', () => {
    const reasonOf = (dataset: Dataset, yearly: string) =>
      plain(totalChecks(dataset).find(({ id }) => id.startsWith(`totals~${yearly}.`))?.reason ?? [])
    const tested = '一年的数包含在五年合计里，只能检验是否超过，不能比快慢。'
    expect(reasonOf(sample, 'fixed-asset-investment')).toBe(tested)
    expect(reasonOf(sample, 'listed-firms-added')).toBe(
      `${tested}合计只印了下限，其余四年和平均数也只有下限。`,
    )
    const noted = withObservation(sample, 'fixed-asset-investment.2021.level.undivided', () => ({
      note: '报告没有说明是不是全部。此外无关。',
    }))
    expect(reasonOf(noted, 'fixed-asset-investment')).toBe(`${tested}报告没有说明是不是全部。`)
  })

  it('lay a year of the past beside a total aimed at without judging it', () => {
    const later = [
      {
        yearly: 'high-tech-firms-added',
        total: 'listed-firms-added-five-years',
        because: '两者的范围可能不同。',
      },
    ]
    const found = totalChecks({ ...sample, relations: { ...sample.relations, later } }).filter(
      ({ inputs }) => inputs[0]?.period === '2021' && inputs[1]?.period === '2022/2026',
    )
    // 9家以上 ÷ 5
    expect(found.map(({ verdict, computed }) => [verdict, computed])).toEqual([
      ['incomparable', '平均每年至少1.8家'],
    ])
    expect(plain(found[0]?.reason ?? [])).toBe('两者的范围可能不同。')
  })
})

describe('2022 and the end of the next five years', () => {
  const revenue = 'general-public-budget-revenue'
  const found = nextYearsChecks(sample)

  it('are held against each other in figures, or told where there are words alone', () => {
    expect(found.map(outline)).toEqual([
      // (850 ÷ 612.55)^0.2 = 1.38764^0.2 = 1.06772 at least, where 6.7 would give away 0.07;
      // (700 ÷ 480.65)^0.2 = 1.45636^0.2 = 1.07809 at least
      ['next-years~pace~gdp.2026.level.administrative', 'incomparable', '至少6.77%'],
      ['next-years~pace~gdp.2026.level.management', 'incomparable', '至少7.8%'],
      // 66.3 × 1.065 = 70.61, between 66.3 and 100
      [
        `next-years~way~${revenue}.2026.level.administrative`,
        'agrees',
        '≈70.6亿元，应在2021年与今后五年末之间',
      ],
      // (100 ÷ 70.6095)^0.25 = 1.41624^0.25 = 1.0909
      [`next-years~pace~${revenue}.2026.level.administrative`, 'incomparable', '≈9.1%'],
      // 50.4 × 1.077 = 54.28
      [`next-years~way~${revenue}.2026.level.management`, 'agrees', '≈54.3亿元，应在2021年与今后五年末之间'],
      // (80 ÷ 54.2808)^0.25 = 1.47382^0.25 = 1.1018
      [`next-years~pace~${revenue}.2026.level.management`, 'incomparable', '≈10.2%'],
      // (85000 ÷ 60210)^0.2 = 1.41173^0.2 = 1.0714; 85000 ÷ 60210
      [
        'next-years~income-with-economy~urban-disposable-income.2026.level.undivided',
        'incomparable',
        '≈7.1%，是需要的年均增长',
      ],
      ['next-years~double-income~urban-disposable-income.2026.level.undivided', 'incomparable', '≈1.41倍'],
      // (54000 ÷ 36540)^0.2 = 1.47783^0.2 = 1.0813; 54000 ÷ 36540
      [
        'next-years~income-with-economy~rural-disposable-income.2026.level.undivided',
        'incomparable',
        '≈8.1%，是需要的年均增长',
      ],
      ['next-years~double-income~rural-disposable-income.2026.level.undivided', 'incomparable', '≈1.48倍'],
      // 2.96 ≤ 3 ≤ 3.6
      ['next-years~way~rd-intensity.2026.level.undivided', 'agrees', ''],
    ])
  })

  it('tell what one slower year leaves to the others without judging it', () => {
    const own = found.find(({ id }) => id === `next-years~pace~${revenue}.2026.level.administrative`)
    expect(plain(own?.reason ?? [])).toBe(
      '一年的增速与五年的年均不是同一段时间，不必相等。五年年均≈8.6%（推算）；按2022年的目标走，后四年须年均≈9.1%（推算），快于2022年。报告没有说明怎么衔接。',
    )
  })

  it('say that the price basis of the end is not printed either', () => {
    const own = found.find(({ id }) => id === 'next-years~pace~gdp.2026.level.administrative')
    expect(plain(own?.reason ?? [])).toMatch(/今后五年末的总量是哪一年的价格，报告也没有注明.*不能据此说矛盾/)
  })

  it('show the same of the same figures as a page', () => {
    const level = (period: string) => sample.observations.get(`gdp.${period}.level.administrative`)
    const [now, end] = [level('2021'), level('2026')]
    const own = found.find(({ id }) => id === 'next-years~pace~gdp.2026.level.administrative')
    expect(own?.computed).toBe(now && end && pace(now, end)?.text)
  })

  it('tell the steps of a share, past, next and after, and judge none', () => {
    // (2.96 − 2.25) ÷ 5 = 0.142, 3 − 2.96 = 0.04, (3.6 − 3) ÷ 4 = 0.15
    expect(stepChecks(sample).map(outline)).toEqual([
      [
        'next-years~steps~rd-intensity.2026.level.undivided',
        'incomparable',
        '过去五年平均每年≈0.14个百分点，2022年≈0.04个百分点，后四年平均每年0.15个百分点',
      ],
    ])
  })

  it('doubt a step that leads off the way', () => {
    const dataset = withObservation(sample, 'rd-intensity.2022.level.undivided', () => ({ value: 4.2 }))
    const own = nextYearsChecks(dataset).find(({ id }) => id.includes('rd-intensity'))
    expect(own?.verdict).toBe('doubtful')
  })
})
