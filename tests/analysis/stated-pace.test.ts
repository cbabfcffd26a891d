import { describe, expect, it } from 'vitest'
import {
  describeStatedPace,
  statedPace,
  tabulateStatedPace,
  whyPacesDiffer,
} from '../../src/analysis/stated-pace'
import { plain } from '../../src/analysis/told'
import { withObservation } from '../fixtures/damaged-dataset'
import { sample } from '../fixtures/sample'

const both = statedPace(sample, 'compare')

describe('statedPace', () => {
  it('puts what is printed beside what the ends come to', () => {
    expect(
      both.rows.map(({ stated, computed, agrees }) => [stated.id, stated.value, computed.text, agrees]),
    ).toEqual([
      // (612.5 ÷ 400.4)^0.2 = 1.0887
      ['gdp.2017/2021.average-growth.administrative', 8.1, '≈8.9%', false],
      // (480.6 ÷ 300.2)^0.2 = 1.0987
      ['gdp.2017/2021.average-growth.management', 8.4, '≈9.9%', false],
      // (66.3 ÷ 40.5)^0.2 = 1.1036
      ['general-public-budget-revenue.2017/2021.average-growth.administrative', 10.4, '≈10.4%', true],
      // (50.4 ÷ 30.2)^0.2 = 1.1079
      ['general-public-budget-revenue.2017/2021.average-growth.management', 10.8, '≈10.8%', true],
      // (410 ÷ 120)^0.2 = 1.2786
      ['service-revenue-above-size.2017/2021.average-growth.undivided', 27.9, '≈27.9%', true],
    ])
    expect(both.max).toBe(27.9)
  })

  it('rounds as the printed one is rounded', () => {
    const id = 'service-revenue-above-size.2017/2021.average-growth.undivided'
    const agrees = (value: number, printed: string) =>
      statedPace(
        withObservation(sample, id, ({ citations }) => ({
          value,
          citations: citations.map(citation => ({ ...citation, printed })),
        })),
        'compare',
      ).rows.find(({ stated }) => stated.id === id)?.agrees
    expect(agrees(28, '年均增长28%')).toBe(true)
    expect(agrees(28, '年均增长28.0%')).toBe(false)
    expect(agrees(27, '年均增长27%')).toBe(false)
  })

  it('has the scope chosen alone', () => {
    const scopes = statedPace(sample, 'management').rows.map(({ scope }) => scope)
    expect(scopes).toEqual(['management', 'management', 'undivided'])
  })

  it('says why they differ, as a convention that the report does not print, and where they agree', () => {
    const [gdp, revenue, services] = whyPacesDiffer(both)
    expect(gdp?.name).toBe('生产总值')
    expect(plain(gdp?.told ?? [])).toMatch(/按统计惯例.*可比价.*报告未注明.*不能据此说矛盾/)
    expect(plain(revenue?.told ?? [])).toContain('四舍五入，两个数一致')
    expect(plain(services?.told ?? [])).toBe(
      '报告写年均增长27.9%，两端金额折合≈27.9%（推算）。按报告所印的位数四舍五入，两个数一致。按统计惯例，增长速度用当年价计算；报告未注明。',
    )
  })

  it('reads as a sentence and as a table with both ends', () => {
    const model = statedPace(sample, 'management')
    expect(plain(describeStatedPace(model))).toContain(
      '生产总值（管理口径）报告写8.4%，两端折合≈9.9%（推算）；',
    )
    expect(tabulateStatedPace(model).rows[0]?.map(plain)).toEqual([
      '生产总值',
      '管理口径',
      '年均增长8.4%',
      '≈9.9%（推算）',
      '300.2亿元',
      '480.6亿元',
      '不一致',
    ])
  })
})
