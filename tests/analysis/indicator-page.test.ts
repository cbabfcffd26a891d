import { describe, expect, it } from 'vitest'
import { documentCitation, indicatorPage, indicatorsInReport } from '../../src/analysis/indicator-page'
import { compareParagraphs } from '../../src/analysis/report-order'
import { realDataset } from '../fixtures/real'

const ids = [...realDataset.indicators.keys()]

describe('the page of an indicator', () => {
  it.each(ids)('%s: has each observation once, and its places in the order of the report', id => {
    const page = indicatorPage(realDataset, id)
    const own = [...realDataset.observations.values()].filter(o => o.indicator.id === id)
    expect(page?.observations.map(o => o.id)).toEqual(own.map(o => o.id))
    const paragraphs = page?.places.map(({ citation }) => citation.paragraph) ?? []
    expect(paragraphs).toHaveLength(own.flatMap(o => o.citations).length)
    expect(paragraphs).toEqual([...paragraphs].sort(compareParagraphs))
  })

  it('leads from the first indicator to the last, through each once', () => {
    const seen: string[] = []
    let id: string | undefined = indicatorsInReport(realDataset)[0]?.id
    while (id !== undefined && seen.length <= ids.length) {
      seen.push(id)
      id = indicatorPage(realDataset, id)?.next?.id
    }
    expect([...seen].sort()).toEqual([...ids].sort())
  })

  it('knows no indicator that is not there', () => {
    expect(indicatorPage(realDataset, 'nothing')).toBeNull()
  })

  it('cites value and growth of one year and scope together', () => {
    const gdp = realDataset.observations.get('gdp.2021.level.administrative')
    expect(gdp && documentCitation(realDataset, gdp)).toMatch(
      /^生产总值 907\.5亿元，增长9\.2%（行政口径，2021年），.*第1页$/,
    )
  })
})
