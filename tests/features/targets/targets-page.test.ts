import { describe, expect, it } from 'vitest'
import { describeAmbition, sideOf, tabulateAmbition } from '../../../src/charts/ambition/told'
import { describeDumbbells } from '../../../src/charts/dumbbells/model'
import { describeGrowthPairs } from '../../../src/charts/growth-pairs/model'
import { scopeChoices, scopesShown } from '../../../src/facts/scope-choice'
import { plain } from '../../../src/facts/told'
import { type TargetsPage, targetsHeadline, targetsPage } from '../../../src/features/targets/targets-page'
import { figure, type ThemeDraft } from '../../fixtures/draft'
import { datasetOf, sample, sampleDraft } from '../../fixtures/sample'
import { targetRules } from '../../fixtures/target-rules'

const administrative = targetsPage(sample, 'administrative')

/** Observations of every group, in tiles or told to stand above. */
const grouped = ({ nextYears, thisYear }: TargetsPage) =>
  [...nextYears, ...thisYear].flatMap(({ tiles, charted }) => [
    ...tiles.flatMap(({ figures }) => figures.map(({ id }) => id)),
    ...charted.map(({ id }) => id),
  ])
const wordsOf = ({ nextYears, thisYear }: TargetsPage) =>
  [...nextYears, ...thisYear].flatMap(({ id, words }) => words.map(({ title }) => `${id} ${title}`))

describe.each(scopeChoices)('targets under %s', choice => {
  const model = targetsPage(sample, choice)
  const wanted = [...sample.observations.values()]
    .filter(o => o.status === 'target' && scopesShown(o.indicator, choice).includes(o.scope))
    .map(({ id }) => id)

  it('have every target of the dataset once by the structure of the report', () => {
    expect(grouped(model).sort()).toEqual([...wanted].sort())
    // 24 are undivided; 生产总值 and 一般公共预算收入 have five in each scope.
    expect(model.count).toBe(choice === 'compare' ? 34 : 29)
  })

  targetRules(sample, choice)
})

describe('the main targets of 2026', () => {
  const row = (slug: string) => administrative.main.rows.find(({ target }) => target.indicator.id === slug)

  it('are the levels with a level of 2021 to start from, in the order of the report', () => {
    expect(administrative.main.rows.map(({ target }) => target.indicator.id)).toEqual([
      'gdp',
      'general-public-budget-revenue',
      'urban-disposable-income',
      'rural-disposable-income',
      'rd-intensity',
    ])
  })

  it('stand 2021 and 2022 on the way from 0 to the target', () => {
    // 612.5 ÷ 850
    expect(row('gdp')?.position).toBeCloseTo(0.72059, 5)
    // 612.5 × 1.08 ÷ 850
    expect(row('gdp')).toMatchObject({ step: { kind: 'growth' }, stepAt: expect.closeTo(0.77824, 4) })
    // 3 ÷ 3.6
    expect(row('rd-intensity')).toMatchObject({ step: { kind: 'level' }, stepAt: expect.closeTo(0.83333, 4) })
    expect(row('urban-disposable-income')?.step).toMatchObject({
      kind: 'words',
      milestone: { title: '城乡居民收入与经济增长同步' },
    })
  })

  it('hold like with like: computed growth against computed, printed against printed, and neither for a share', () => {
    expect(row('gdp')?.pace).toMatchObject({
      past: { isDerived: true, text: '≈8.9%', tag: '名义' },
      next: { isDerived: true, text: '至少6.77%', tag: '名义' },
    })
    const revenue = 'general-public-budget-revenue'
    expect(row(revenue)?.pace).toMatchObject({
      past: { isDerived: false, source: `${revenue}.2017/2021.average-growth.administrative` },
      next: { isDerived: false, source: `${revenue}.2022/2026.average-growth.administrative` },
    })
    expect(row('rd-intensity')?.pace).toEqual({ past: null, next: null })
  })

  it('say that nothing comparable is printed, where the past has no start', () => {
    expect(row('urban-disposable-income')?.pace).toMatchObject({ past: null, next: { isDerived: true } })
    const { rows } = tabulateAmbition(administrative.main)
    const income = rows.find(([name]) => plain(name ?? []) === '城镇居民人均可支配收入')
    expect(income?.slice(-2).map(plain)).toEqual(['两端报告未列全', '≈7.1%（推算，名义）'])
  })

  it('are told in a sentence', () => {
    expect(plain(describeAmbition(administrative.main))).toContain(
      '生产总值（行政口径）2021年612.5亿元，2022年增长8%，即≈661.5亿元（推算，2021年价），今后五年末突破850亿元，比2021年至少增加237.4亿元（推算，名义），过去五年两端折合年均增长≈8.9%（推算，名义），今后五年需年均增长至少6.77%（推算，名义）',
    )
  })

  it('are both scopes, one below the other, in a comparison', () => {
    expect(
      targetsPage(sample, 'compare')
        .main.rows.slice(0, 2)
        .map(({ target }) => target.scope),
    ).toEqual(['administrative', 'management'])
  })
})

describe('the limits of 2026', () => {
  it('point the way that they permit and say which side 2021 is on', () => {
    expect(administrative.limits.rows.map(row => [row.target.indicator.id, row.bound, sideOf(row)])).toEqual([
      ['urban-rural-income-ratio', 'down', '2021年还在上限以外'],
      ['pm25', 'down', '2021年已在上限以内'],
      ['good-air-rate', 'up', '2021年已在下限以上'],
      ['leading-industries-share', 'up', null],
    ])
  })
})

