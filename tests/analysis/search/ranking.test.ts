import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayWords } from '../../../src/analysis/search/everyday'
import { matcherOf, shownOf } from '../../../src/analysis/search/search-index'
import { realDataset } from '../../fixtures/real'
import { realSearch, shownFor } from '../../fixtures/search'
import { absent, queries } from './queries'

describe('what readers type', () => {
  it.each(queries)('$typed ($way) finds what is meant among the first three', ({ typed, meant }) => {
    const first = shownFor(typed).slice(0, 3)
    expect(
      first.some(id => meant.includes(id)),
      `shown: ${first.join(', ')}`,
    ).toBe(true)
  })

  it.each(queries.filter(({ shown }) => shown !== undefined))('$typed shows $shown', ({ typed, shown }) => {
    const figures = realSearch
      .find(typed, 'administrative')
      .groups.flatMap(({ results }) => results.flatMap(result => result.figures.map(({ id }) => id)))
    expect(figures).toContain(shown)
  })

  it.each(absent)('%s finds nothing, as the report says nothing of it', typed => {
    expect(shownFor(typed)).toEqual([])
  })

  it('are at least fifty', () => {
    expect(new Set(queries.map(({ typed }) => typed)).size).toBeGreaterThanOrEqual(50)
  })
})

describe('the order of results', () => {
  it('puts the headline indicator before others that have its name in theirs', () => {
    expect(shownFor('生产总值')[0]).toBe('indicator:gdp')
    expect(shownFor('gdp')).toEqual(['indicator:gdp', 'indicator:energy-per-gdp'])
  })

  it('finds every indicator by its whole name, first among the indicators', () => {
    for (const { id, name } of realDataset.indicators.values())
      expect(shownFor(name).filter(found => found.startsWith('indicator:'))[0], name).toBe(`indicator:${id}`)
  })

  it.each([
    ['GDP', '2026', 'gdp'],
    ['固定资产投资', '2022', 'fixed-asset-investment'],
    ['财政收入', '2021', 'general-public-budget-revenue'],
    ['失业率', '2021', 'urban-unemployment-rate'],
  ])('keeps %s on the way to %s', (name, year, id) => {
    for (let length = 1; length <= year.length; length++) {
      const typed = `${name} ${year.slice(0, length)}`
      expect(shownFor(typed).slice(0, 2), typed).toContain(`indicator:${id}`)
    }
  })

  it('takes no number for a part of another', () => {
    expect(shownFor('8.5')).toEqual(['indicator:general-public-budget-revenue'])
  })

  it('finds every term and milestone by its whole name', () => {
    for (const { id, name } of realDataset.terms) expect(shownFor(name), name).toContain(`term:${id}`)
    for (const { id, title } of realDataset.milestones)
      expect(shownFor(title), title).toContain(`milestone:${id}`)
  })

  it('finds every observation by its indicator and what is printed', () => {
    for (const { id, value, indicator } of realDataset.observations.values()) {
      const found = realSearch.observations(`${indicator.name} ${Math.abs(value)}`)
      expect(found.has(id), `${indicator.name} ${value}`).toBe(true)
    }
  })

  it('takes full-width letters, capitals and ü for what they are', () => {
    expect(shownFor('ＧＤＰ')).toEqual(shownFor('gdp'))
    expect(shownFor('shiyelü')[0]).toBe('indicator:urban-unemployment-rate')
    expect(shownFor('shiyelu')[0]).toBe('indicator:urban-unemployment-rate')
    expect(shownFor('shiyelv')[0]).toBe('indicator:urban-unemployment-rate')
  })
})

