/** Columns of the annex's table by which it can be ordered; they stand in the address. */
const sortKeys = ['indicator', 'period', 'administrative', 'management', 'difference'] as const
export type SortKey = (typeof sortKeys)[number]

/** How the table is ordered; null is the order of the annex. */
export type TableSort = { readonly key: SortKey; readonly isDescending: boolean } | null

/** `difference`, or `-difference` for descending; anything else is the annex's order. */
export function parseSort(text: string | null): TableSort {
  const key = sortKeys.find(known => known === text?.replace(/^-/, ''))
  return key === undefined ? null : { key, isDescending: text?.startsWith('-') === true }
}

/** What `parseSort` reads back; null for the annex's order. */
export function formatSort(sort: TableSort): string | null {
  return sort === null ? null : `${sort.isDescending ? '-' : ''}${sort.key}`
}

/** A column's first press is ascending, the next descending, the third gives the annex's order back. */
export function nextSort(sort: TableSort, key: SortKey): TableSort {
  if (sort?.key !== key) return { key, isDescending: false }
  return sort.isDescending ? null : { key, isDescending: true }
}
