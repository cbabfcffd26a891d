import { describe, expect, it } from 'vitest'
import { describeLadder, ladder, spacingTold, tabulateLadder } from '../../../src/charts/ladder/model'
import { boundOfRung, heightOf } from '../../../src/facts/rung'
import type { ScopeChoice } from '../../../src/facts/scope-choice'
import { plain } from '../../../src/facts/told'
import { sample } from '../../fixtures/sample'

const of = (slug: string, choice: ScopeChoice = 'administrative') => ladder(sample, slug, choice)
const heights = (slug: string, choice: ScopeChoice) =>
  of(slug, choice).columns.map(({ rungs }) => rungs.map(rung => Math.round(heightOf(rung) * 10) / 10))
const paces = (slug: string, choice: ScopeChoice) =>
  of(slug, choice).paces.map(({ from, to, entries }) => [
    `${from}–${to}`,
    ...entries.map(({ figure }) => figure.text),
  ])

describe('the ladder of GDP', () => {
  it('has start, outcome, computed target of 2022 and target of 2026, in the administrative scope', () => {
    // 2022: 612.5 × 1.08 = 661.5
    expect(heights('gdp', 'administrative')).toEqual([[400.4], [612.5], [661.5], [850]])
    expect(of('gdp').columns.map(({ year, status }) => [year, status])).toEqual([
      ['2016', 'baseline'],
      ['2021', 'outcome'],
      ['2022', 'target'],
      ['2026', 'target'],
    ])
  })

  it('changes all of it with the scope', () => {
    // 2022: 480.6 × 1.082 = 520.01
    expect(heights('gdp', 'management')).toEqual([[300.2], [480.6], [520], [700]])
  })

  it('has both scopes side by side in a comparison, administrative first, under one height', () => {
    expect(heights('gdp', 'compare')).toEqual([
      [400.4, 300.2],
      [612.5, 480.6],
      [661.5, 520],
      [850, 700],
    ])
    expect(of('gdp', 'compare').max).toBe(850)
  })

  it('knows which bar is printed and which computed', () => {
    expect(of('gdp').columns.map(({ rungs }) => rungs[0]?.kind)).toEqual([
      'level',
      'level',
      'growth',
      'level',
    ])
  })

  it('tells what the amounts come to on both sides, and not what the report states in other prices', () => {
    // (612.5 ÷ 400.4)^0.2 = 1.0887, (850 ÷ 612.5)^0.2 = 1.0677; (480.6 ÷ 300.2)^0.2 = 1.0987, (700 ÷ 480.6)^0.2 = 1.0781
    expect(paces('gdp', 'administrative')).toEqual([
      ['2016–2021', '≈8.9%'],
      ['2021–2026', '至少6.77%'],
    ])
    expect(paces('gdp', 'management')).toEqual([
      ['2016–2021', '≈9.9%'],
      ['2021–2026', '至少7.8%'],
    ])
    expect(paces('gdp', 'compare')).toEqual([
      ['2016–2021', '≈8.9%', '≈9.9%'],
      ['2021–2026', '至少6.77%', '至少7.8%'],
    ])
    for (const { figure } of of('gdp', 'compare').paces.flatMap(({ entries }) => entries))
      expect(figure).toMatchObject({ isDerived: true, tag: '名义' })
  })

  it('tells the past as the report states it where nothing of the years ahead stands beside it', () => {
    expect(ladder(sample, 'gdp', 'administrative', ['2016', '2021']).paces).toMatchObject([
      { from: '2016', entries: [{ figure: { text: '年均增长8.1%', isDerived: false } }] },
    ])
  })

  it('reads as one sentence', () => {
    expect(plain(describeLadder(of('gdp')))).toBe(
      '生产总值（行政口径）：2016年（起点）400.4亿元；2021年（成效）612.5亿元，增长9.3%；2022年（目标）增长8%，即≈661.5亿元（推算，2021年价）；2026年（目标）突破850亿元。',
    )
  })

  it('reads as one table, the pace in its last rows', () => {
    const { caption, head, rows } = tabulateLadder(of('gdp', 'management'))
    expect(caption).toBe('生产总值（管理口径）：起点、成效与目标')
    expect([head, ...rows.map(row => row.map(plain))]).toEqual([
      ['时期', '类别', '口径', '数值', '比上年增长'],
      ['2016年（过去五年起点）', '起点', '管理口径', '300.2亿元', '—'],
      ['2021年', '成效', '管理口径', '480.6亿元', '增长10.4%'],
      ['2022年', '目标', '管理口径', '≈520.0亿元（推算，2021年价）', '增长8.2%'],
      ['2026年（今后五年末）', '目标', '管理口径', '突破700亿元', '—'],
      ['2016至2021年', '年均增长', '管理口径', '≈9.9%（推算，名义）', '—'],
      ['2021至2026年', '年均增长', '管理口径', '至少7.8%（推算，名义）', '—'],
    ])
  })
})

