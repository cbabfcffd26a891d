import { describe, expect, it } from 'vitest'
import { gdpPaceTable, priceGroups } from '../../src/analysis/price-basis'
import { sourceById } from '../../src/analysis/source'
import { plain } from '../../src/analysis/told'
import { realDataset } from '../fixtures/real'

describe('the two paces of GDP', () => {
  it('stand beside each other with the arithmetic of the second', () => {
    // (907.5 ÷ 546.2)^(1/5) − 1 = 10.69 %, (698.5 ÷ 414.2)^(1/5) − 1 = 11.02 %.
    expect(gdpPaceTable(realDataset).rows.map(row => row.map(plain))).toEqual([
      ['行政口径', '年均增长7.8%', '≈10.7%（推算）', '(907.5亿元 ÷ 546.2亿元)^(1/5) − 1'],
      ['管理口径', '年均增长7.6%', '≈11.0%（推算）', '(698.5亿元 ÷ 414.2亿元)^(1/5) − 1'],
    ])
  })

  it('lead to their sources, each figure of the formula too', () => {
    const cited = gdpPaceTable(realDataset)
      .rows.flat(2)
      .flatMap(part => (typeof part === 'string' ? [] : [part]))
    expect(cited).toHaveLength(8)
    for (const { source } of cited) expect(sourceById(realDataset, source), source).not.toBeNull()
  })
})

describe('the price groups', () => {
  it('have every indicator that a price basis is noted for, once', () => {
    const grouped = priceGroups(realDataset).flatMap(({ indicators }) => indicators)
    const noted = [...realDataset.indicators.values()].filter(({ priceBasis }) => priceBasis !== undefined)
    expect(new Set(grouped)).toEqual(new Set(noted))
    expect(grouped).toHaveLength(noted.length)
    expect(priceGroups(realDataset)[0]?.indicators.map(({ id }) => id)).toContain('gdp')
  })

  it('leave out a basis that nothing follows', () => {
    expect(priceGroups({ ...realDataset, indicators: new Map() })).toEqual([])
  })
})
