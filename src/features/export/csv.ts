import type { Cell } from './columns/column'

/** Rows as RFC 4180: CRLF, quotes doubled, cells quoted only where they must be. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** A cell as text. What a spreadsheet would take for a formula stays the text that it is; numbers stay numbers. */
export function textOf(value: Cell): string {
  if (typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value)) return `'${value}`
  return value === null ? '' : String(value)
}

/** Rows as Excel reads them as UTF-8, which it does by the mark before the first byte. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${csv(rows)}`
}

/** The same as a file. */
export function csvBlob(rows: readonly (readonly string[])[]): Blob {
  return new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' })
}
