import { describe, expect, it } from 'vitest'
import { describeAmbition, sideOf, tabulateAmbition } from '../../src/analysis/ambition-told'
import { derivedById } from '../../src/analysis/derived'
import { describeDumbbells, tabulateDumbbells } from '../../src/analysis/dumbbells'
import { type Goals, goals, goalsHeadline } from '../../src/analysis/goals'
import { describeGrowthPairs, tabulateGrowthPairs } from '../../src/analysis/growth-pairs'
import { scopeChoices, scopesShown } from '../../src/analysis/scope-choice'
import { type Cited, plain, type Table } from '../../src/analysis/told'
import { realDataset } from '../fixtures/real'

const administrative = goals(realDataset, 'administrative')

/** Observations of every group, in tiles or told to stand above. */
const grouped = ({ nextYears, thisYear }: Goals) =>
  [...nextYears, ...thisYear].flatMap(({ tiles, charted }) => [
    ...tiles.flatMap(({ figures }) => figures.map(({ id }) => id)),
    ...charted.map(({ id }) => id),
  ])
const tablesOf = ({ main, limits, against2021, growth }: Goals): Table[] => [
  tabulateAmbition(main),
  tabulateAmbition(limits),
  tabulateDumbbells(against2021),
  tabulateGrowthPairs(growth),
]
const citedIn = (table: Table) => table.rows.flat(2).filter((part): part is Cited => typeof part !== 'string')

describe.each(scopeChoices)('targets under %s', choice => {
  const model = goals(realDataset, choice)
  const wanted = [...realDataset.observations.values()]
    .filter(o => o.status === 'target' && scopesShown(o.indicator, choice).includes(o.scope))
    .map(({ id }) => id)

  it('have every target of the dataset once by the structure of the report', () => {
    expect(grouped(model).sort()).toEqual([...wanted].sort())
    expect(model.count).toBe(wanted.length)
  })

  it('say of a group that figures stand above only where a chart has them', () => {
    const charted = new Set(tablesOf(model).flatMap(table => citedIn(table).map(({ source }) => source)))
    for (const group of [...model.nextYears, ...model.thisYear])
      for (const { id } of group.charted) expect(charted, id).toContain(id)
  })

  it('lead from every computed figure to its sum, and fill every cell', () => {
    for (const table of tablesOf(model)) {
      for (const { isDerived, source } of citedIn(table))
        expect(derivedById(realDataset, source) !== null, source).toBe(isDerived)
      for (const row of table.rows) {
        expect(row).toHaveLength(table.head.length)
        expect(row.filter(cell => cell.length === 0)).toEqual([])
      }
    }
  })
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
    expect(row('gdp')?.position).toBeCloseTo(0.75625, 5)
    // 975.5625 ÷ 1200
    expect(row('gdp')?.step).toMatchObject({ kind: 'growth', position: expect.closeTo(0.81297, 4) })
    // 3.2 ÷ 3.8
    expect(row('rd-intensity')?.step).toMatchObject({ kind: 'level', position: expect.closeTo(0.84211, 4) })
    expect(row('urban-disposable-income')?.step).toMatchObject({
      kind: 'words',
      milestone: { title: '城乡居民收入增长与经济增长同步' },
    })
  })

  it('keep printed growth where there is some, compute it elsewhere, and neither for a share', () => {
    expect(row('gdp')?.needed).toMatchObject({ isDerived: true, text: '至少≈5.7%' })
    expect(row('general-public-budget-revenue')?.needed).toMatchObject({
      isDerived: false,
      source: 'general-public-budget-revenue.2022/2026.average-growth.administrative',
    })
    expect(row('rd-intensity')?.needed).toBeNull()
  })

  it('are told in a sentence', () => {
    expect(plain(describeAmbition(administrative.main))).toContain(
      '生产总值（行政口径）2021年907.5亿元，2022年增长7.5%，即≈975.6亿元（推算），今后五年末突破1200亿元，比2021年至少多292.5亿元（推算），过去五年年均增长7.8%，今后五年需年均增长至少≈5.7%（推算）',
    )
  })

  it('are both scopes, one below the other, in a comparison', () => {
    expect(
      goals(realDataset, 'compare')
        .main.rows.slice(0, 2)
        .map(({ target }) => target.scope),
    ).toEqual(['administrative', 'management'])
  })
})

