import { type CSSProperties, memo } from 'react'
import type { ObservationRecord } from '../../dataset/dataset'
import type { OpenSource } from '../../text/cited'
import { useHeightTold } from '../../ui/use-height-told'
import { cellRole, columnHeaderRole, rowGroupRole, rowHeaderRole, rowRole, tableRole } from './grid-roles'
import { LibraryRowLine } from './library-row'
import type { RowGroup } from './order'
import { columnLabels, type LibrarySort, type OptionalColumn, type SortColumn } from './table-state'
import { useRoom } from './use-room'

/** Rows as they are to stand: narrowed, ordered and grouped before. */
export interface LibraryTableProps {
  readonly caption: string
  readonly groups: readonly RowGroup[]
  readonly columns: readonly OptionalColumn[]
  readonly sort: LibrarySort
  readonly isDense: boolean
  /** Other rows are on their way. */
  readonly isBusy: boolean
  readonly selected: ReadonlySet<ObservationRecord>
  readonly hrefOf: (indicator: string) => string
  readonly onSort: (column: SortColumn) => void
  readonly onToggle: (observation: ObservationRecord) => void
  readonly onOpen: OpenSource
}

/** The least and the most that each needs, in rem; between them words wrap. */
const widths: Readonly<Record<OptionalColumn, readonly [min: number, max: number]>> = {
  period: [4.25, 5.75],
  status: [4, 4],
  scope: [4.25, 5.25],
  measure: [5, 6],
  theme: [4.25, 8],
  section: [5.25, 11],
  place: [5.25, 9.75],
}
const minNameWidth = 8
const others = 2 + 14.5
const gap = 0.75

/** With less the rows become cards. */
function minTableWidth(columns: readonly OptionalColumn[]): number {
  return columns.reduce((sum, column) => sum + widths[column][0] + gap, minNameWidth + others + 2 * gap)
}

/** All rows in the page, so that the browser's own search and print find them. */
export const LibraryTable = memo(function LibraryTable({
  caption,
  groups,
  columns,
  sort,
  isDense,
  isBusy,
  selected,
  onSort,
  ...rest
}: LibraryTableProps) {
  const tracks = columns.map(column => `minmax(${widths[column][0]}rem, ${widths[column][1]}rem)`)
  const grid = `2rem minmax(${minNameWidth}rem, 1fr) 14.5rem ${tracks.join(' ')}`
  const [table, hasRoom] = useRoom<HTMLTableElement>(minTableWidth(columns))
  // As cards, its rows have no head above them.
  const head = useHeightTold<HTMLTableSectionElement>('--table-head', hasRoom)
  const heads: readonly SortColumn[] = ['indicator', 'value', ...columns]
  return (
    <table
      ref={table}
      className={[
        'library',
        ...(isDense ? ['library--dense'] : []),
        ...(hasRoom ? [] : ['library--cards']),
      ].join(' ')}
      style={{ '--columns': grid } as CSSProperties}
      aria-busy={isBusy}
      {...tableRole}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead className="library__head" ref={head} {...rowGroupRole}>
        <tr {...rowRole}>
          <td {...cellRole}>
            <span className="visually-hidden">选择</span>
          </td>
          {heads.map(column => (
            <th
              key={column}
              scope="col"
              className={`library__${column}`}
              aria-sort={ariaSort(sort, column)}
              {...columnHeaderRole}
            >
              <button type="button" className="library__sort" onClick={() => onSort(column)}>
                {columnLabels[column]}
                <span className="library__arrow" aria-hidden="true">
                  {sort?.column === column ? (sort.isDescending ? '↓' : '↑') : ''}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, label, rows }) => (
        <tbody key={key} {...rowGroupRole}>
          {label !== '' && (
            <tr className="library__group" {...rowRole}>
              <th scope="rowgroup" colSpan={columns.length + 3} {...rowHeaderRole}>
                {label}
                <span className="library__group-count">{`${rows.length}个`}</span>
              </th>
            </tr>
          )}
          {rows.map(row => (
            <LibraryRowLine
              key={row.id}
              row={row}
              columns={columns}
              isSelected={selected.has(row.observation)}
              {...rest}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
})

function ariaSort(sort: LibrarySort, column: SortColumn): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined
  return sort.isDescending ? 'descending' : 'ascending'
}
