import { useMemo } from 'react'
import type { Dataset } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import { readSelection } from '../../facts/selection'
import {
  countFacets,
  type Facet,
  ignored,
  matching,
  readChoices,
  shortened,
  toldInVain,
  waysOut,
} from '../parts/facets'
import { libraryFacets, strangeTold } from './choices'
import { allRows, type LibraryRow, type Matches, plainMatches, rowsShown } from './rows'
import { readTable } from './table-state'

/** What the address asks of the library: rows that are left, counts, how the table stands, and what was in vain. */
export function useLibrary(
  dataset: Dataset,
  choice: ScopeChoice,
  parameters: ReadonlyMap<string, string>,
  search?: Matches,
) {
  const all = useMemo(() => allRows(dataset), [dataset])
  const facets = useMemo(() => libraryFacets(dataset, all), [dataset, all])
  const rows = useMemo(() => rowsShown(all, choice), [all, choice])
  const plain = useMemo(() => plainMatches(rows), [rows])
  const matches = search ?? plain
  const query = parameters.get('q') ?? ''
  const found = useMemo(() => foundBy(rows, matches, query), [rows, matches, query])
  const { choices, strange } = useMemo(() => readChoices(facets, parameters), [facets, parameters])
  const counted = useMemo(() => countFacets(found, facets, choices), [found, facets, choices])
  const shown = useMemo(() => matching(found, facets, choices), [found, facets, choices])
  const table = useMemo(() => readTable(parameters), [parameters])
  const select = parameters.get('select')
  const selection = useMemo(() => readSelection(dataset, select), [dataset, select])
  const problems = [
    ...toldInVain(facets, strange, value => strangeTold(dataset, value)),
    ...[...table.problems, ...unknownTold(selection.unknown)].map(ignored),
  ]
  return {
    facets,
    rows,
    query,
    counted,
    shown,
    table: table.state,
    selected: selection.observations,
    problems,
    waysOut: () => waysBack(rows, found, facets, choices, query),
  }
}

/** How many of what was selected in vain are told by name. */
const maxNamed = 3

function unknownTold(names: readonly string[]): readonly string[] {
  const told = names.slice(0, maxNamed).map(name => `没有找到所选的“${shortened(name)}”`)
  return names.length > maxNamed ? [...told, `还有${names.length - maxNamed}项所选没有找到`] : told
}

function foundBy(rows: readonly LibraryRow[], matches: Matches, query: string): readonly LibraryRow[] {
  if (query.trim() === '') return rows
  const ids = matches(query)
  return rows.filter(({ id }) => ids.has(id))
}

/** The words typed are a choice too: without them there may be rows. */
function waysBack(
  rows: readonly LibraryRow[],
  found: readonly LibraryRow[],
  facets: readonly Facet<LibraryRow>[],
  choices: ReadonlyMap<string, readonly string[]>,
  query: string,
) {
  const ways = waysOut(found, facets, choices)
  const count = query.trim() === '' ? 0 : matching(rows, facets, choices).length
  return count === 0 ? ways : [{ key: 'q', label: `查找：${shortened(query)}`, count }, ...ways]
}
