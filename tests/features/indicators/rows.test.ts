import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { libraryFacets } from '../../../src/features/indicators/choices'
import { arrange } from '../../../src/features/indicators/order'
import { allRows, type LibraryRow, libraryRows, plainMatches } from '../../../src/features/indicators/rows'
import { groupings, type SortColumn, sortColumns } from '../../../src/features/indicators/table-state'
import { countFacets, type FacetChoices, matching, readChoices } from '../../../src/features/parts/facets'
import { sample, sampleDraft } from '../../fixtures/sample'

const all = allRows(sample)
const facets = libraryFacets(sample, all)
const choose = (query: Record<string, string>) => readChoices(facets, new Map(Object.entries(query))).choices
const idsOf = (query: Record<string, string>) => matching(all, facets, choose(query)).map(({ id }) => id)

describe('rows', () => {
  it('are every observation once, in the order of the report', () => {
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(sample.observations.keys()))
    expect(all).toHaveLength(sample.observations.size)
    // The draft has its paragraphs in the order of the text.
    const paragraphs = Object.keys(sampleDraft.pages)
    const places = all.map(({ observation }) => paragraphs.indexOf(observation.citations[0]?.paragraph ?? ''))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('follow the scope that the frame shows', () => {
    const ids = scopeChoices.map(choice => libraryRows(sample, choice).map(({ id }) => id))
    const [administrative = [], management = [], compare = []] = ids
    expect(administrative.some(id => id.endsWith('.management'))).toBe(false)
    expect(management.some(id => id.endsWith('.administrative'))).toBe(false)
    expect(new Set([...administrative, ...management])).toEqual(new Set(compare))
    expect(compare).toHaveLength(sample.observations.size)
  })

  it('are below 2021 only where the same measure of the same scope asks less, by what that means', () => {
    expect(new Set(idsOf({ has: 'below-base' }))).toEqual(
      new Set([
        // 8 < 9.3, 8.2 < 10.4, 6.5 < 7.4, 7.7 < 8.8, 8.4 < 11.2
        'gdp.2022.growth.administrative',
        'gdp.2022.growth.management',
        'general-public-budget-revenue.2022.growth.administrative',
        'general-public-budget-revenue.2022.growth.management',
        'fixed-asset-investment.2022.growth.undivided',
        // 3.2 < 3.6, 50 < 65; not 8 居家养老服务站 after 8
        'foreign-capital.2022.level.undivided',
        'high-tech-firms-added.2022.level.undivided',
      ]),
    )
    // 15以上 < 21.7, 80以上 < 92.9, 92以上 < 92.4: floors, which expect nothing
    expect(new Set(idsOf({ has: 'floor-below-base' }))).toEqual(
      new Set([
        'digital-core-manufacturing-investment.2022.growth.undivided',
        'nest-building-started.2022.level.undivided',
        'good-air-rate.2026.level.undivided',
      ]),
    )
    // 1.6以内 < 1.65, and less is better; not 8.5万元 after 60210元
    expect(idsOf({ has: 'better-below-base' })).toEqual(['urban-rural-income-ratio.2026.level.undivided'])
  })

  it('are found by name, printed words, unit and theme, all words needed', () => {
    const find = plainMatches(all)
    expect(find('生产总值').has('gdp.2021.level.administrative')).toBe(true)
    expect(find('612.5').has('gdp.2021.level.administrative')).toBe(true)
    expect(find('经济总量  612').size).toBe(1)
    expect(find('没有这个').size).toBe(0)
    expect(find(' ').size).toBe(all.length)
    for (const typed of ['612。5', '612.50', '６１２．５', '生產總值 612.5'])
      expect([...find(typed)], typed).toEqual(['gdp.2021.level.administrative'])
    for (const typed of ['60 210', '60,210']) expect(find(typed), typed).toEqual(find('60210'))
    expect(find('60210').size).toBeGreaterThan(0)
  })
})

/** Counts by the plain meaning, to hold the quick ones against. */
function countSlowly(choices: FacetChoices, key: string, value: string): number {
  const facet = facets.find(other => other.key === key)
  const chosen = choices.get(key) ?? []
  if (facet?.needsAll === true)
    return matching(all, facets, new Map([...choices, [key, [...chosen, value]]])).length
  return matching(all, facets, new Map([...choices, [key, [value]]])).length
}

describe('facets', () => {
  it('count what choosing a value would show, under every other choice', () => {
    const some = fc.tuple(
      ...facets.map(({ key, options }) =>
        fc.tuple(
          fc.constant(key),
          fc.subarray(
            options.map(({ value }) => value),
            { maxLength: Math.min(2, options.length) },
          ),
        ),
      ),
    )
    fc.assert(
      fc.property(some, typed => {
        const choices = new Map(typed.filter(([, values]) => values.length > 0))
        for (const { key, options } of countFacets(all, facets, choices))
          for (const { value, count } of options) expect(count).toBe(countSlowly(choices, key, value))
      }),
      { numRuns: 15 },
    )
  })

  it('have every observation in each', () => {
    for (const { valuesOf, key, options } of facets) {
      if (key === 'has' || key === 'hedge') continue
      for (const row of all)
        expect(
          options.some(({ value }) => valuesOf(row).includes(value)),
          `${key} ${row.id}`,
        ).toBe(true)
    }
  })

  it('join the yes/no questions: divided and below 2021', () => {
    expect(idsOf({ has: 'divided,below-base' })).toEqual([
      'gdp.2022.growth.administrative',
      'gdp.2022.growth.management',
      'general-public-budget-revenue.2022.growth.administrative',
      'general-public-budget-revenue.2022.growth.management',
    ])
  })
})

/** By what a column compares rows; within the report each has a place of its own. */
const comparedBy: Readonly<Record<SortColumn, (row: LibraryRow) => string>> = {
  indicator: ({ name }) => name,
  value: ({ observation: { value, unit } }) => `${value}${unit}`,
  period: ({ period }) => period,
  status: ({ status }) => status,
  scope: ({ scope }) => scope,
  measure: ({ measure }) => measure,
  theme: ({ theme }) => theme,
  section: ({ sectionId }) => sectionId,
  place: ({ id }) => id,
}

describe('order', () => {
  it.each(sortColumns)('by %s loses no row and keeps equal ones as the report has them', column => {
    for (const isDescending of [false, true]) {
      const rows = arrange(all, { column, isDescending }, 'theme').flatMap(group => group.rows)
      expect(new Set(rows)).toEqual(new Set(all))
      expect(rows).toHaveLength(all.length)
      for (const value of new Set(rows.map(comparedBy[column]))) {
        const isEqual = (row: LibraryRow) => comparedBy[column](row) === value
        expect(rows.filter(isEqual).map(({ id }) => id)).toEqual(all.filter(isEqual).map(({ id }) => id))
      }
    }
  })

  it.each(groupings)('by %s has every row under one heading', group => {
    const groups = arrange(all, null, group)
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(all.length)
    expect(new Set(groups.map(({ label }) => label)).size).toBe(groups.length)
    for (const { rows } of groups)
      expect(rows.map(({ reportRank }) => reportRank)).toEqual(
        rows.map(({ reportRank }) => reportRank).sort((a, b) => a - b),
      )
  })

  it('by value compares within one unit only', () => {
    for (const { rows } of arrange(all, { column: 'value', isDescending: true }, 'theme')) {
      expect(new Set(rows.map(({ observation }) => observation.unit)).size).toBe(1)
      const values = rows.map(({ observation }) => observation.value)
      expect(values).toEqual([...values].sort((a, b) => b - a))
    }
  })

  it('by name is by pinyin', () => {
    const names = arrange(all, { column: 'indicator', isDescending: false }, 'theme')
      .flatMap(({ rows }) => rows)
      .map(({ name }) => name)
    const at = (name: string) => names.indexOf(name)
    // chéng, fú, shēng, yī; by code units 一 would come first
    const places = ['城镇居民人均可支配收入', '服务业增加值', '生产总值', '一般公共预算收入'].map(at)
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