describe('figures shown', () => {
  const figures = (query: string, choice: 'administrative' | 'management' | 'compare') =>
    realSearch.find(query, choice).groups[0]?.results[0]?.figures.map(({ id }) => id)

  it('are those of the chosen scope', () => {
    expect(figures('gdp', 'administrative')).toEqual(['gdp.2021.level.administrative'])
    expect(figures('gdp', 'management')).toEqual(['gdp.2021.level.management'])
    expect(figures('gdp', 'compare')).toEqual(['gdp.2021.level.administrative', 'gdp.2021.level.management'])
    expect(figures('失业率', 'management')).toEqual(['urban-unemployment-rate.2021.level.undivided'])
  })

  it('are the number typed, whatever the scope', () => {
    expect(figures('698.5', 'administrative')).toEqual(['gdp.2021.level.management'])
    expect(figures('907.5', 'management')).toEqual(['gdp.2021.level.administrative'])
  })

  it('are both where a number typed is one thing in each scope', () => {
    expect(figures('8.5%', 'administrative')).toEqual([
      'general-public-budget-revenue.2022/2026.average-growth.administrative',
      'general-public-budget-revenue.2022.growth.management',
    ])
  })

  it('are the headline of a scope typed, which names no period', () => {
    for (const choice of ['administrative', 'management', 'compare'] as const) {
      expect(figures('管理口径GDP', choice), choice).toEqual(['gdp.2021.level.management'])
      expect(figures('行政口径GDP', choice), choice).toEqual(['gdp.2021.level.administrative'])
    }
    expect(figures('管理口径 gdp 2026', 'administrative')).toEqual(['gdp.2026.level.management'])
    expect(figures('管理口径 gdp 增长', 'administrative')).toEqual(['gdp.2021.growth.management'])
  })

  it('are of the year and kind typed', () => {
    expect(figures('gdp 增长', 'administrative')).toEqual(['gdp.2021.growth.administrative'])
    expect(figures('gdp 2026', 'management')).toEqual(['gdp.2026.level.management'])
    expect(figures('gdp 2022 目标', 'administrative')).toEqual(['gdp.2022.growth.administrative'])
  })
})

describe('the filter for the library', () => {
  it('is the search itself', () => {
    expect(matcherOf(realSearch)('gdp')).toEqual(realSearch.observations('gdp'))
  })

  it('leaves everything where nothing is typed, and nothing where nothing fits', () => {
    expect(realSearch.observations(' ').size).toBe(realDataset.observations.size)
    expect(realSearch.observations('qqqqzzzz').size).toBe(0)
  })

  it('takes a number alone for a number, and one beside a name for a year that is begun', () => {
    expect([...matcherOf(realSearch)('gdp 202')].every(id => /\.20(2|17\/2)/.test(id))).toBe(true)
    expect([...matcherOf(realSearch)('202')].length).toBeLessThan(5)
  })

  it('keeps of an indicator what the words are about', () => {
    expect([...realSearch.observations('gdp 2026')]).toEqual(
      expect.arrayContaining(['gdp.2026.level.administrative', 'gdp.2026.level.management']),
    )
    expect(realSearch.observations('gdp 2026').has('gdp.2021.level.administrative')).toBe(false)
    expect(realSearch.observations('9.2%').has('gdp.2021.growth.administrative')).toBe(true)
    expect(realSearch.observations('生产总值').has('gdp.2016.level.management')).toBe(true)
  })
})

describe('everyday words', () => {
  const ids = new Set([
    ...[...realDataset.indicators.keys()].map(id => `indicator:${id}`),
    ...realDataset.terms.map(({ id }) => `term:${id}`),
  ])

  it.each(everydayWords)('$word leads to what there is, and first of all there', word => {
    const { indicators, terms = [] } = word
    const meant = [...terms.map(id => `term:${id}`), ...indicators.map(id => `indicator:${id}`)]
    expect(meant.filter(id => !ids.has(id))).toEqual([])
    expect(meant).toContain(shownFor(word.word)[0])
  })

  it('are each listed once', () => {
    const words = everydayWords.map(({ word }) => word)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...[
      '生产',
      '总值',
      'gdp',
      '2021',
      '9.2',
      '%',
      ' ',
      '“',
      '（',
      'lv',
      'z',
      '𠮷',
      '　',
      '年',
      '\\',
      '*',
      '-',
      '元',
    ],
  )
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
    fc
      .constantFrom(...realDataset.indicators.values())
      .chain(({ name }) => fc.nat(name.length).map(length => name.slice(0, length))),
  )

  it('throws nothing, shows no more than it may, and marks within names', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('administrative', 'management', 'compare'), (query, choice) => {
        const { groups, count } = realSearch.find(query, choice)
        expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count)
        for (const { kind, results } of groups) {
          expect(results.length).toBeLessThanOrEqual(shownOf[kind])
          for (const { entry, marks } of results) {
            let end = 0
            for (const { from, to } of marks) {
              expect(from).toBeGreaterThanOrEqual(end)
              expect(to).toBeGreaterThan(from)
              end = to
            }
            expect(end).toBeLessThanOrEqual(entry.name.length)
          }
        }
        realSearch.observations(query)
      }),
      { numRuns: 400 },
    )
  })
})
