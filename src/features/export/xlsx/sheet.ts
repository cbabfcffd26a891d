import type { CellObject } from 'write-excel-file/universal'

/** A sheet of a workbook, before it is written. */
export interface SheetModel {
  readonly name: string
  readonly rows: readonly SheetRow[]
  /** A column each, in digits of the standard type. */
  readonly widths: readonly number[]
  /** Rows down to the head of the columns, by which it can be filtered: they stay in sight and stand on each page; 0 for none. */
  readonly headRows: number
  /** Columns that stay in sight. */
  readonly headColumns: number
  /** Columns that are printed, from the first on; 0 where all are. */
  readonly printedColumns: number
}

/** Cells from the first column on; those that a wide one lies over are null too. */
export type SheetRow = readonly (CellObject | null)[]

type Style = Omit<CellObject, 'value' | 'type'>

/** Longest text that Excel takes in a cell. */
const maxLength = 32_767
/** Longest that old Excel shows in a cell kept as text; beyond it, a row of ####. */
const maxKeptAsText = 255
const lineHeightPoints = 16
/** Highest row that Excel takes. */
const maxHeightPoints = 409

const body: Style = { alignVertical: 'top', wrap: true }
const head: Style = {
  alignVertical: 'center',
  fontWeight: 'bold',
  backgroundColor: '#e6ecf3',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#7f8c9b',
}

/** A text, which stays one even where it is typed in anew: neither a formula nor a date. */
export function textCell(text: string, style: Style = {}): CellObject | null {
  if (text === '') return null
  const kept: Style = text.length <= maxKeptAsText ? { format: '@' } : {}
  const value = text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`
  return { value, type: String, ...body, ...kept, ...style }
}

/** A number that shows so many decimals, those at its end that are 0 too. */
export function numberCell(value: number, decimals: number): CellObject {
  return { value, type: Number, ...body, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` }
}

/** The head of a column. */
export function headCell(text: string): CellObject | null {
  return textCell(text, head)
}

/** A text across so many columns. */
export function wideCells(text: string, columns: number, style: Style = {}): SheetRow {
  return [textCell(text, { columnSpan: columns, ...style }), ...Array<null>(columns - 1).fill(null)]
}

/** A row high enough for its texts: not every program makes rows grow, and none for merged cells. */
export function highEnough(row: SheetRow, widths: readonly number[]): SheetRow {
  const lines = row.map((cell, i) => {
    if (cell?.wrap === false) return 1
    const width = widths.slice(i, i + (cell?.columnSpan ?? 1)).reduce((sum, own) => sum + own, 0)
    return Math.ceil((widthOf(String(cell?.value ?? '')) * 1.05) / (width - 1))
  })
  const height = Math.min(Math.max(1, ...lines) * lineHeightPoints, maxHeightPoints)
  return row.map(cell => cell && { ...cell, height })
}

/** Width of a column by what stands in it; on which is narrow, longer texts take a few lines. */
export function columnWidth(label: string, texts: readonly string[], isPrinted: boolean): number {
  const widest = texts.reduce((max, text) => Math.max(max, widthOf(text)), 0) + 2
  const needed = isPrinted && widest > 26 ? (widest <= 60 ? 22 : 30) : Math.min(widest, 60)
  // Two lines for the label, and room for the button of the filter.
  return Math.max(needed, Math.ceil(widthOf(label) / 2) + 4, 7)
}

/** How wide a text is, in digits: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
}
