import { describe, expect, it } from 'vitest'
import { scopeChoices, scopesShown } from '../../src/facts/scope-choice'
import { codeOf, formatSelection, readSelection } from '../../src/facts/selection'
import { libraryFacets } from '../../src/features/indicators/choices'
import { arrange } from '../../src/features/indicators/order'
import { allRows, libraryRows } from '../../src/features/indicators/rows'
import { groupings, sortColumns } from '../../src/features/indicators/table-state'
import { realDataset } from './real'

const observations = [...realDataset.observations.values()]
const ids = observations.map(({ id }) => id)
const rows = allRows(realDataset)

describe('the short codes of the observations', () => {
  it('are five signs each, no two the same, and no name of an indicator', () => {
    const codes = ids.map(codeOf)
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
    expect(codes.filter(code => !/^[0-9a-z]{5}$/.test(code) || realDataset.indicators.has(code))).toEqual([])
  })

  it('select all of them through the address, in their order', () => {
    const text = formatSelection(observations) ?? ''
    expect(readSelection(realDataset, text).observations.map(({ id }) => id)).toEqual(ids)
  })
})

describe('the library', () => {
  it('has every observation once, and under a choice of scope those of it', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort())
    for (const choice of scopeChoices) {
      const wanted = observations.filter(({ indicator, scope }) =>
        scopesShown(indicator, choice).includes(scope),
      )
      expect(
        libraryRows(realDataset, choice)
          .map(({ id }) => id)
          .sort(),
        choice,
      ).toEqual(wanted.map(({ id }) => id).sort())
    }
  })

  it('says of every row what stands in each column', () => {
    const faults = rows.filter(row =>
      [row.name, row.period, row.status, row.scope, row.measure, row.theme, row.section, row.place].includes(
        '',
      ),
    )
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  it('finds every row by each facet but the yes/no questions and the word that not every target has', () => {
    const faults = libraryFacets(realDataset, rows)
      .filter(({ key }) => key !== 'has' && key !== 'hedge')
      .flatMap(({ key, options, valuesOf }) =>
        rows
          .filter(row => !options.some(({ value }) => valuesOf(row).includes(value)))
          .map(({ id }) => `${key} ${id}`),
      )
    expect(faults).toEqual([])
  })

  it('loses no row however it is sorted and grouped, and compares amounts within one unit only', () => {
    const sorts = sortColumns.flatMap(column => [false, true].map(isDescending => ({ column, isDescending })))
    for (const group of groupings)
      for (const sort of [null, ...sorts]) {
        const groups = arrange(rows, sort, group)
        const arranged = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
        expect(arranged.sort(), `${sort?.column} ${group}`).toEqual([...ids].sort())
        const mixed = groups.filter(
          ({ rows }) =>
            sort?.column === 'value' && new Set(rows.map(({ observation }) => observation.unit)).size > 1,
        )
        expect(mixed.map(({ label }) => label)).toEqual([])
      }
  })
})
