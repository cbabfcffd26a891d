import { shortened } from '../parts/facets'

/** Columns by which the table can be sorted, in the order in which they stand. */
export const sortColumns = [
  'indicator',
  'value',
  'period',
  'status',
  'scope',
  'measure',
  'theme',
  'section',
  'place',
] as const
export type SortColumn = (typeof sortColumns)[number]
/** What a reader sees for each. */
export const columnLabels: Readonly<Record<SortColumn, string>> = {
  indicator: '指标',
  value: '数值',
  period: '时期',
  status: '状态',
  scope: '口径',
  measure: '计量',
  theme: '主题',
  section: '章节',
  place: '页码',
}

/** Columns that may be left out: a row without its name or its figure would say nothing. */
export const optionalColumns = ['period', 'status', 'scope', 'measure', 'theme', 'section', 'place'] as const
export type OptionalColumn = (typeof optionalColumns)[number]
/** Shown where the address names none, beside name and figure. */
export const defaultColumns: readonly OptionalColumn[] = ['period', 'status', 'scope', 'place']

/** Null is the order of the grouping. */
export type LibrarySort = { readonly column: SortColumn; readonly isDescending: boolean } | null

/** What the rows stand under: subjects, or sections in the order of the report. */
export const groupings = ['theme', 'report'] as const
export type Grouping = (typeof groupings)[number]

/** How the table is shown; what it shows is narrowed by the facets. */
export interface TableState {
  readonly sort: LibrarySort
  readonly columns: readonly OptionalColumn[]
  readonly group: Grouping
  readonly isDense: boolean
}

/** Keys of the address that hold the table's state; `readTable` reads them, `formatTable` writes them. */
export const tableKeys = ['sort', 'columns', 'group', 'rows'] as const
export type TableKey = (typeof tableKeys)[number]

/** Reads the table's state from the address; what is not understood is told and falls back. */
export function readTable(parameters: ReadonlyMap<string, string>): {
  readonly state: TableState
  readonly problems: readonly string[]
} {
  const problems: string[] = []
  const tell = (what: string, value: string) => {
    problems.push(`地址里的${what}“${shortened(value)}”不认识`)
  }
  const sortText = parameters.get('sort')
  const column = sortColumns.find(known => known === sortText?.replace(/^-/, ''))
  if (sortText !== undefined && column === undefined) tell('排序', sortText)
  const groupText = parameters.get('group')
  const group = groupings.find(known => known === groupText)
  if (groupText !== undefined && group === undefined) tell('分组', groupText)
  const rowsText = parameters.get('rows')
  if (rowsText !== undefined && rowsText !== 'dense' && rowsText !== 'comfortable') tell('行距', rowsText)
  return {
    state: {
      sort: column === undefined ? null : { column, isDescending: sortText?.startsWith('-') === true },
      columns: readColumns(parameters.get('columns'), tell),
      group: group ?? 'theme',
      isDense: rowsText === 'dense',
    },
    problems,
  }
}

function readColumns(
  text: string | undefined,
  tell: (what: string, value: string) => void,
): readonly OptionalColumn[] {
  if (text === undefined) return defaultColumns
  const names = text.split(',').filter(name => name !== '')
  const isKnown = (name: string) => name === 'none' || sortColumns.some(column => column === name)
  for (const name of names) if (!isKnown(name)) tell('列', name)
  return names.some(isKnown) ? optionalColumns.filter(column => names.includes(column)) : defaultColumns
}

/** What `readTable` reads back; null for what a page without it shows. */
export function formatTable(state: TableState): readonly (readonly [TableKey, string | null])[] {
  const { sort, columns, group, isDense } = state
  const isDefault = columns.join() === defaultColumns.join()
  return [
    ['sort', sort === null ? null : `${sort.isDescending ? '-' : ''}${sort.column}`],
    ['columns', isDefault ? null : columns.join(',') || 'none'],
    ['group', group === 'theme' ? null : group],
    ['rows', isDense ? 'dense' : null],
  ]
}

/** A column's first press is ascending, the next descending, the third gives the grouping's order back. */
export function nextSort(sort: LibrarySort, column: SortColumn): LibrarySort {
  if (sort?.column !== column) return { column, isDescending: false }
  return sort.isDescending ? null : { column, isDescending: true }
}

/** The columns with one more or, where it was there, less; in the order in which they stand. */
export function toggledColumns(
  columns: readonly OptionalColumn[],
  column: OptionalColumn,
): readonly OptionalColumn[] {
  return optionalColumns.filter(other => columns.includes(other) !== (other === column))
}
