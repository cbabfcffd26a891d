import { type CSSProperties, memo, useMemo } from 'react'
import type { RowGroup } from '../../analysis/library/order'
import {
  columnLabels,
  type LibrarySort,
  type OptionalColumn,
  type SortColumn,
} from '../../analysis/library/table-state'
import type { OpenSource } from '../../charts/cited'
import type { ObservationRecord } from '../../dataset/dataset'
import { cellRole, columnHeaderRole, rowGroupRole, rowRole, tableRole } from './grid-roles'
import { chunksOf, LibraryChunk } from './library-chunk'

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

/** The widest each may be; where all together find no room, they give way and their words wrap. */
const widths: Readonly<Record<OptionalColumn, string>> = {
  period: 'minmax(0, 5.75rem)',
  status: 'minmax(0, 4rem)',
  scope: 'minmax(0, 5.25rem)',
  measure: 'minmax(0, 6rem)',
  theme: 'minmax(0, 8rem)',
  section: 'minmax(0, 11rem)',
  place: 'minmax(0, 9.75rem)',
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
  const grid = `2rem minmax(6rem, 1fr) 14.5rem ${columns.map(column => widths[column]).join(' ')}`
  const chunks = useMemo(() => chunksOf(groups), [groups])
  const heads: readonly SortColumn[] = ['indicator', 'value', ...columns]
  return (
    <table
      className={isDense ? 'library library--dense' : 'library'}
      style={{ '--columns': grid } as CSSProperties}
      aria-busy={isBusy}
      {...tableRole}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead className="library__head" {...rowGroupRole}>
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
      {chunks.map(chunk => (
        <LibraryChunk
          key={chunk.key}
          chunk={chunk}
          columns={columns}
          selectedIds={chunk.rows
            .filter(({ observation }) => selected.has(observation))
            .map(({ id }) => id)
            .join()}
          {...rest}
        />
      ))}
    </table>
  )
})

function ariaSort(sort: LibrarySort, column: SortColumn): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined
  return sort.isDescending ? 'descending' : 'ascending'
}
