import { describe, expect, it } from 'vitest'
import { documentCitation } from '../../src/analysis/document-citation'
import { printedOf } from '../../src/dataset/dataset'
import { scopeLabels } from '../../src/dataset/vocabulary'
import { realDataset } from './real'

const observations = [...realDataset.observations.values()]
const title = realDataset.report.title.replace('嘉兴市', '')

describe('every figure in a citation for a document', () => {
  it('keeps its printed words, scope and pages, and no spaces that none would set', () => {
    const faults = observations.flatMap(observation => {
      const { citations, id, indicator, scope } = observation
      const text = documentCitation(realDataset, observation)
      const [told = '', pages = ''] = text.split(`，${title}，`)
      // 力争 may stand before the name.
      const words = told.replace(indicator.name, '').replace(/ /g, '')
      const isWhole =
        words.includes(printedOf(observation).replace(/ /g, '')) &&
        told.includes(`（${scopeLabels[scope]}，`) &&
        /^第\d+(–\d+)?(、\d+(–\d+)?)*页$/.test(pages) &&
        citations.every(({ page }) => page.split('–').every(one => isAmong(Number(one), pages)))
      return isWhole && !/[（）“”、] | [（）“”、]| {2}|undefined/.test(text) ? [] : `${id}: ${text}`
    })
    expect(faults).toEqual([])
  })

  it('tells the year where a section of the year prints it, and none where only others do', () => {
    const faults = observations.filter(observation => {
      const isOfYear = observation.citations.some(({ paragraph }) => !/^1\.[57](\.|$)/.test(paragraph))
      const [told = ''] = documentCitation(realDataset, observation).split(`，${title}`)
      return observation.period === '2021' && told.includes('2021年') !== isOfYear
    })
    expect(faults.map(({ id }) => id)).toEqual([])
  })
})

/** Whether 第1、9–11页 has page 10. */
function isAmong(page: number, pages: string): boolean {
  return pages
    .slice(1, -1)
    .split('、')
    .map(range => range.split('–').map(Number))
    .some(([first = 0, last = first]) => first <= page && page <= last)
}
