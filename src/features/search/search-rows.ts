import type { Dataset } from '../../dataset/dataset'
import type { AddressOf } from '../parts/view-props'
import { entryKindLabels } from './engine/entries'
import type { Found, SearchResult } from './engine/search-index'
import { entryHref, libraryHref } from './search-addresses'

/** One line of the list that can be chosen. */
export interface SearchRow {
  readonly id: string
  readonly href: string
  /** Absent in the last line, which leads to all matches. */
  readonly result?: SearchResult
}

/** Lines under one heading; the last line has none. */
export interface SearchRows {
  readonly label: string
  /** 31项中的8项 */
  readonly told: string
  readonly rows: readonly SearchRow[]
}

/** Everything that can be chosen, in the order in which the arrows go through it. */
export function searchRows(
  dataset: Dataset,
  found: Found,
  query: string,
  addressOf: AddressOf,
): readonly SearchRows[] {
  const groups = found.groups.map(({ kind, results, count }) => ({
    label: entryKindLabels[kind],
    told: count > results.length ? `${count}项中的${results.length}项` : `${count}项`,
    rows: results.map(result => ({
      id: `search-${kind}-${result.entry.id}`,
      href: entryHref(dataset, result.entry, addressOf),
      result,
    })),
  }))
  if (!found.groups.some(({ kind }) => kind === 'indicator')) return groups
  const all: SearchRow = { id: 'search-all', href: libraryHref(query, addressOf) }
  return [...groups, { label: '', told: '', rows: [all] }]
}
