import { describe, expect, it } from 'vitest'
import { cite, citeDerived } from '../../../src/facts/figure'
import { sourceById } from '../../../src/facts/source'
import { paragraphOf } from '../../../src/features/export/paragraph'
import { sample } from '../../fixtures/sample'
import { exportedOf, noPicture, restId, sourcesNamed } from './export-fixtures'

const told = (ids: readonly string[], change: Parameters<typeof exportedOf>[0] = {}) =>
  paragraphOf(sample, exportedOf({ sources: ids.flatMap(id => sourceById(sample, id) ?? []), ...change }))

describe('a paragraph to be pasted', () => {
  it('puts growth beside its level, with scope and place', () => {
    expect(told(['gdp.2021.level.administrative', 'gdp.2021.growth.administrative'])).toMatch(
      /^2021年，生产总值（行政口径）[\d.]+亿元，增长[\d.]+%（第1页§1\.0）/,
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

  it('tells of what is computed the scopes, the range and the places that it rests on', () => {
    expect(told([restId])).toContain('（行政口径、管理口径）131.9亿元（推算，当年价）')
    expect(told([restId])).toContain('可能的范围：131.8亿元到132.0亿元，原数见第1页§1.0。')
  })

  it('says in which prices rates are, and which years the report does not print', () => {
    const pace = 'increase~gdp.2021.level.administrative~gdp.2026.level.administrative'
    expect(told(['gdp.2021.growth.administrative'])).toContain('生产总值：按统计惯例，增长速度用可比价计算')
    expect(told([pace])).toContain('“2026年”是看板对“今后五年末”的标注')
    expect(told(['gdp.2026.level.administrative'])).not.toContain('标注')
  })

  it('gives growth a place of its own where it is not printed beside its level', () => {
    const [first, ...others] = sourcesNamed([
      'gdp.2021.level.administrative',
      'gdp.2021.growth.administrative',
    ])
    const [growth] = others
    if (first?.kind !== 'observation' || growth?.kind !== 'observation') throw new Error('expected figures')
    const { indicator } = first.observation
    const apart = {
      ...growth.observation,
      citations: growth.observation.citations.map(c => ({ ...c, page: '7' })),
    }
    const owner = {
      ...indicator,
      observations: indicator.observations.map(one => (one.id === apart.id ? apart : one)),
    }
    const sources = [
      { ...first.observation, indicator: owner },
      { ...apart, indicator: owner },
    ].map(observation => ({ kind: 'observation', observation }) as const)
    const text = paragraphOf(sample, exportedOf({ sources }))
    expect(text).toMatch(/亿元（第1页§1\.0）；生产总值（行政口径）增长[\d.]+%（第7页§1\.0）/)
  })

  it('gives the figures of a chart’s sentence their places, and the computed ones their formulas', () => {
    const sources = sourcesNamed(['gdp.2021.level.administrative', restId])
    const sentence = sources.map(source =>
      source.kind === 'derived' ? citeDerived(source.derived) : cite(source.observation),
    )
    const table = { caption: '', head: [], rows: [] }
    const text = told([], { sources, chart: { sentence, table, picture: noPicture } })
    expect(text).toContain('出处：第1页§1.0。')
    expect(text).toContain('算式：612.5 − 480.6 = 131.9亿元')
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
