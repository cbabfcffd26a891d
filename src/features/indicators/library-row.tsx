import { memo } from 'react'
import type { ObservationRecord } from '../../dataset/dataset'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { cellRole, rowHeaderRole, rowRole } from './grid-roles'
import type { LibraryRow } from './rows'
import { columnLabels, type OptionalColumn } from './table-state'

interface LibraryRowProps {
  readonly row: LibraryRow
  readonly columns: readonly OptionalColumn[]
  readonly isSelected: boolean
  readonly hrefOf: (indicator: string) => string
  readonly onToggle: (observation: ObservationRecord) => void
  readonly onOpen: OpenSource
}

/** One printed figure. Drawn anew only where its own props change: the others of hundreds stay as they are. */
export const LibraryRowLine = memo(function LibraryRowLine({
  row,
  columns,
  isSelected,
  hrefOf,
  onToggle,
  onOpen,
}: LibraryRowProps) {
  const { observation, cited, name } = row
  return (
    <tr className={isSelected ? 'library__row library__row--selected' : 'library__row'} {...rowRole}>
      <td className="library__pick" {...cellRole}>
        <label>
          {/* A browser keeps every control's state at each step of the history: the address has it already. */}
          <input
            type="checkbox"
            autoComplete="off"
            checked={isSelected}
            onChange={() => onToggle(observation)}
          />
          <span className="visually-hidden">选择{cited.name}</span>
        </label>
      </td>
      <th className="library__indicator" scope="row" {...rowHeaderRole}>
        <a href={hrefOf(observation.indicator.id)}>{name}</a>
        {observation.secondary === true && <span className="library__second">另一种写法</span>}
      </th>
      <td className="library__value" {...cellRole}>
        <CitedFigure
          cited={cited}
          tone={observation.status === 'target' ? 'target' : 'ink'}
          onOpen={onOpen}
        />
      </td>
      {columns.map(column => (
        <td key={column} className={`library__${column}`} {...cellRole}>
          <span className="library__what" data-uncopied="">
            {columnLabels[column]}
          </span>
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  )
})

function Cell({ row, column }: { readonly row: LibraryRow; readonly column: OptionalColumn }) {
  if (column === 'status')
    return (
      <span className="library__marked">
        <ScopeMark scope={row.observation.scope} status={row.observation.status} />
        {row.status}
      </span>
    )
  if (column === 'section') return `§${row.sectionId} ${row.section}`
  return row[column]
}
