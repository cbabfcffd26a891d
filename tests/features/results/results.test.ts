import { describe, expect, it } from 'vitest'
import type { Dataset, ObservationRecord } from '../../../src/dataset/dataset'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { plain } from '../../../src/facts/told'
import { resultCharts } from '../../../src/features/results/result-charts'
import {
  exactOf,
  resultLead,
  resultSections,
  resultsHeadline,
  unchartedGrowthNote,
} from '../../../src/features/results/results'
import { sample, sampleObservation } from '../../fixtures/sample'

const sections = resultSections(sample, 'administrative')
const groupOf = (paragraph: string) =>
  sections.flatMap(({ groups }) => groups).find(group => group.paragraph === paragraph)

describe('the sections of 2021', () => {
  it('stand in the order of the report, those without figures left out', () => {
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['1.0', '总体'],
      ['1.1', '产业工程'],
      ['1.2', '整治工程'],
      ['1.3', '共享工程'],
      ['1.4', '自身建设'],
      ['1.5', '五年末达到的水平'],
      ['1.7', '困难和问题'],
    ])
  })

  it.each(scopeChoices)('show every observation of 2021 once, in a tile or a chart, under %s', choice => {
    const groups = resultSections(sample, choice).flatMap(section => section.groups)
    const shown = groups.flatMap(({ tiles, charts, observations }) => [
      ...tiles.flatMap(({ figures }) => figures),
      // A chart also draws what other paragraphs print; there it is a tile.
      ...charts.flatMap(chart => chart.observations.filter(o => observations.includes(o))),
    ])
    const hidden = { administrative: 'management', management: 'administrative', compare: '' }[choice]
    const expected = [...sample.observations.values()].filter(
      ({ period, scope }) => period === '2021' && scope !== hidden,
    )
    expect(ids(shown)).toEqual(ids(expected))
  })

  it.each([
    ['under its chapter a figure that no section of it holds', 'A.1', '附件 名词解释'],
    ['a figure that no part of the report holds', '9.9', '报告其他部分'],
  ])('keep %s', (_, paragraph, title) => {
    const gdp = sampleObservation('gdp.2021.level.administrative')
    const astray = { ...gdp, citations: gdp.citations.map(c => ({ ...c, paragraph })) }
    const indicator = { ...gdp.indicator, observations: [astray] }
    const dataset: Dataset = {
      ...sample,
      indicators: new Map([...sample.indicators, [indicator.id, indicator]]),
      observations: new Map([...sample.observations, [gdp.id, astray]]),
    }
    const last = resultSections(dataset, 'administrative').slice(-1)
    expect(last).toMatchObject([{ title, count: 1 }])
    expect(last[0]?.groups[0]?.tiles[0]?.figures).toEqual([astray])
  })

  it('group by paragraph, the theme with most figures first', () => {
    expect(sections.find(({ id }) => id === '1.5')?.groups.map(({ paragraph }) => paragraph)).toEqual([
      '1.5.1',
      '1.5.3',
      '1.5.4',
      '1.5.5',
    ])
    // Three figures of 民生, two of 收入.
    expect(groupOf('1.3.2')?.themes.map(({ id }) => id)).toEqual(['livelihood', 'income'])
  })

  it('say what the paragraph says of its figures in words', () => {
    expect(groupOf('1.2.3')?.words.map(({ title }) => title)).toEqual(['空气质量为有记录以来最好'])
    expect(groupOf('1.7')?.words.map(({ title }) => title)).toEqual(['重大产业项目不多'])
  })

  it('have the exact income beside the looser one', () => {
    const tile = groupOf('1.3.2')?.tiles.find(({ indicator }) => indicator.id === 'rural-disposable-income')
    expect(tile?.figures.map(({ value, unit }) => [value, unit])).toEqual([[3, '万元']])
    expect(tile && exactOf(tile)).toBe(sampleObservation('rural-disposable-income.2021.level.undivided'))
  })
})

describe('the charts of 2021', () => {
  const charts = resultCharts(sample)

  it('stand where their first figure is printed, and lose none of their figures', () => {
    expect(
      charts.map(chart => [
        chart.paragraph,
        chart.kind === 'levels'
          ? chart.model.rows.map(({ level }) => level.value)
          : [chart.model.whole.value, chart.model.part.value],
      ]),
    ).toEqual([
      ['1.1.3', [220.4, 190.8, 12.3]],
      ['1.1.5', [210.6, 36.2, 22.4, 14.6]],
      ['1.2.3', [11, 9]],
      ['1.7', [24.3, 8.5]],
    ])
  })

  it('never put two scopes or two periods on one axis', () => {
    for (const { observations } of charts)
      for (const { scope, period } of observations) expect([scope, period]).toEqual(['undivided', '2021'])
  })
})

describe('what is said of 2021', () => {
  it('begins with what grew fastest of two price bases', () => {
    for (const choice of scopeChoices)
      expect(plain(resultsHeadline(sample, choice))).toBe(
        '规上工业增加值增长15.1%，数字经济核心制造业投资增长21.7%',
      )
  })

  it('says of ranks at the end of five years only where there are some, and counts the places of problems', () => {
    const told = (role: string, change = {}) => {
      const section = sections.find(one => one.role === role)
      return section && plain(resultLead(sample.times, { ...section, ...change }))
    }
    const past = sections.find(({ role }) => role === 'past')?.groups ?? []
    const isRank = ({ indicator }: ObservationRecord) => indicator.kind === 'rank'
    expect(told('past')).toMatch(/2021年末水平；名次没有注明榜单年份，按五年末记作2021年。$/)
    expect(told('past', { groups: past.filter(group => !group.observations.some(isRank)) })).toBe(
      '报告写在“过去五年”一节里的2021年末水平。',
    )
    expect(told('problems')).toBe('报告列出的困难和问题里，印了数字的只有这一处，其余是文字。')
    expect(told('problems', { groups: past.slice(0, 2) })).toContain('有这两处')
    expect(told('overall-results')).toBe('')
  })

  it('names the growth that the chart leaves out', () => {
    expect(plain(unchartedGrowthNote(sample, 'administrative'))).toBe(
      '只印升降幅度、没有印数值的，不在图上：电信网络诈骗发案数下降9.9%、非刚性、非重点支出压减12.5%、政府民生类支出增长5.6%。',
    )
  })
})

function ids(observations: readonly ObservationRecord[]): string[] {
  return observations.map(({ id }) => id).sort()
}
