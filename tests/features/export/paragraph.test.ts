import { describe, expect, it } from 'vitest'
import { sourceById } from '../../../src/facts/source'
import { paragraphOf } from '../../../src/features/export/paragraph'
import { sample } from '../../fixtures/sample'
import { exportedOf, noPicture, restId } from './export-fixtures'

const told = (ids: readonly string[], change: Parameters<typeof exportedOf>[0] = {}) =>
  paragraphOf(sample, exportedOf({ sources: ids.flatMap(id => sourceById(sample, id) ?? []), ...change }))

describe('a paragraph to be pasted', () => {
  it('puts growth beside its level, with scope and place', () => {
    expect(told(['gdp.2021.level.administrative', 'gdp.2021.growth.administrative'])).toMatch(
      /^2021年，生产总值（行政口径）[\d.]+亿元，增长[\d.]+%（第1页（§1\.0）?/,
    )
  })

  it('keeps the word of degree, and calls a target one', () => {
    expect(told(['gdp.2026.level.administrative'])).toMatch(
      /^今后五年末目标，生产总值（行政口径）突破850亿元/,
    )
  })

  it('tells what is computed apart, with its formula', () => {
    expect(told([restId])).toMatch(/^看板推算，不是报告数字：.*算式：/)
  })

  it('tells a chart by its own sentence', () => {
    const table = { caption: '', head: [], rows: [] }
    expect(told([], { chart: { sentence: ['某图的一句话。'], table, picture: noPicture } })).toMatch(
      /^某图的一句话。/,
    )
  })

  it.each([
    ['administrative', '行政口径'],
    ['management', '管理口径'],
    ['compare', '两种口径对比'],
  ] as const)('ends with scope %s, source, version and address', (choice, name) => {
    const [, last = ''] = told(['gdp.2021.level.administrative'], { choice }).split('\n')
    for (const words of [name, sample.report.citedAs, sample.report.dataVersion, '非官方', '#/indicators'])
      expect(last).toContain(words)
  })
})
