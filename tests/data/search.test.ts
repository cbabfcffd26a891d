import { describe, expect, it } from 'vitest'
import { readNames } from '../../scripts/vite/pinyin'
import { searchIndexOf } from '../../src/features/search/engine/search-index'
import { shownFor as shownIn } from '../fixtures/search'
import { realDataset, realTexts } from './real'
import { absent, queries } from './search-queries'

const index = searchIndexOf(realDataset, readNames(realTexts))
const shownFor = (typed: string) => shownIn(typed, index)

describe('what readers type', () => {
  it('finds what is meant among the first three', () => {
    const faults = queries.flatMap(({ typed, way, meant }) => {
      const first = shownFor(typed).slice(0, 3)
      return first.some(id => meant.includes(id)) ? [] : `${typed} (${way}): ${first.join(', ')}`
    })
    expect(faults).toEqual([])
  })

  it('shows the figure that it names', () => {
    const faults = queries.flatMap(({ typed, shown }) => {
      const figures = index
        .find(typed, 'administrative')
        .groups.flatMap(({ results }) => results.flatMap(result => result.figures.map(({ id }) => id)))
      return shown === undefined || figures.includes(shown) ? [] : `${typed}: ${figures.join(', ')}`
    })
    expect(faults).toEqual([])
  })

  it('finds nothing where the report says nothing of it', () => {
    const unsaid = absent.filter(typed => realTexts.every(({ text }) => !text.includes(typed)))
    expect(unsaid.filter(typed => shownFor(typed).length > 0)).toEqual([])
  })
})

describe('whatever the report tells', () => {
  it('is found by its whole name, an indicator first among the indicators', () => {
    const faults = [
      ...[...realDataset.indicators.values()].filter(
        ({ id, name }) => shownFor(name).find(found => found.startsWith('indicator:')) !== `indicator:${id}`,
      ),
      ...realDataset.terms.filter(({ id, name }) => !shownFor(name).includes(`term:${id}`)),
      ...realDataset.milestones.filter(({ id, title }) => !shownFor(title).includes(`milestone:${id}`)),
    ]
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  it('is found by every name that its quote had no room for', () => {
    const found = (name: string, id: string) =>
      index
        .find(name, 'administrative')
        .groups.some(({ results }) => results.some(({ entry }) => `${entry.kind}:${entry.id}` === id))
    const faults = [
      ...[...realDataset.observations.values()].flatMap(({ names = [], indicator }) =>
        names.map(name => [name, `indicator:${indicator.id}`] as const),
      ),
      ...realDataset.milestones.flatMap(({ names = [], id }) =>
        names.map(name => [name, `milestone:${id}`] as const),
      ),
    ].filter(([name, id]) => !found(name, id))
    expect(faults).toEqual([])
  })

  it.each([
    ['东湖片区', 'donghu-district'],
    ['台风', 'typhoons-resisted'],
    ['黄姑塘', 'huanggutang-channel'],
    ['低碳试点', 'low-carbon-pilot-2022'],
    ['营商环境', 'best-business-environment'],
    ['东方公园', 'dongfang-park'],
    ['华师大二附中', 'shanghai-schools-and-hospitals'],
    ['力争', 'sensing-network-pilot'],
  ])('is found by a part of its name: %s', (typed, id) => {
    expect(shownFor(typed)).toContain(`milestone:${id}`)
  })

  it('is found by its name and number', () => {
    const faults = [...realDataset.observations.values()].filter(
      ({ id, value, indicator }) => !index.observations(`${indicator.name} ${Math.abs(value)}`).has(id),
    )
    expect(faults.map(({ id }) => id)).toEqual([])
  })
})

describe('synonyms', () => {
  it('lead first of all to what they mean', () => {
    const faults = realDataset.synonyms.flatMap(({ word, indicators, terms = [] }) => {
      const meant = [...terms.map(id => `term:${id}`), ...indicators.map(id => `indicator:${id}`)]
      const [first = 'nothing'] = shownFor(word)
      return meant.includes(first) ? [] : [`${word}: ${first}`]
    })
    expect(faults).toEqual([])
  })
})
