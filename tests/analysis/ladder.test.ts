import { describe, expect, it } from 'vitest'
import { describeLadder, heightOf, ladder, tabulateLadder } from '../../src/analysis/ladder'
import type { ScopeChoice } from '../../src/analysis/scope-choice'
import { plain } from '../../src/analysis/told'
import { realDataset } from '../fixtures/real'

const of = (slug: string, choice: ScopeChoice = 'administrative') => ladder(realDataset, slug, choice)
const heights = (slug: string, choice: ScopeChoice) =>
  of(slug, choice).columns.map(({ rungs }) => rungs.map(rung => Math.round(heightOf(rung) * 10) / 10))
const paces = (slug: string, choice: ScopeChoice) =>
  of(slug, choice).paces.map(({ from, to, entries }) => [
    `${from}–${to}`,
    ...entries.map(({ figure }) => figure.text),
  ])

describe('the ladder of GDP', () => {
  it('has start, outcome, computed target of 2022 and target of 2026, in the administrative scope', () => {
    // 2022: 907.5 × 1.075 = 975.56
    expect(heights('gdp', 'administrative')).toEqual([[546.2], [907.5], [975.6], [1200]])
    expect(of('gdp').columns.map(({ year, status }) => [year, status])).toEqual([
      ['2016', 'baseline'],
      ['2021', 'outcome'],
      ['2022', 'target'],
      ['2026', 'target'],
    ])
  })

  it('changes all of it with the scope', () => {
    // 2022: 698.5 × 1.075 = 750.89
    expect(heights('gdp', 'management')).toEqual([[414.2], [698.5], [750.9], [900]])
  })

  it('has both scopes side by side in a comparison, administrative first, under one height', () => {
    expect(heights('gdp', 'compare')).toEqual([
      [546.2, 414.2],
      [907.5, 698.5],
      [975.6, 750.9],
      [1200, 900],
    ])
    expect(of('gdp', 'compare').max).toBe(1200)
  })

  it('knows which bar is printed and which computed', () => {
    expect(of('gdp').columns.map(({ rungs }) => rungs[0]?.kind)).toEqual([
      'level',
      'level',
      'growth',
      'level',
    ])
  })

  it('tells the growth as printed for the past, and what the target needs for the years ahead', () => {
    expect(paces('gdp', 'administrative')).toEqual([
      ['2016–2021', '年均增长7.8%'],
      ['2021–2026', '至少≈5.7%'],
    ])
    expect(paces('gdp', 'management')).toEqual([
      ['2016–2021', '年均增长7.6%'],
      ['2021–2026', '至少≈5.2%'],
    ])
    expect(paces('gdp', 'compare')).toEqual([
      ['2016–2021', '年均增长7.8%', '年均增长7.6%'],
      ['2021–2026', '至少≈5.7%', '至少≈5.2%'],
    ])
  })

  it('reads as one sentence', () => {
    expect(plain(describeLadder(of('gdp')))).toBe(
      '生产总值（行政口径）：2016年（起点）546.2亿元；2021年（成效）907.5亿元，增长9.2%；2022年（目标）增长7.5%，即≈975.6亿元（推算）；2026年（目标）突破1200亿元。',
    )
  })

  it('reads as one table, the pace in its last rows', () => {
    const { caption, head, rows } = tabulateLadder(of('gdp', 'management'))
    expect(caption).toBe('生产总值（管理口径）：起点、成效与目标')
    expect([head, ...rows.map(row => row.map(plain))]).toEqual([
      ['时期', '类别', '口径', '数值', '比上年增长'],
      ['2016年', '起点', '管理口径', '414.2亿元', '—'],
      ['2021年', '成效', '管理口径', '698.5亿元', '增长10.1%'],
      ['2022年', '目标', '管理口径', '≈750.9亿元（推算）', '增长7.5%'],
      ['2026年', '目标', '管理口径', '突破900亿元', '—'],
      ['2016至2021年', '年均增长', '管理口径', '年均增长7.6%', '—'],
      ['2021至2026年', '年均增长', '管理口径', '至少≈5.2%（推算）', '—'],
    ])
  })
})

describe('the ladder of budget revenue', () => {
  it('has every printed amount, and the printed growth for the years ahead', () => {
    // 96.6 × 1.067 = 103.07; 75.9 × 1.085 = 82.35
    expect(heights('general-public-budget-revenue', 'compare')).toEqual([
      [56.8, 44.5],
      [96.6, 75.9],
      [103.1, 82.4],
      [145, 120],
    ])
    expect(paces('general-public-budget-revenue', 'compare')).toEqual([
      ['2016–2021', '年均增长11.2%', '年均增长11.3%'],
      ['2021–2026', '年均增长8.5%', '年均增长9.6%'],
    ])
  })
})

describe('the ladders of incomes', () => {
  it.each(['administrative', 'management', 'compare'] as const)('stay undivided under %s', choice => {
    expect(of('urban-disposable-income', choice).scopes).toEqual(['undivided'])
    expect(of('urban-disposable-income', choice).unit).toBe('元')
    // 10万元 = 100000元, 6.3万元 = 63000元
    expect(heights('urban-disposable-income', choice)).toEqual([[0], [71814], [0], [100000]])
    expect(heights('rural-disposable-income', choice)).toEqual([[0], [43914], [0], [63000]])
  })

  it('say that the start is not printed, and what 2022 is told in words', () => {
    const { columns } = of('urban-disposable-income')
    expect(columns.map(({ rungs }) => rungs[0]?.kind)).toEqual(['absent', 'level', 'words', 'level'])
    expect(plain(describeLadder(of('rural-disposable-income')))).toBe(
      '农村居民人均可支配收入（未分口径）：2016年（起点）报告未列；2021年（成效）43914元，增长10.1%；2022年（目标）城乡居民收入增长与经济增长同步；2026年（目标）6.3万元。',
    )
  })

  it('tell the printed average for the past and the nominal one that the targets need', () => {
    expect(paces('urban-disposable-income', 'management')).toEqual([
      ['2016–2021', '年均增长7.6%'],
      ['2021–2026', '≈6.8%'],
    ])
    expect(paces('rural-disposable-income', 'management')).toEqual([
      ['2016–2021', '年均增长8.6%'],
      ['2021–2026', '≈7.5%'],
    ])
  })
})

describe('a ladder of what is hardly printed', () => {
  it('still has four columns and a height to draw in', () => {
    const model = of('national-top-counties-rank')
    expect(model.columns.map(({ rungs }) => rungs[0]?.kind)).toEqual(['absent', 'level', 'absent', 'absent'])
    expect(model.max).toBe(43)
    expect(model.paces).toEqual([])
  })

  it('has a height above 0 even where no amount is printed', () => {
    expect(of('livelihood-spending').max).toBe(1)
  })

  it('is refused for an indicator that there is not', () => {
    expect(() => of('gnp')).toThrow('gnp')
  })
})
