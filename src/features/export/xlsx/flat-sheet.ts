import type { Cell } from '../columns/column'
import type { FlatTable } from '../tables'
import { columnWidth, headCell, numberCell, type SheetModel, textCell } from './sheet'

/** A flat table of a workbook, and how much of it is for paper. */
export interface NamedTable extends FlatTable {
  readonly name: string
  /** Heads as a reader has them: in words or in codes. */
  readonly labels: readonly string[]
  /** Columns that are read and printed, from the first on; 0 where it is for programs. */
  readonly printedColumns: number
  /** Columns that stay in sight. */
  readonly headColumns: number
}

/** A flat table in codes, in the contract's order: both are what programs rely on. */
export function inCodes(name: string, table: FlatTable, nameKey: string): NamedTable {
  const labels = table.head.map(({ key }) => key)
  return { ...table, name, labels, printedColumns: 0, headColumns: labels.indexOf(nameKey) + 1 }
}

/** A flat table in words: what is read comes first, as far as anything stands there, and it alone is printed. */
export function inWords(name: string, { head, rows }: FlatTable, readKeys: readonly string[]): NamedTable {
  const isEmpty = (i: number) => rows.every(row => (row[i] ?? '') === '')
  const read = readKeys.map(key => head.findIndex(column => column.key === key)).filter(i => !isEmpty(i))
  const order = [...read, ...head.map((_, i) => i).filter(i => !read.includes(i))]
  const ordered = <T>(row: readonly T[]) => order.flatMap(i => row.slice(i, i + 1))
  return {
    name,
    head: ordered(head),
    rows: rows.map(ordered),
    labels: ordered(head).map(({ label }) => label),
    printedColumns: read.length,
    headColumns: 1,
  }
}

/** A flat table as a sheet: numbers as numbers, with the decimals in which they are printed; lines break where it is read. */
export function flatSheet({ name, head, rows, labels, printedColumns, headColumns }: NamedTable): SheetModel {
  const printedAt = head.map(({ printedIn }) => head.findIndex(({ key }) => key === printedIn))
  return {
    name,
    rows: [
      labels.map(headCell),
      ...rows.map(row =>
        row.map((cell, i) =>
          typeof cell === 'number'
            ? numberCell(cell, decimalsOf(cell, row[printedAt[i] ?? -1] ?? null))
            : textCell(cell ?? '', { wrap: i < printedColumns }),
        ),
      ),
    ],
    widths: labels.map((label, i) =>
      columnWidth(
        label,
        rows.map(row => String(row[i] ?? '')),
        i < printedColumns,
      ),
    ),
    headRows: 1,
    headColumns,
    printedColumns,
  }
}

/** Decimals of a number as its words print it: 7.0% has one that the number alone does not know. */
function decimalsOf(value: number, printed: Cell): number {
  const numeral = /\d+(?:\.\d+)?/.exec(String(printed ?? ''))?.[0] ?? ''
  const isSame = numeral !== '' && Number(numeral) === Math.abs(value)
  return (isSame ? numeral : String(value)).split('.')[1]?.length ?? 0
}
