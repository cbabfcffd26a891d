import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFacets, type FacetChoices, matching, readChoices } from '../../../src/analysis/facets'
import { libraryFacets } from '../../../src/analysis/library/choices'
import { arrange } from '../../../src/analysis/library/order'
import { allRows, libraryRows, plainMatches } from '../../../src/analysis/library/rows'
import { groupings, sortColumns } from '../../../src/analysis/library/table-state'
import { compareInReport } from '../../../src/analysis/report-order'
import { scopeChoices } from '../../../src/analysis/scope-choice'
import { realDataset } from '../../fixtures/real'

const all = allRows(realDataset)
const facets = libraryFacets(realDataset, all)
const choose = (query: Record<string, string>) => readChoices(facets, new Map(Object.entries(query))).choices
const idsOf = (query: Record<string, string>) => matching(all, facets, choose(query)).map(({ id }) => id)

describe('rows', () => {
  it('are every observation once, in the order of the report', () => {
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(realDataset.observations.keys()))
    expect(all).toHaveLength(realDataset.observations.size)
    all.slice(1).forEach((row, i) => {
      const before = all[i]
      if (before) expect(compareInReport(before.observation, row.observation)).toBeLessThanOrEqual(0)
    })
  })

  it('follow the scope that the frame shows', () => {
    const ids = scopeChoices.map(choice => libraryRows(realDataset, choice).map(({ id }) => id))
    const [administrative = [], management = [], compare = []] = ids
    expect(administrative.some(id => id.endsWith('.management'))).toBe(false)
    expect(management.some(id => id.endsWith('.administrative'))).toBe(false)
    expect(new Set([...administrative, ...management])).toEqual(new Set(compare))
    expect(compare).toHaveLength(realDataset.observations.size)
  })

  it('are below 2021 only where the same measure of the same scope asks less', () => {
    const below = idsOf({ has: 'below2021' })
    expect(below).toContain('gdp.2022.growth.administrative')
    expect(below).not.toContain('gdp.2021.growth.administrative')
    expect(below).not.toContain('gdp.2026.level.administrative')
    for (const id of below) expect(realDataset.observations.get(id)?.status).toBe('target')
  })

  it('are found by name, printed words, unit and theme, all words needed', () => {
    const find = plainMatches(all)
    expect(find('生产总值').has('gdp.2021.level.administrative')).toBe(true)
    expect(find('907.5').has('gdp.2021.level.administrative')).toBe(true)
    expect(find('经济总量  907').size).toBe(1)
    expect(find('没有这个').size).toBe(0)
    expect(find(' ').size).toBe(all.length)
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
            { maxLength: 2 },
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
      if (key === 'has') continue
      for (const row of all)
        expect(
          options.some(({ value }) => valuesOf(row).includes(value)),
          `${key} ${row.id}`,
        ).toBe(true)
    }
  })

  it('join the yes/no questions: divided and below 2021', () => {
    const both = idsOf({ has: 'divided,below2021' })
    expect(both.length).toBeGreaterThan(0)
    expect(both).toEqual(idsOf({ has: 'below2021' }).filter(id => idsOf({ has: 'divided' }).includes(id)))
  })
})

describe('order', () => {
  it.each(sortColumns)('by %s loses no row and keeps equal ones as the report has them', column => {
    for (const isDescending of [false, true]) {
      const rows = arrange(all, { column, isDescending }, 'theme').flatMap(group => group.rows)
      expect(new Set(rows)).toEqual(new Set(all))
      expect(rows).toHaveLength(all.length)
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
    expect(at('财政总收入')).toBeLessThan(at('城镇居民人均可支配收入'))
    expect(at('城镇居民人均可支配收入')).toBeLessThan(at('生产总值'))
  })
})
