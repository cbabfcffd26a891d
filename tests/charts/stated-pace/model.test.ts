import { describe, expect, it } from 'vitest'
import {
  describeStatedPace,
  statedPace,
  tabulateStatedPace,
  whyPacesDiffer,
} from '../../../src/charts/stated-pace/model'
import { plain } from '../../../src/facts/told'
import { withObservation } from '../../fixtures/damaged-dataset'
import { sample } from '../../fixtures/sample'

const both = statedPace(sample, 'compare')

describe('statedPace', () => {
  it('puts what is printed beside what the ends come to', () => {
    expect(
      both.rows.map(({ stated, computed, verdict }) => [stated.id, stated.value, computed.text, verdict]),
    ).toEqual([
      // (612.5 ÷ 400.4)^0.2 = 1.0887
      ['gdp.2017/2021.average-growth.administrative', 8.1, '≈8.9%', 'incomparable'],
      // (480.6 ÷ 300.2)^0.2 = 1.0987
      ['gdp.2017/2021.average-growth.management', 8.4, '≈9.9%', 'incomparable'],
      // (66.3 ÷ 40.5)^0.2 = 1.1036
      ['general-public-budget-revenue.2017/2021.average-growth.administrative', 10.4, '≈10.4%', 'agrees'],
      // (50.4 ÷ 30.2)^0.2 = 1.1079
      ['general-public-budget-revenue.2017/2021.average-growth.management', 10.8, '≈10.8%', 'agrees'],
      // (410 ÷ 120)^0.2 = 1.2786
      ['service-revenue-above-size.2017/2021.average-growth.undivided', 27.9, '≈27.9%', 'agrees'],
    ])
    expect(both.max).toBe(27.9)
  })

  it('judges as the self-check does, within what rounding permits', () => {
    const id = 'service-revenue-above-size.2017/2021.average-growth.undivided'
    const verdict = (value: number, printed: string) =>
      statedPace(
        withObservation(sample, id, ({ citations }) => ({
          value,
          citations: citations.map(citation => ({ ...citation, printed })),
        })),
        'compare',
      ).rows.find(({ stated }) => stated.id === id)?.verdict
    // (409.5 ÷ 120.5)^0.2 = 1.2772 and (410.5 ÷ 119.5)^0.2 = 1.2799
    expect(verdict(28, '年均增长28%')).toBe('agrees')
    expect(verdict(28, '年均增长28.0%')).toBe('rounding')
    expect(verdict(27, '年均增长27%')).toBe('doubtful')
  })

  it('has the scope chosen alone', () => {
    const scopes = statedPace(sample, 'management').rows.map(({ scope }) => scope)
    expect(scopes).toEqual(['management', 'management', 'undivided'])
  })

  it('says why they differ, as a convention that the report does not print, and where they agree', () => {
    const [gdp, revenue, services] = whyPacesDiffer(both)
    expect(gdp?.name).toBe('生产总值')
    expect(plain(gdp?.told ?? [])).toMatch(/按统计惯例.*可比价.*报告未注明.*不能据此说矛盾/)
    expect(plain(revenue?.told ?? [])).toContain('按报告所印的位数，两个数一致')
    expect(plain(services?.told ?? [])).toBe(
      '报告写年均增长27.9%，两端金额折合≈27.9%（推算，名义）。按报告所印的位数，两个数一致。按统计惯例，增长速度用当年价计算；报告未注明。',
    )
  })

  it('reads as a sentence and as a table with both ends', () => {
    const model = statedPace(sample, 'management')
    expect(plain(describeStatedPace(model))).toContain(
      '生产总值（管理口径）报告写8.4%，两端折合≈9.9%（推算，名义）；',
    )
    expect(tabulateStatedPace(model).rows[0]?.map(plain)).toEqual([
      '生产总值',
      '管理口径',
      '年均增长8.4%',
      '≈9.9%（推算，名义）',
      '300.2亿元',
      '480.6亿元',
      '价格口径不同，不作比较',
    ])
  })
})
