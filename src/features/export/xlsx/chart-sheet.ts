import { plain } from '../../../facts/told'
import type { Exported } from '../exported'
import { columnWidth, headCell, type SheetModel, textCell, wideCells } from './sheet'

/** Narrow tables leave room for their sentence all the same. */
const minWidth = 18

/** A chart's sentence and table in the words of the page. */
export function chartSheet({ sentence, table }: NonNullable<Exported['chart']>): SheetModel {
  const { caption, head } = table
  const rows = table.rows.map(row => row.map(plain))
  const textsOf = (column: number) => rows.map(row => row[column] ?? '')
  return {
    name: '表',
    rows: [
      wideCells(caption, head.length, { fontWeight: 'bold' }),
      wideCells(plain(sentence), head.length),
      head.map(headCell),
      ...rows.map(row => row.map(text => textCell(text))),
    ],
    widths: head.map((label, i) => Math.max(minWidth, columnWidth(label, textsOf(i), true))),
    headRows: 3,
    headColumns: 0,
    printedColumns: 0,
  }
}
