import { describe, expect, it } from 'vitest'
import { sourceById } from '../../../src/facts/source'
import { plain } from '../../../src/facts/told'
import { paceTable, priceGroups } from '../../../src/features/about-data/price-basis'
import { sample, sampleIndicator } from '../../fixtures/sample'

describe('the two paces of GDP', () => {
  it('stand beside each other with the arithmetic of the second', () => {
    // (612.5 ÷ 400.4)^(1/5) − 1 = 8.87 %, (480.6 ÷ 300.2)^(1/5) − 1 = 9.87 %.
    expect(paceTable(sample, sampleIndicator('gdp')).rows.map(row => row.map(plain))).toEqual([
      ['行政口径', '年均增长8.1%', '≈8.9%（推算，名义）', '(612.5亿元 ÷ 400.4亿元)^(1/5) − 1'],
      ['管理口径', '年均增长8.4%', '≈9.9%（推算，名义）', '(480.6亿元 ÷ 300.2亿元)^(1/5) − 1'],
    ])
  })

  it('lead to their sources, each figure of the formula too', () => {
    const cited = paceTable(sample, sampleIndicator('gdp'))
      .rows.flat(2)
      .flatMap(part => (typeof part === 'string' ? [] : [part]))
    expect(cited).toHaveLength(8)
    for (const { source } of cited) expect(sourceById(sample, source), source).not.toBeNull()
  })
})

describe('the price groups', () => {
  it('have every indicator that a price basis is noted for, once', () => {
    const grouped = priceGroups(sample).flatMap(({ indicators }) => indicators)
    const noted = [...sample.indicators.values()].filter(({ priceBasis }) => priceBasis !== undefined)
    expect(new Set(grouped)).toEqual(new Set(noted))
    expect(grouped).toHaveLength(noted.length)
    expect(priceGroups(sample)[0]?.indicators.map(({ id }) => id)).toContain('gdp')
  })

  it('leave out a basis that nothing follows', () => {
    expect(priceGroups({ ...sample, indicators: new Map() })).toEqual([])
  })
})
