import { describe, expect, it } from 'vitest'
import { resultCharts } from '../../src/analysis/result-charts'
import { exactOf, growthNote, resultSections, resultsHeadline } from '../../src/analysis/results'
import { scopeChoices } from '../../src/analysis/scope-choice'
import { plain } from '../../src/analysis/told'
import type { Dataset, ObservationRecord } from '../../src/dataset/dataset'
import { real, realDataset } from '../fixtures/real'

const sections = resultSections(realDataset, 'administrative')
const groupOf = (paragraph: string) =>
  sections.flatMap(({ groups }) => groups).find(group => group.paragraph === paragraph)

describe('the sections of 2021', () => {
  it('stand in the order of the report, those without figures left out', () => {
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['1.0', '总体'],
      ['1.1', '经济创新工程'],
      ['1.2', '环境整治工程'],
      ['1.3', '民生共享工程'],
      ['1.4', '铁军打造工程'],
      ['1.5', '五年末达到的水平'],
      ['1.7', '困难和问题'],
    ])
  })

  it.each(scopeChoices)('show every observation of 2021 once, in a tile or a chart, under %s', choice => {
    const groups = resultSections(realDataset, choice).flatMap(section => section.groups)
    const shown = groups.flatMap(({ tiles, charts, observations }) => [
      ...tiles.flatMap(({ figures }) => figures),
      // A chart also draws what other paragraphs print; there it is a tile.
      ...charts.flatMap(chart => chart.observations.filter(o => observations.includes(o))),
    ])
    const hidden = { administrative: 'management', management: 'administrative', compare: '' }[choice]
    const expected = [...realDataset.observations.values()].filter(
      ({ period, scope }) => period === '2021' && scope !== hidden,
    )
    expect(ids(shown)).toEqual(ids(expected))
  })

  it('keep a figure that no section of the report holds', () => {
    const gdp = real('gdp.2021.level.administrative')
    const astray = { ...gdp, citations: gdp.citations.map(c => ({ ...c, paragraph: '9.9' })) }
    const indicator = { ...gdp.indicator, observations: [astray] }
    const dataset: Dataset = {
      ...realDataset,
      indicators: new Map([...realDataset.indicators, [indicator.id, indicator]]),
      observations: new Map([...realDataset.observations, [gdp.id, astray]]),
    }
    const last = resultSections(dataset, 'administrative').slice(-1)
    expect(last).toMatchObject([{ title: '报告其他部分', count: 1 }])
    expect(last[0]?.groups[0]?.tiles[0]?.figures).toEqual([astray])
  })

  it('group by paragraph, the theme with most figures first', () => {
    expect(sections.find(({ id }) => id === '1.5')?.groups.map(({ paragraph }) => paragraph)).toEqual([
      '1.5.1',
      '1.5.3',
      '1.5.4',
      '1.5.5',
    ])
    expect(groupOf('1.1.5')?.themes).toEqual(['investment', 'land-energy', 'fiscal'])
  })

  it('say what the paragraph says of its figures in words', () => {
    expect(groupOf('1.2.3')?.words.map(({ title }) => title)).toEqual(['空气质量各项指标均列嘉兴第一'])
    expect(groupOf('1.7')?.words.map(({ title }) => title)).toEqual(['赴省越级上访同比上升'])
  })

  it('have the exact income beside the looser one', () => {
    const tile = groupOf('1.3.2')?.tiles.find(({ indicator }) => indicator.id === 'rural-disposable-income')
    expect(tile?.figures.map(({ value, unit }) => [value, unit])).toEqual([[4, '万元']])
    expect(tile && exactOf(tile)).toBe(real('rural-disposable-income.2021.level.undivided'))
  })
})

describe('the charts of 2021', () => {
  const charts = resultCharts(realDataset)

  it('stand where their first figure is printed, and lose none of their figures', () => {
    expect(
      charts.map(chart => [
        chart.paragraph,
        chart.kind === 'levels'
          ? chart.model.rows.map(({ level }) => level.value)
          : [chart.model.whole.value, chart.model.part.value],
      ]),
    ).toEqual([
      ['1.1.3', [327.6, 294.4, 16.1]],
      ['1.1.5', [325.7, 112.2, 36.5, 31.7]],
      ['1.2.3', [13, 12]],
      ['1.7', [25.4, 9.5]],
    ])
  })

  it('never put two scopes or two periods on one axis', () => {
    for (const { observations } of charts)
      for (const { scope, period } of observations) expect([scope, period]).toEqual(['undivided', '2021'])
  })
})

describe('what is said of 2021', () => {
  it('begins with the two amounts that grew fastest', () => {
    for (const choice of scopeChoices)
      expect(plain(resultsHeadline(realDataset, choice))).toBe(
        '数字经济核心制造业投资增长22.7%，规上工业增加值增长16.2%',
      )
  })

  it('names the growth that the chart leaves out', () => {
    expect(plain(growthNote(realDataset, 'administrative'))).toBe(
      '只印升降幅度、没有印数值的，不在图上：电信网络诈骗发案数下降10.9%、电信网络诈骗破案数上升21.1%、政府民生类支出增长5.2%、非刚性、非重点支出压减10.5%。',
    )
  })
})

function ids(observations: readonly ObservationRecord[]): string[] {
  return observations.map(({ id }) => id).sort()
}