describe('the ladder of budget revenue', () => {
  it('has every printed amount, and printed growth on both sides', () => {
    // 66.3 × 1.065 = 70.61; 50.4 × 1.077 = 54.28
    expect(heights('general-public-budget-revenue', 'compare')).toEqual([
      [40.5, 30.2],
      [66.3, 50.4],
      [70.6, 54.3],
      [100, 80],
    ])
    expect(paces('general-public-budget-revenue', 'compare')).toEqual([
      ['2016–2021', '年均增长10.4%', '年均增长10.8%'],
      ['2021–2026', '年均增长8.6%', '年均增长9.7%'],
    ])
  })
})

describe('the ladders of incomes', () => {
  it.each(['administrative', 'management', 'compare'] as const)('stay undivided under %s', choice => {
    expect(of('urban-disposable-income', choice).scopes).toEqual(['undivided'])
    expect(of('urban-disposable-income', choice).unit).toBe('元')
    // 8.5万元 = 85000元, 5.4万元 = 54000元
    expect(heights('urban-disposable-income', choice)).toEqual([[0], [60210], [0], [85000]])
    expect(heights('rural-disposable-income', choice)).toEqual([[0], [36540], [0], [54000]])
  })

  it('say that the start is not printed, and what 2022 is told in words', () => {
    const { columns } = of('urban-disposable-income')
    expect(columns.map(({ rungs }) => rungs[0]?.kind)).toEqual(['absent', 'level', 'words', 'level'])
    expect(plain(describeLadder(of('rural-disposable-income')))).toBe(
      '农村居民人均可支配收入（未分口径）：2016年（起点）报告未列；2021年（成效）36540元，增长9.9%；2022年（目标）城乡居民收入与经济增长同步；2026年（目标）5.4万元。',
    )
  })

  it('tell the nominal growth that the targets need, and nothing beside it that could not be compared', () => {
    // (85000 ÷ 60210)^0.2 = 1.0714, (54000 ÷ 36540)^0.2 = 1.0812; no amount of 2016 is printed
    expect(paces('urban-disposable-income', 'management')).toEqual([['2021–2026', '≈7.1%']])
    expect(paces('rural-disposable-income', 'management')).toEqual([['2021–2026', '≈8.1%']])
  })
})

describe('the columns', () => {
  it('say how far apart in years they stand, since they are drawn equally far', () => {
    expect(spacingTold(of('gdp').columns)).toBe('各栏等距，间隔为5年、1年、4年')
    expect(spacingTold([{ year: '2016' }, { year: '2021' }, { year: '2026' }])).toBe('')
    expect(spacingTold([{ year: '2016' }, { year: '2021' }])).toBe('')
  })

  it('know which side of their height is permitted, where growth is a bound too', () => {
    const boundsOf = (slug: string) => of(slug).columns.map(({ rungs: [rung] }) => rung && boundOfRung(rung))
    expect(boundsOf('gdp')).toEqual([null, null, null, 'up'])
    expect(boundsOf('pm25')).toEqual([null, null, null, 'down'])
    expect(boundsOf('digital-core-manufacturing-investment')).toEqual([null, null, 'up', null])
  })
})

describe('a ladder of what is hardly printed', () => {
  it('still has four columns and a height to draw in', () => {
    const model = of('pm10')
    expect(model.columns.map(({ rungs }) => rungs[0]?.kind)).toEqual(['absent', 'level', 'absent', 'absent'])
    expect(model.max).toBe(45)
    expect(model.paces).toEqual([])
  })

  it('has a height above 0 even where no amount is printed', () => {
    expect(of('livelihood-spending').max).toBe(1)
  })

  it('is refused for an indicator that there is not', () => {
    expect(() => of('gnp')).toThrow('gnp')
  })
})
