import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../src/analysis/indicator-finding'
import {
  byParagraph,
  type IndicatorPage,
  indicatorPage,
  indicatorsInReport,
} from '../../src/analysis/indicator-page'
import { compareParagraphs } from '../../src/analysis/report-order'
import { type ScopeChoice, scopeChoices } from '../../src/analysis/scope-choice'
import { plain } from '../../src/analysis/told'
import { real, realDataset } from '../fixtures/real'

const ids = [...realDataset.indicators.keys()]

function pageOf(id: string, choice: ScopeChoice = 'administrative'): IndicatorPage {
  const page = indicatorPage(realDataset, id, choice)
  if (page === null) throw new Error(`expected a page of ${id}; received none`)
  return page
}

describe('the page of an indicator', () => {
  it.each(ids)('%s: has each observation once, and every citation in the order of the report', id => {
    const own = [...realDataset.observations.values()].filter(o => o.indicator.id === id)
    for (const choice of scopeChoices) {
      const { observations, places } = pageOf(id, choice)
      expect(observations.map(o => o.id).sort()).toEqual(own.map(o => o.id).sort())
      const citations = places.map(({ citation }) => citation)
      expect(new Set(citations)).toEqual(new Set(own.flatMap(o => o.citations)))
      expect(citations).toHaveLength(new Set(citations).size)
      const paragraphs = citations.map(({ paragraph }) => paragraph)
      expect(paragraphs).toEqual([...paragraphs].sort(compareParagraphs))
      expect(byParagraph(places).flatMap(group => group.places)).toEqual(places)
    }
  })

  it.each(ids)('%s: begins with its name and a printed figure of its own', id => {
    for (const choice of scopeChoices) {
      const { finding, indicator, scopes } = pageOf(id, choice)
      expect(plain(finding).startsWith(`${indicator.name}：`)).toBe(true)
      const figures = finding.flatMap(part => (typeof part === 'string' ? [] : real(part.source)))
      expect(figures.length).toBeGreaterThan(0)
      expect(figures.every(figure => figure.indicator === indicator)).toBe(true)
      expect(scopes.every(scope => headlineOf(indicator, scope) !== undefined)).toBe(true)
    }
  })

  it('lists rows by period, then measure, the chosen scope first', () => {
    expect(pageOf('gdp', 'management').observations.map(o => o.id)).toEqual([
      'gdp.2016.level.management',
      'gdp.2016.level.administrative',
      'gdp.2017/2021.average-growth.management',
      'gdp.2017/2021.average-growth.administrative',
      'gdp.2021.level.management',
      'gdp.2021.level.administrative',
      'gdp.2021.growth.management',
      'gdp.2021.growth.administrative',
      'gdp.2022.growth.management',
      'gdp.2022.growth.administrative',
      'gdp.2026.level.management',
      'gdp.2026.level.administrative',
    ])
    // A start without a year lies before what it is the start of.
    expect(pageOf('traffic-deaths').observations.map(({ period }) => period)).toEqual(['unstated', '2021'])
  })

  it.each([
    ['gdp', 'administrative', '生产总值：行政口径2021年907.5亿元，2026年目标突破1200亿元'],
    ['gdp', 'management', '生产总值：管理口径2021年698.5亿元，2026年目标突破900亿元'],
    [
      'gdp',
      'compare',
      '生产总值：行政口径2021年907.5亿元，2026年目标突破1200亿元；管理口径2021年698.5亿元，2026年目标突破900亿元',
    ],
    ['greening', 'compare', '新建提升绿化：2022年目标1500亩以上'],
    ['subsistence-households', 'management', '低保对象户数：2016年起点2955户，2021年2272户'],
    ['traffic-deaths', 'administrative', '交通事故年死亡人数：最高峰（报告未注明时间）99人，2021年54人'],
    ['manufacturing-investment-share', 'administrative', '制造业投资占比：25.4%（报告列为问题，未注明年份）'],
    [
      'listed-firms-added-five-years',
      'administrative',
      '新增上市企业五年累计：过去五年3家，今后五年目标10家以上',
    ],
  ] as const)('tells of %s under %s: %s', (id, choice, told) => {
    expect(plain(pageOf(id, choice).finding)).toBe(told)
  })

  it('leads from the first indicator to the last, through each once, and back', () => {
    const order = indicatorsInReport(realDataset).map(({ id }) => id)
    expect([...order].sort()).toEqual([...ids].sort())
    expect(order.map(id => pageOf(id).next?.id)).toEqual([...order.slice(1), undefined])
    expect(order.map(id => pageOf(id).previous?.id)).toEqual([undefined, ...order.slice(0, -1)])
  })

  it('knows family by the slug and neighbours by the paragraph, and names none twice', () => {
    expect(pageOf('foreign-capital').family.map(({ id }) => id)).toContain(
      'foreign-capital-ministry-five-years',
    )
    expect(pageOf('listed-firms-added').family.map(({ id }) => id)).toEqual(['listed-firms-added-five-years'])
    expect(pageOf('pm25').beside.map(({ id }) => id)).toContain('good-air-rate')
    for (const id of ids) {
      const { family, beside, indicator } = pageOf(id)
      const others = [...family, ...beside]
      expect(new Set(others).size, id).toBe(others.length)
      expect(others).not.toContain(indicator)
      for (const other of family) expect(pageOf(other.id).family, id).toContain(indicator)
    }
  })

  it('brings every milestone that names an indicator, and every oddity that is about a figure of it', () => {
    for (const milestone of realDataset.milestones)
      for (const id of milestone.indicators) expect(pageOf(id).milestones).toContain(milestone)
    for (const oddity of realDataset.record.oddities)
      for (const id of oddity.observations) expect(pageOf(real(id).indicator.id).oddities).toContain(oddity)
  })

  it('knows no indicator that is not there', () => {
    expect(indicatorPage(realDataset, 'nothing', 'administrative')).toBeNull()
  })
})
