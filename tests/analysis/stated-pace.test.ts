import { describe, expect, it } from 'vitest'
import {
  describeStatedPace,
  statedPace,
  tabulateStatedPace,
  whyPacesDiffer,
} from '../../src/analysis/stated-pace'
import { plain } from '../../src/analysis/told'
import { realDataset } from '../fixtures/real'

const both = statedPace(realDataset, 'compare')

describe('statedPace', () => {
  it('puts what is printed beside what the ends come to', () => {
    expect(
      both.rows.map(({ stated, computed, agrees }) => [stated.id, stated.value, computed.text, agrees]),
    ).toEqual([
      // (907.5 ÷ 546.2)^0.2 = 1.1069
      ['gdp.2017/2021.average-growth.administrative', 7.8, '≈10.7%', false],
      // (698.5 ÷ 414.2)^0.2 = 1.1102
      ['gdp.2017/2021.average-growth.management', 7.6, '≈11.0%', false],
      // (96.6 ÷ 56.8)^0.2 = 1.1120
      ['general-public-budget-revenue.2017/2021.average-growth.administrative', 11.2, '≈11.2%', true],
      // (75.9 ÷ 44.5)^0.2 = 1.1127
      ['general-public-budget-revenue.2017/2021.average-growth.management', 11.3, '≈11.3%', true],
      // (500 ÷ 135)^0.2 = 1.2994, printed without decimals
      ['service-revenue-above-size.2017/2021.average-growth.undivided', 30, '≈29.9%', true],
    ])
    expect(both.max).toBe(30)
  })

  it('has the scope chosen alone', () => {
    const scopes = statedPace(realDataset, 'management').rows.map(({ scope }) => scope)
    expect(scopes).toEqual(['management', 'management', 'undivided'])
  })

  it('says why they differ, as a convention that the report does not print, and where they agree', () => {
    const [gdp, revenue, services] = whyPacesDiffer(both)
    expect(gdp?.name).toBe('生产总值')
    expect(plain(gdp?.told ?? [])).toMatch(/按统计惯例.*可比价.*报告未注明.*也不矛盾/)
    expect(plain(revenue?.told ?? [])).toContain('四舍五入，两个数一致')
    expect(plain(services?.told ?? [])).toBe(
      '报告写年均增长30%，两端金额折合≈29.9%（推算）。按报告所印的位数四舍五入，两个数一致。按统计惯例，增长速度用当年价计算；报告未注明。',
    )
  })

  it('reads as a sentence and as a table with both ends', () => {
    const model = statedPace(realDataset, 'management')
    expect(plain(describeStatedPace(model))).toContain(
      '生产总值（管理口径）报告写7.6%，两端折合≈11.0%（推算）；',
    )
    expect(tabulateStatedPace(model).rows[0]?.map(plain)).toEqual([
      '生产总值',
      '管理口径',
      '年均增长7.6%',
      '≈11.0%（推算）',
      '414.2亿元',
      '698.5亿元',
      '不一致',
    ])
  })
})
