import { describe, expect, it } from 'vitest'
import type { Theme } from '../../../src/dataset/vocabulary'
import { type ScopeChoice, scopeChoices } from '../../../src/facts/scope-choice'
import { plain } from '../../../src/facts/told'
import { headline, leadingPacesNote, themeBands } from '../../../src/features/overview/overview'
import { sample, sampleObservation } from '../../fixtures/sample'

function bandOf(theme: Theme, choice: ScopeChoice = 'administrative') {
  const band = themeBands(sample, choice).find(one => one.theme === theme)
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
    expect(plain(headline(sample, 'administrative'))).toBe(
      '行政口径2021年生产总值612.5亿元，五年后要突破850亿元',
    )
    expect(plain(headline(sample, 'management'))).toBe('管理口径2021年生产总值480.6亿元，五年后要突破700亿元')
    expect(plain(headline(sample, 'compare'))).toBe(
      '五年后的生产总值：行政口径突破850亿元，管理口径突破700亿元',
    )
  })
})

describe('the themes of the overview', () => {
  it('are the five, in the order of the report', () => {
    expect(themeBands(sample, 'compare').map(({ theme }) => theme)).toEqual([
      'economy',
      'fiscal',
      'income',
      'investment',
      'ecology',
    ])
  })

  it('put the growth of 2021 by size within a price basis; only GDP follows the scope', () => {
    // 工业 15.1, 生产总值 9.3 or 10.4, 服务业 7.1, 农业 2.4; in current prices 消费品零售 10.8
    expect(valuesOf('economy', 'administrative')).toEqual([15.1, 9.3, 7.1, 2.4, 10.8])
    expect(valuesOf('economy', 'management')).toEqual([15.1, 10.4, 7.1, 2.4, 10.8])
    expect(valuesOf('economy', 'compare')).toEqual([15.1, 10.4, 9.3, 7.1, 2.4, 10.8])
  })

  it('put the growth of revenue in the order of time, in the chosen scope', () => {
    expect(valuesOf('fiscal', 'administrative')).toEqual([10.4, 7.4, 6.5, 8.6])
    expect(valuesOf('fiscal', 'management')).toEqual([10.8, 8.8, 7.7, 9.7])
    expect(valuesOf('fiscal', 'compare')).toEqual([10.4, 10.8, 7.4, 8.8, 6.5, 7.7, 8.6, 9.7])
  })

  it('put the targets of incomes, investment and air against 2021', () => {
    // 85000 ÷ 60210 = 141.2%; 54000 ÷ 36540 = 147.8%; 1.6以内 ÷ 1.645 = 97.3%
    expect(targetsOf('income')).toEqual(['≈141.2%', '≈147.8%', '至多98%'])
    // 210.6 × 1.084 = 228.3; 3.2 ÷ 3.6 = 88.9%, give or take 1; 30 ÷ 26 = 115.4%
    expect(targetsOf('investment')).toEqual(['≈228.3亿元', '≈89%', '≈115.4%'])
    // 26以下 ÷ 23.5 = 110.6%; 92以上 ÷ 92.45 = 99.51%
    expect(targetsOf('ecology')).toEqual(['至多111%', '至少99.5%'])
  })

  it('say what they found, with the figures of the chosen scope', () => {
    expect(findingOf('fiscal', 'management')).toBe('2021年一般公共预算收入50.4亿元，2022年目标增长7.7%')
    expect(findingOf('fiscal', 'compare')).toBe(
      '2021年一般公共预算收入行政口径66.3亿元、管理口径50.4亿元，2022年目标行政口径增长6.5%、管理口径增长7.7%',
    )
    expect(findingOf('income')).toBe('城乡居民收入比1.65:1，今后五年要缩小到1.6以内')
    expect(findingOf('investment')).toBe('2021年固定资产投资210.6亿元，2022年目标增长8.4%')
    expect(findingOf('ecology')).toBe('2021年PM2.5平均浓度24微克/立方米，空气质量优良率92.4%')
  })

  it('name the fastest growth', () => {
    expect(findingOf('economy')).toMatch(/^按惯例用可比价的几项里，.*增长最快，15\.1%/)
  })

  it.each(scopeChoices)('list only figures of the chosen scope or of none under %s', choice => {
    const other = { administrative: 'management', management: 'administrative', compare: null }[choice]
    for (const { indicators } of themeBands(sample, choice))
      for (const { observations } of indicators)
        expect(observations.map(({ scope }) => scope)).not.toContain(other)
  })

  it('count every figure of their theme, those that are not listed too', () => {
    for (const { theme, count } of themeBands(sample, 'administrative'))
      expect(count).toBe(
        [...sample.observations.values()].filter(({ indicator }) => indicator.theme === theme).length,
      )
  })

  it('do not repeat the headline indicators in the list beside', () => {
    const listed = themeBands(sample, 'compare').flatMap(band => band.indicators.map(i => i.indicator.id))
    expect(listed).not.toContain('gdp')
    expect(listed).not.toContain('urban-disposable-income')
    expect(listed).toContain('retail-sales')
  })
})

describe('the note on growth', () => {
  it('sets the stated growth of GDP beside the one of its two amounts', () => {
    // (612.5 ÷ 400.4)^0.2 = 1.0887, (480.6 ÷ 300.2)^0.2 = 1.0987
    expect(plain(leadingPacesNote(sample, 'administrative'))).toContain(
      '年均增长8.1%；用两端的金额400.4亿元和612.5亿元折算，是≈8.9%（推算，名义）',
    )
    expect(plain(leadingPacesNote(sample, 'management'))).toContain(
      '年均增长8.4%；用两端的金额300.2亿元和480.6亿元折算，是≈9.9%（推算，名义）',
    )
  })

  it('cites the printed figures that it names', () => {
    const sources = leadingPacesNote(sample, 'management').flatMap(part =>
      typeof part === 'string' ? [] : [part.source],
    )
    expect(sources.slice(0, 3)).toEqual(
      [
        sampleObservation('gdp.2017/2021.average-growth.management'),
        sampleObservation('gdp.2016.level.management'),
        sampleObservation('gdp.2021.level.management'),
      ].map(({ id }) => id),
    )
  })
})
