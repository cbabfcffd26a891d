import { describe, expect, it } from 'vitest'
import { growthNote, headline, themeBands } from '../../src/analysis/overview'
import { type ScopeChoice, scopeChoices } from '../../src/analysis/scope-choice'
import { plain } from '../../src/analysis/told'
import type { Theme } from '../../src/dataset/vocabulary'
import { real, realDataset } from '../fixtures/real'

function bandOf(theme: Theme, choice: ScopeChoice = 'administrative') {
  const band = themeBands(realDataset, choice).find(one => one.theme === theme)
  if (band === undefined) throw new Error(`no band ${theme}`)
  return band
}
const findingOf = (theme: Theme, choice?: ScopeChoice) => plain(bandOf(theme, choice).finding)
const valuesOf = (theme: Theme, choice?: ScopeChoice) => {
  const { chart } = bandOf(theme, choice)
  return chart.kind === 'rates' ? chart.model.rows.map(({ rate }) => rate.value) : []
}
const targetsOf = (theme: Theme, choice?: ScopeChoice) => {
  const { chart } = bandOf(theme, choice)
  return chart.kind === 'bullets' ? chart.model.rows.map(({ derived }) => derived.text) : []
}

describe('the headline', () => {
  it('is of the chosen scope, and of both targets in a comparison', () => {
    expect(plain(headline(realDataset, 'administrative'))).toBe(
      '行政口径2021年生产总值907.5亿元，五年后要突破1200亿元',
    )
    expect(plain(headline(realDataset, 'management'))).toBe(
      '管理口径2021年生产总值698.5亿元，五年后要突破900亿元',
    )
    expect(plain(headline(realDataset, 'compare'))).toBe(
      '五年后的生产总值：行政口径突破1200亿元，管理口径突破900亿元',
    )
  })
})

describe('the themes of the overview', () => {
  it('are the five, in the order of the report', () => {
    expect(themeBands(realDataset, 'compare').map(({ theme }) => theme)).toEqual([
      'economy',
      'fiscal',
      'income',
      'investment',
      'ecology',
    ])
  })

  it('put the growth of 2021 by size; only GDP follows the scope', () => {
    // 工业 16.2, 消费品零售 10.3, 生产总值 9.2 or 10.1, 服务业 7.4, 农业 2.7
    expect(valuesOf('economy', 'administrative')).toEqual([16.2, 10.3, 9.2, 7.4, 2.7])
    expect(valuesOf('economy', 'management')).toEqual([16.2, 10.3, 10.1, 7.4, 2.7])
    expect(valuesOf('economy', 'compare')).toEqual([16.2, 10.3, 10.1, 9.2, 7.4, 2.7])
  })

  it('put the growth of revenue in the order of time, in the chosen scope', () => {
    expect(valuesOf('fiscal', 'administrative')).toEqual([11.2, 7.3, 6.7, 8.5])
    expect(valuesOf('fiscal', 'management')).toEqual([11.3, 8.9, 8.5, 9.6])
    expect(valuesOf('fiscal', 'compare')).toEqual([11.2, 11.3, 7.3, 8.9, 6.7, 8.5, 8.5, 9.6])
  })

  it('put the targets of incomes, investment and air against 2021', () => {
    expect(targetsOf('income')).toEqual(['≈139.2%', '≈143.5%', '≈97.6%'])
    // 325.7 × 1.08 = 351.8; 3.5 ÷ 4.1 = 85.4%; 40 ÷ 38 = 105.3%
    expect(targetsOf('investment')).toEqual(['≈351.8亿元', '≈85.4%', '≈105.3%'])
    // 22 ÷ 21 = 104.8%; 93 ÷ 93.7 = 99.3%
    expect(targetsOf('ecology')).toEqual(['≈104.8%', '≈99.3%'])
  })

  it('say what they found, with the figures of the chosen scope', () => {
    expect(findingOf('fiscal', 'management')).toBe('2021年一般公共预算收入75.9亿元，2022年目标增长8.5%')
    expect(findingOf('fiscal', 'compare')).toBe(
      '2021年一般公共预算收入行政口径96.6亿元、管理口径75.9亿元，2022年目标行政口径增长6.7%、管理口径增长8.5%',
    )
    expect(findingOf('income')).toBe('城乡居民收入比1.64:1，今后五年要缩小到1.6以内')
    expect(findingOf('investment')).toBe('2021年固定资产投资325.7亿元，2022年目标增长8%')
    expect(findingOf('ecology')).toBe('2021年PM2.5平均浓度21微克/立方米，空气质量优良率93.7%')
  })

  it('name the fastest growth', () => {
    expect(findingOf('economy')).toContain('增长最快，16.2%')
  })

  it.each(scopeChoices)('list only figures of the chosen scope or of none under %s', choice => {
    const other = { administrative: 'management', management: 'administrative', compare: null }[choice]
    for (const { indicators } of themeBands(realDataset, choice))
      for (const { observations } of indicators)
        expect(observations.map(({ scope }) => scope)).not.toContain(other)
  })

  it('count every figure of their theme, those that are not listed too', () => {
    for (const { theme, count } of themeBands(realDataset, 'administrative'))
      expect(count).toBe(
        [...realDataset.observations.values()].filter(({ indicator }) => indicator.theme === theme).length,
      )
  })

  it('do not repeat the headline indicators in the list beside', () => {
    const listed = themeBands(realDataset, 'compare').flatMap(band =>
      band.indicators.map(i => i.indicator.id),
    )
    expect(listed).not.toContain('gdp')
    expect(listed).not.toContain('urban-disposable-income')
    expect(listed).toContain('retail-sales')
  })
})

describe('the note on growth', () => {
  it('sets the stated growth of GDP beside the one of its two amounts', () => {
    expect(plain(growthNote(realDataset, 'administrative'))).toContain(
      '年均增长7.8%；用两端的金额546.2亿元和907.5亿元折算，是≈10.7%（推算）',
    )
    expect(plain(growthNote(realDataset, 'management'))).toContain(
      '年均增长7.6%；用两端的金额414.2亿元和698.5亿元折算，是≈11.0%（推算）',
    )
  })

  it('cites the printed figures that it names', () => {
    const sources = growthNote(realDataset, 'management').flatMap(part =>
      typeof part === 'string' ? [] : [part.source],
    )
    expect(sources.slice(0, 3)).toEqual(
      [
        real('gdp.2017/2021.average-growth.management'),
        real('gdp.2016.level.management'),
        real('gdp.2021.level.management'),
      ].map(({ id }) => id),
    )
  })
})
