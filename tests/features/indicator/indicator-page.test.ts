import { describe, expect, it } from 'vitest'
import { compareParagraphs } from '../../../src/facts/report-order'
import { type ScopeChoice, scopeChoices } from '../../../src/facts/scope-choice'
import { plain } from '../../../src/facts/told'
import { headlineOf } from '../../../src/features/indicator/indicator-finding'
import {
  byParagraph,
  type IndicatorPage,
  indicatorPage,
  indicatorsInReport,
} from '../../../src/features/indicator/indicator-page'
import { sample, sampleIndicator, sampleObservation } from '../../fixtures/sample'

const ids = [...sample.indicators.keys()]

function pageOf(id: string, choice: ScopeChoice = 'administrative'): IndicatorPage {
  const page = indicatorPage(sample, id, choice)
  if (page === null) throw new Error(`expected a page of ${id}; received none`)
  return page
}

describe('the page of an indicator', () => {
  it('has each observation once, and every citation in the order of the report', () => {
    for (const id of ids) {
      const own = sampleIndicator(id).observations
      for (const choice of scopeChoices) {
        const { observations, places } = pageOf(id, choice)
        expect(observations.map(o => o.id).sort(), id).toEqual(own.map(o => o.id).sort())
        const citations = places.map(({ citation }) => citation)
        expect(new Set(citations), id).toEqual(new Set(own.flatMap(o => o.citations)))
        expect(citations, id).toHaveLength(new Set(citations).size)
        const paragraphs = citations.map(({ paragraph }) => paragraph)
        expect(paragraphs, id).toEqual([...paragraphs].sort(compareParagraphs))
      }
    }
  })

  it('puts together what one paragraph prints of it', () => {
    const groups = byParagraph(pageOf('gdp').places)
    expect(groups.map(({ at, places }) => [at.paragraph, at.page, places.length])).toEqual([
      ['1.0', '1', 4],
      // Both ends and the average growth, in both scopes.
      ['1.5.1', '7', 6],
      ['2.0.3', '10', 2],
      ['3.0.1', '13', 2],
      ['A.1.t1', '18', 4],
      ['A.1.t3', '18', 2],
    ])
  })

  it('begins with its name and a printed figure of its own', () => {
    for (const id of ids)
      for (const choice of scopeChoices) {
        const { finding, indicator, scopes } = pageOf(id, choice)
        expect(plain(finding).startsWith(`${indicator.name}：`), id).toBe(true)
        const figures = finding.flatMap(part =>
          typeof part === 'string' ? [] : sampleObservation(part.source),
        )
        expect(figures.length, id).toBeGreaterThan(0)
        expect(
          figures.every(figure => figure.indicator === indicator),
          id,
        ).toBe(true)
        expect(
          scopes.every(scope => headlineOf(indicator, scope) !== undefined),
          id,
        ).toBe(true)
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
    ['gdp', 'administrative', '生产总值：行政口径2021年612.5亿元，2026年目标突破850亿元'],
    ['gdp', 'management', '生产总值：管理口径2021年480.6亿元，2026年目标突破700亿元'],
    [
      'gdp',
      'compare',
      '生产总值：行政口径2021年612.5亿元，2026年目标突破850亿元；管理口径2021年480.6亿元，2026年目标突破700亿元',
    ],
    ['greening', 'compare', '新建提升绿化：2022年目标1200亩以上'],
    ['subsistence-households', 'management', '低保对象户数：2016年起点1955户，2021年1472户'],
    ['traffic-deaths', 'administrative', '交通事故年死亡人数：最高峰（报告未注明时间）88人，2021年47人'],
    ['manufacturing-investment-share', 'administrative', '制造业投资占比：24.3%（报告列为问题，未注明年份）'],
    [
      'listed-firms-added-five-years',
      'administrative',
      '新增上市企业五年累计：过去五年4家，今后五年目标9家以上',
    ],
  ] as const)('tells of %s under %s: %s', (id, choice, told) => {
    expect(plain(pageOf(id, choice).finding)).toBe(told)
  })

  it('leads from the first indicator to the last, through each once, and back', () => {
    const order = indicatorsInReport(sample).map(({ id }) => id)
    // §1.0 and the first of §1.1.1; §3.8 is the last that prints one for the first time.
    expect(order.slice(0, 5)).toEqual([
      'gdp',
      'general-public-budget-revenue',
      'urban-disposable-income',
      'rural-disposable-income',
      'high-tech-firms-added',
    ])
    expect(order.at(-1)).toBe('greening')
    expect([...order].sort()).toEqual([...ids].sort())
    expect(order.map(id => pageOf(id).next?.id)).toEqual([...order.slice(1), undefined])
    expect(order.map(id => pageOf(id).previous?.id)).toEqual([undefined, ...order.slice(0, -1)])
  })

  it('knows family by the slug and neighbours by the paragraph, and names none twice', () => {
    expect(pageOf('foreign-capital').family.map(({ id }) => id)).toEqual([
      'foreign-capital-ministry-five-years',
      'foreign-capital-five-years',
    ])
    expect(pageOf('listed-firms-added').family.map(({ id }) => id)).toEqual(['listed-firms-added-five-years'])
    expect(pageOf('pm25').beside.map(({ id }) => id)).toEqual([
      'pm10',
      'good-air-rate',
      'monitored-sections',
      'class-three-sections',
    ])
    for (const id of ids) {
      const { family, beside, indicator } = pageOf(id)
      const others = [...family, ...beside]
      expect(new Set(others).size, id).toBe(others.length)
      expect(others).not.toContain(indicator)
      for (const other of family) expect(pageOf(other.id).family, id).toContain(indicator)
    }
  })

  it('brings the milestones that name it, by time, and the terms and oddities that are about it', () => {
    const idsOn = (slug: string) => {
      const { milestones, terms, oddities } = pageOf(slug)
      return [milestones, terms, oddities].map(list => list.map(({ id }) => id))
    }
    expect(idsOn('urban-disposable-income')).toEqual([
      ['income-with-economy', 'double-income'],
      [],
      ['income-doubling'],
    ])
    expect(idsOn('gdp')).toEqual([[], ['administrative-and-management-scope'], ['two-words-for-growth']])
    expect(idsOn('pm10')).toEqual([[], [], []])
  })

  it('knows no indicator that is not there', () => {
    expect(indicatorPage(sample, 'nothing', 'administrative')).toBeNull()
  })
})
