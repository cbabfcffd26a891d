import type { ReactNode } from 'react'
import './data-table.css'

/** Each row has as many cells as the head; heads differ, since they are keys too. */
export interface DataTableProps {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
}

/** A plain table that scrolls within its own region; the first column names the row. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="data-table scrolls" aria-label={`数据表：${caption}`} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map(text => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a chart keep their order and have no other name
            <tr key={i}>
              {cells.map((cell, j) =>
                j === 0 ? (
                  <th key={head[j]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[j]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