describe('targets of 2022 against 2021', () => {
  const { againstResult } = administrative

  it('are all that have both levels, greatest ratio first', () => {
    expect(againstResult.rows.map(({ target, ratio }) => [target.indicator.id, ratio.text])).toEqual([
      // 30 ÷ 26, 160 ÷ 150.2, 3 ÷ 2.96
      ['hundred-million-yuan-projects-completed', '≈115.4%'],
      ['retail-sales', '≈106.5%'],
      ['rd-intensity', '≈101.4%'],
      ['elderly-care-stations', '100.0%'],
      // 3.2 ÷ 3.6, 80以上 ÷ 92.95, 50 ÷ 65
      ['foreign-capital', '≈89%'],
      ['nest-building-started', '至少86.0%'],
      ['high-tech-firms-added', '≈76.9%'],
    ])
  })

  it('say plainly which are below 2021, and of a bound that only the bound is', () => {
    const below = (slug: string) =>
      againstResult.rows.find(({ target }) => target.indicator.id === slug)?.below
    expect(below('retail-sales')).toBeNull()
    expect(below('elderly-care-stations')).toBeNull()
    expect(below('foreign-capital')).toBe('less')
    expect(below('nest-building-started')).toBe('floor')
    expect(plain(describeDumbbells(againstResult))).toMatch(/减少0\.4亿美元（[^）]+），低于2021年/)
  })

  it('have 100% among the labels of an axis that holds every mark', () => {
    expect(againstResult.ticks).toEqual([0.8, 1, 1.2])
    for (const { position } of againstResult.rows) {
      expect(position).toBeGreaterThan(againstResult.min)
      expect(position).toBeLessThan(againstResult.max)
    }
  })
})

describe('growth aimed at for 2022', () => {
  it('stands beside growth in 2021, in each scope', () => {
    const { growth } = targetsPage(sample, 'compare')
    expect(growth.rows.map(({ target, difference }) => [target.id, difference?.text])).toEqual([
      ['gdp.2022.growth.administrative', '低1.3个百分点'],
      ['gdp.2022.growth.management', '低2.2个百分点'],
      ['general-public-budget-revenue.2022.growth.administrative', '低0.9个百分点'],
      ['general-public-budget-revenue.2022.growth.management', '低1.1个百分点'],
      ['fixed-asset-investment.2022.growth.undivided', '低2.8个百分点'],
      ['digital-core-manufacturing-investment.2022.growth.undivided', '至多低6.8个百分点'],
    ])
    expect(plain(describeGrowthPairs(growth))).toContain(
      '生产总值（管理口径）2021年增长10.4%，2022年目标增长8.2%',
    )
  })
})

describe('the structure of the report', () => {
  it('has the fields of work of 2022 and what stands around them, in order', () => {
    expect(administrative.thisYear.map(({ id }) => id)).toEqual([
      '3.0',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.8',
      '3.9',
    ])
    expect(administrative.nextYears.map(({ id }) => id)).toEqual(['2.0', '2.1', '2.4', '2.6'])
    expect(administrative.thisYear[5]?.label).toBe('要素增保障')
  })

  it('says which sections print no number', () => {
    expect(administrative.silent).toEqual({ nextYears: ['改革新高地'], thisYear: ['其他工作'] })
  })

  it('has targets without a number where they belong', () => {
    expect(wordsOf(administrative)).toEqual(['2.0 实施居民收入“倍增”计划', '3.0 城乡居民收入与经济增长同步'])
  })

  it('has room for the annex, for §3.11 behind §3.9, and for main targets that speak of no indicator', () => {
    const rural = {
      indicators: [
        {
          id: 'made-up-firms',
          name: '某类企业',
          units: ['家'],
          observations: [figure('2025', 'level', 95, 'A.3')],
        },
        {
          id: 'made-up-roads',
          name: '某类道路',
          units: ['公里'],
          observations: [figure('2022', 'level', 17, '3.11')],
        },
      ],
      milestones: [{ id: 'made-up-tasks', title: '完成上级下达任务', period: '2022', paragraphs: ['3.0.1'] }],
    } satisfies ThemeDraft
    const model = targetsPage(
      datasetOf({ ...sampleDraft, themes: { ...sampleDraft.themes, rural } }),
      'administrative',
    )
    expect(model.nextYears.at(-1)).toMatchObject({ id: 'A', label: '附件 名词解释' })
    expect(model.thisYear.slice(-2).map(({ id }) => id)).toEqual(['3.9', '3.11'])
    expect(model.silent.thisYear).toEqual([])
    expect(wordsOf(model)).toContain('3.0 完成上级下达任务')
  })
})

describe('the headline', () => {
  it.each([
    ['administrative', '行政口径生产总值：2022年目标增长8%，五年后突破850亿元'],
    ['management', '管理口径生产总值：2022年目标增长8.2%，五年后突破700亿元'],
    ['compare', '2022年生产总值目标：行政口径增长8%，管理口径增长8.2%'],
  ] as const)('follows the scope: %s', (choice, text) => {
    expect(plain(targetsHeadline(sample, choice))).toBe(text)
  })
})
