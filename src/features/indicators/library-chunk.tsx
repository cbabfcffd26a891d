import { type CSSProperties, memo } from 'react'
import { rowGroupRole, rowHeaderRole, rowRole } from './grid-roles'
import { LibraryRowLine, type LibraryRowProps } from './library-row'
import type { RowGroup } from './order'
import type { LibraryRow } from './rows'

/** Some rows that are laid out together, with the heading of their group on the first of its chunks. */
export interface Chunk {
  readonly key: string
  readonly label: string
  /** Rows of the whole group. */
  readonly count: number
  readonly rows: readonly LibraryRow[]
}

/** Few enough to lay out at once, so many that there are not many chunks to watch while scrolling. */
const size = 50

/** Rows by fifty, in their order; the label of a group stands at its first chunk alone. */
export function chunksOf(groups: readonly RowGroup[]): readonly Chunk[] {
  return groups.flatMap(({ key, label, rows }) =>
    Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => ({
      key: `${key}-${i}`,
      label: i === 0 ? label : '',
      count: rows.length,
      rows: rows.slice(i * size, (i + 1) * size),
    })),
  )
}

interface LibraryChunkProps extends Omit<LibraryRowProps, 'row' | 'isSelected'> {
  readonly chunk: Chunk
  /** Joined, so that a chunk is drawn anew only where its own selection changes. */
  readonly selectedIds: string
}

/** One body of the table, which the browser lays out when it comes near the window. */
export const LibraryChunk = memo(function LibraryChunk({ chunk, selectedIds, ...rest }: LibraryChunkProps) {
  const { label, count, rows } = chunk
  const selected = new Set(selectedIds.split(','))
  return (
    <tbody
      style={{ '--rows': rows.length, '--head': label === '' ? 0 : 1 } as CSSProperties}
      {...rowGroupRole}
    >
      {label !== '' && (
        <tr className="library__group" {...rowRole}>
          <th scope="rowgroup" colSpan={rest.columns.length + 3} {...rowHeaderRole}>
            {label}
            <span className="library__group-count">{`${count}个`}</span>
          </th>
        </tr>
      )}
      {rows.map(row => (
        <LibraryRowLine key={row.id} row={row} isSelected={selected.has(row.id)} {...rest} />
      ))}
    </tbody>
  )
})
