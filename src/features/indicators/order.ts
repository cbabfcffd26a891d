import { comparePeriods } from '../../dataset/times'
import { measures, scopes, statuses, type Theme } from '../../dataset/vocabulary'
import { compareParagraphs } from '../../facts/report-order'
import { unitLabel, unitsOf } from './choices'
import type { LibraryRow } from './rows'
import type { Grouping, LibrarySort, SortColumn } from './table-state'

/** Rows under one heading of the table. */
export interface RowGroup {
  readonly key: string
  /** Empty where the rows stand in one list. */
  readonly label: string
  readonly rows: readonly LibraryRow[]
}

const statusOrder = ['baseline', ...statuses.filter(status => status !== 'baseline')]

const comparisons: Readonly<Record<SortColumn, (a: LibraryRow, b: LibraryRow) => number>> = {
  indicator: (a, b) => a.nameRank - b.nameRank,
  value: (a, b) => a.observation.value - b.observation.value,
  period: (a, b) => comparePeriods(a.observation.period, b.observation.period),
  status: by(row => statusOrder.indexOf(row.observation.status)),
  scope: by(row => scopes.indexOf(row.observation.scope)),
  measure: by(row => measures.indexOf(row.observation.measure)),
  theme: by(row => row.themeRank),
  section: (a, b) => compareParagraphs(a.sectionId, b.sectionId),
  place: (a, b) => a.reportRank - b.reportRank,
}

function by(rankOf: (row: LibraryRow) => number): (a: LibraryRow, b: LibraryRow) => number {
  return (a, b) => rankOf(a) - rankOf(b)
}

/**
 * Rows as the table shows them: under themes or sections in the order of the report, or sorted in one list; amounts are
 * compared within one unit only. What is equal keeps the order of the report, whichever way is sorted.
 */
export function arrange(
  rows: readonly LibraryRow[],
  sort: LibrarySort,
  group: Grouping,
): readonly RowGroup[] {
  if (rows.length === 0) return []
  if (sort === null) return group === 'theme' ? byTheme(rows) : bySection(rows)
  const compare = comparisons[sort.column]
  const way = sort.isDescending ? -1 : 1
  const sorted = [...rows].sort((a, b) => way * compare(a, b) || a.reportRank - b.reportRank)
  if (sort.column !== 'value') return [{ key: 'all', label: '', rows: sorted }]
  return grouped(
    sorted,
    unitsOf(rows),
    row => row.observation.unit || 'none',
    unit => `单位：${unitLabel(unit)}`,
  )
}

function byTheme(rows: readonly LibraryRow[]): RowGroup[] {
  const labels = new Map(rows.map(({ observation, theme }) => [observation.indicator.theme, theme] as const))
  const places = new Map(
    rows.map(({ observation, themePlace }) => [observation.indicator.theme, themePlace] as const),
  )
  const codes = [...labels.keys()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  return grouped(
    rows,
    codes,
    row => row.observation.indicator.theme,
    code => labels.get(code as Theme) ?? code,
  )
}

function bySection(rows: readonly LibraryRow[]): RowGroup[] {
  const labels = new Map(rows.map(({ sectionId, section }) => [sectionId, `§${sectionId} ${section}`]))
  const ids = [...labels.keys()].sort(compareParagraphs)
  return grouped(
    rows,
    ids,
    row => row.sectionId,
    id => labels.get(id) ?? id,
  )
}

function grouped(
  rows: readonly LibraryRow[],
  keys: readonly string[],
  keyOf: (row: LibraryRow) => string,
  labelOf: (key: string) => string,
): RowGroup[] {
  const found = new Map<string, LibraryRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const own = found.get(key)
    if (own === undefined) found.set(key, [row])
    else own.push(row)
  }
  return keys.flatMap(key => {
    const own = found.get(key)
    return own === undefined ? [] : [{ key, label: labelOf(key), rows: own }]
  })
}
