import { describe, expect, it } from 'vitest'
import {
  describeSlope,
  isAmountOrShare,
  type Slope,
  slopes,
  tabulateSlope,
  underSlope,
} from '../../../src/charts/slopes/model'
import type { Dataset } from '../../../src/dataset/dataset'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { plain } from '../../../src/facts/told'
import { indicator, observation } from '../../fixtures/records'
import { sample } from '../../fixtures/sample'

const slopeOf = (slug: string, choice: (typeof scopeChoices)[number]): Slope => {
  const found = slopes(sample, choice).find(slope => slope.indicator.id === slug)
  if (found === undefined) throw new Error(`expected a slope of ${slug}; received none`)
  return found
}

describe('slopes', () => {
  it('are those of every indicator with a start of 2016 and an outcome of 2021, and of no other', () => {
    const wanted = [...sample.indicators.values()]
      .filter(({ observations }) =>
        ['2016', '2021'].every(period =>
          observations.some(o => o.period === period && o.measure === 'level' && !o.secondary),
        ),
      )
      .map(({ id }) => id)
    expect(wanted.length).toBeGreaterThan(5)
    for (const choice of scopeChoices) {
      const found = slopes(sample, choice).map(slope => slope.indicator.id)
      expect([...found].sort()).toEqual([...wanted].sort())
    }
  })

  it('have the ends of the scope chosen, and of both in a comparison', () => {
    const ends = (slope: Slope) => slope.lines.map(({ from, to }) => [from.value, to.value])
    expect(ends(slopeOf('gdp', 'administrative'))).toEqual([[400.4, 612.5]])
    expect(ends(slopeOf('gdp', 'management'))).toEqual([[300.2, 480.6]])
    expect(ends(slopeOf('gdp', 'compare'))).toEqual([
      [400.4, 612.5],
      [300.2, 480.6],
    ])
    expect(ends(slopeOf('rd-intensity', 'compare'))).toEqual([[2.25, 2.96]])
    expect(slopeOf('gdp', 'compare').max).toBe(612.5)
  })

  it('keep persons, households and ranks apart from amounts and shares', () => {
    const all = slopes(sample, 'administrative')
    expect(all.filter(isAmountOrShare).map(slope => slope.unit)).toEqual(['亿元', '亿元', '亿元', '%'])
    const others = all.filter(slope => !isAmountOrShare(slope))
    expect(others.map(slope => slope.unit)).toEqual(['位', '户', '人'])
    expect(others.map(slope => slope.isRank)).toEqual([true, false, false])
  })

  it('take up no start without a year', () => {
    expect(slopes(sample, 'compare').map(slope => slope.indicator.id)).not.toContain('traffic-deaths')
  })

  it('say what the report says of the years between, else what lies between the ends', () => {
    const under = (slug: string) => slopeOf(slug, 'compare').lines.map(line => plain(underSlope(line)))
    expect(under('gdp')).toEqual(['年均增长8.1%', '年均增长8.4%'])
    expect(under('ecology-satisfaction-rank')).toEqual(['前移41位（推算）'])
  })

  it('leave out a scope whose ends cannot be put on one scale, and one with one end', () => {
    const one = indicator()
    const from = observation({ period: '2016', status: 'baseline', unit: '亿美元', indicator: one })
    const to = observation({ indicator: one })
    const of = (observations: readonly ReturnType<typeof observation>[]) =>
      slopes(
        { ...sample, indicators: new Map([['one', { ...one, observations }]]) } as Dataset,
        'administrative',
      )
    expect(of([from, to])).toEqual([])
    expect(of([to])).toEqual([])
    expect(of([{ ...from, unit: '万元' }, to])[0]?.lines[0]?.fromHeight).toBeCloseTo(0.01, 9)
  })
})

describe('slopes in words', () => {
  it('read as one sentence, with scope and years', () => {
    expect(plain(describeSlope(slopeOf('gdp', 'compare')))).toBe(
      '生产总值：行政口径2016年400.4亿元，2021年612.5亿元，报告写年均增长8.1%；管理口径2016年300.2亿元，2021年480.6亿元，报告写年均增长8.4%。中间的年份报告没有数字，斜线只连两端。',
    )
  })

  it('read as one table', () => {
    expect(
      tabulateSlope(slopeOf('subsistence-households', 'compare')).rows.map(row => row.map(plain)),
    ).toEqual([['未分口径', '1955户', '1472户', '报告未列', '减少483户（推算）']])
  })
})