describe('the limits of 2026', () => {
  it('point the way that they permit and say which side 2021 is on', () => {
    expect(administrative.limits.rows.map(row => [row.target.indicator.id, row.bound, sideOf(row)])).toEqual([
      ['urban-rural-income-ratio', 'down', '2021年还在上限以外'],
      ['good-air-rate', 'up', '2021年已在下限以上'],
      ['pm25', 'down', '2021年已在上限以内'],
      ['leading-industries-share', 'up', null],
      ['clean-energy-share', 'up', null],
    ])
  })
})

describe('targets of 2022 against 2021', () => {
  const { against2021 } = administrative

  it('are all that have both levels, greatest ratio first', () => {
    expect(against2021.rows).toHaveLength(20)
    const positions = against2021.rows.map(({ position }) => position)
    expect(positions).toEqual([...positions].sort((a, b) => b - a))
    expect(against2021.rows[0]?.target.id).toBe('retail-sales.2022.level.undivided')
    // 1.8 ÷ 3.7
    expect(against2021.rows[19]?.ratio.text).toBe('≈48.6%')
  })

  it('say plainly which are below 2021, and of a bound that only the bound is', () => {
    const below = (slug: string) => against2021.rows.find(({ target }) => target.indicator.id === slug)?.below
    expect(below('retail-sales')).toBeNull()
    expect(below('elderly-care-stations')).toBeNull()
    expect(below('foreign-capital')).toBe('低于2021年')
    expect(below('nest-building-started')).toBe('下限低于2021年')
    expect(plain(describeDumbbells(against2021))).toContain('少0.6亿美元（推算），低于2021年')
  })

  it('have 100% among the labels of an axis that holds every mark', () => {
    expect(against2021.ticks).toEqual([0.4, 0.6, 0.8, 1])
    for (const { position } of against2021.rows) {
      expect(position).toBeGreaterThan(against2021.min)
      expect(position).toBeLessThan(against2021.max)
    }
  })
})

describe('growth aimed at for 2022', () => {
  it('stands beside growth in 2021, in each scope', () => {
    const { growth } = goals(realDataset, 'compare')
    expect(growth.rows.map(({ target, difference }) => [target.id, difference?.text])).toEqual([
      ['gdp.2022.growth.administrative', '低1.7个百分点'],
      ['gdp.2022.growth.management', '低2.6个百分点'],
      ['general-public-budget-revenue.2022.growth.administrative', '低0.6个百分点'],
      ['general-public-budget-revenue.2022.growth.management', '低0.4个百分点'],
      ['fixed-asset-investment.2022.growth.undivided', '低3个百分点'],
      ['digital-core-manufacturing-value-added.2022.growth.undivided', '下限低7.2个百分点'],
      ['digital-core-manufacturing-investment.2022.growth.undivided', '下限低7.7个百分点'],
    ])
    expect(plain(describeGrowthPairs(growth))).toContain(
      '生产总值（管理口径）2021年增长10.1%，2022年目标增长7.5%',
    )
  })
})

describe('the structure of the report', () => {
  it('has the ten fields of 2022 and what stands around them, in order', () => {
    expect(administrative.thisYear.map(({ id }) => id)).toEqual([
      '3.0',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '3.7',
      '3.8',
      '3.9',
      '3.10',
      '3.12',
    ])
    expect(administrative.nextYears.map(({ id }) => id)).toEqual([
      '2.0',
      '2.1',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      'A',
    ])
    expect(administrative.thisYear[5]?.label).toBe('要素资源增保障')
  })

  it('says which sections print no number', () => {
    expect(administrative.silent).toEqual({
      nextYears: ['数字化改革新高地', '均衡化共富新高地', '便捷化服务新高地'],
      thisYear: ['国防动员、人防等工作'],
    })
  })

  it('has targets without a number where they belong', () => {
    const titles = [...administrative.nextYears, ...administrative.thisYear].flatMap(({ id, words }) =>
      words.map(({ title }) => `${id} ${title}`),
    )
    expect(titles).toContain('3.0 城乡居民收入增长与经济增长同步')
    expect(titles).toContain('3.0 主要约束性指标完成上级下达任务')
    const linked = realDataset.milestones.filter(m => m.status === 'target' && m.indicators.length > 0)
    for (const { title } of linked) expect(titles.join('；')).toContain(title)
  })
})

describe('the headline', () => {
  it.each([
    ['administrative', '行政口径生产总值：2022年目标增长7.5%，五年后突破1200亿元'],
    ['management', '管理口径生产总值：2022年目标增长7.5%，五年后突破900亿元'],
    ['compare', '2022年生产总值目标：行政口径增长7.5%，管理口径增长7.5%'],
  ] as const)('follows the scope: %s', (choice, text) => {
    expect(plain(goalsHeadline(realDataset, choice))).toBe(text)
  })
})
