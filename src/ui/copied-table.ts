import { isSeen, oneLine, readSelected } from './selected-words'

/** A figure: the words before its numeral, the numeral, and unit and words behind it. */
type FigureParts = readonly [before: string, numeral: string, after: string]

/** A cell as it is seen. */
export interface CopiedCell {
  readonly text: string
  /** Null where there is more than a figure in it, or none. */
  readonly figure: FigureParts | null
  readonly isHead: boolean
  /** The first of its columns, and how many there are. */
  readonly column: number
  readonly span: number
}

/** The selected part of a table, row by row, without columns in which nothing is to be read. */
export type CopiedTable = readonly (readonly CopiedCell[])[]

/** Of a table the cells that a range has words of, each as a whole: half a number would be another number. */
export function selectedTable(table: HTMLTableElement, range: Range): CopiedTable {
  const rows = [...table.rows]
    .filter(row => range.intersectsNode(row) && isRowSeen(row))
    .map(row => cellsOf(row, range))
    .filter(cells => cells.length > 0)
  return withoutEmptyColumns(rows)
}

/** Its head has no room on a phone. */
function isRowSeen(row: HTMLTableRowElement): boolean {
  return [row, row.parentElement].every(one => one === null || isSeen(getComputedStyle(one)))
}

function cellsOf(row: HTMLTableRowElement, range: Range): readonly CopiedCell[] {
  const isHead = row.closest('thead') !== null
  let next = 0
  return [...row.cells].flatMap(cell => {
    const column = next
    next += cell.colSpan
    const selected = markedWords(cell, range)
    if (oneLine(selected) === '') return []
    const isWhole = !cell.contains(range.startContainer) && !cell.contains(range.endContainer)
    const words = isWhole ? selected : markedWords(cell, rangeOver(cell))
    return [{ text: unmarked(words), figure: figureIn(words), isHead, column, span: cell.colSpan }]
  })
}

/** What is seen of a cell, or of a part of it, as one line. */
export function cellWords(cell: Element, range: Range): string {
  return unmarked(markedWords(cell, range))
}

/** Around a figure and around its numeral: characters that no text has. */
const figureMark = '\ufdd0'
const numeralMark = '\ufdd1'
const marked =
  /^\ufdd0([^\ufdd0\ufdd1]*)\ufdd1([^\ufdd0\ufdd1]*)\ufdd1([^\ufdd0\ufdd1]*)\ufdd0([^\ufdd0，。；：、]*)$/

/** What is seen and selected of a cell, its figures and their numerals between marks. */
function markedWords(cell: Element, range: Range): string {
  let words = ''
  const add = (more: string) => {
    words += more
  }
  const read = (node: Node) => readSelected(node, range, { onWords: add, onBreak: () => add(' '), isOwn })
  const isOwn = (element: Element) => {
    // For the eye alone: arrows, bars, headings said again.
    if (element.getAttribute('aria-hidden') === 'true') return true
    const mark = markOf(element)
    if (mark === '') return false
    add(mark)
    for (const child of element.childNodes) read(child)
    add(mark)
    return true
  }
  read(cell)
  return words
}

function markOf(element: Element): string {
  if (element.matches('.figure')) return figureMark
  return element.matches('.figure__numeral') ? numeralMark : ''
}

function unmarked(words: string): string {
  return oneLine(words.replace(/[\ufdd0\ufdd1]/g, ''))
}

/** A cell that begins with its only figure; a sentence with one in it is none. */
function figureIn(words: string): FigureParts | null {
  const [, before = '', numeral = '', after = '', rest = ''] = marked.exec(words.trim()) ?? []
  if (oneLine(numeral) === '') return null
  return [oneLine(before), oneLine(numeral), oneLine(`${after}${rest}`)]
}

function rangeOver(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** A heading over several columns is no reason to keep one of them. */
function withoutEmptyColumns(rows: CopiedTable): CopiedTable {
  const cells = rows.flat()
  const single = cells.filter(({ span }) => span === 1)
  const kept = new Set((single.length > 0 ? single : cells).map(({ column }) => column))
  const columns = [...kept].sort((a, b) => a - b)
  const firstFrom = (from: number) => columns.filter(column => column < from).length
  return rows.map(cells =>
    cells.flatMap(cell => {
      const column = firstFrom(cell.column)
      const span = firstFrom(cell.column + cell.span) - column
      return span === 0 ? [] : [{ ...cell, column, span }]
    }),
  )
}

/** Lines of cells parted by tabs, in the words that are seen. */
export function tableText(table: CopiedTable): string {
  const columns = Array.from({ length: widthOf(table) }, (_, i) => i)
  return table
    .map(cells => columns.map(i => cells.find(({ column }) => column === i)?.text ?? '').join('\t'))
    .join('\n')
}

/**
 * A plain table. A column of figures becomes one for the words before them, where there are any, one for the numerals,
 * and one for unit and words behind them: so a spreadsheet has numbers to work with, and nothing printed is lost.
 */
export function tableHtml(table: CopiedTable): string {
  const parts = Array.from({ length: widthOf(table) }, (_, column) =>
    partsIn(table.flatMap(cells => cells.filter(cell => cell.column === column && cell.span === 1))),
  )
  return `<table>${table.map(cells => `<tr>${rowHtml(cells, parts)}</tr>`).join('')}</table>`
}

type Part = 0 | 1 | 2
const numeralPart: Part = 1

/** Which parts of its figures a column needs. */
function partsIn(cells: readonly CopiedCell[]): readonly Part[] {
  return ([0, 1, 2] as const).filter(
    part => part === numeralPart || cells.some(({ figure }) => figure !== null && figure[part] !== ''),
  )
}

function rowHtml(cells: readonly CopiedCell[], parts: readonly (readonly Part[])[]): string {
  const tag = cells.some(({ isHead }) => isHead) ? 'th' : 'td'
  return parts
    .flatMap((own, i) => {
      const cell = cells.find(({ column, span }) => i >= column && i < column + span)
      if (cell === undefined) return own.map(() => html(tag, ''))
      if (cell.span === 1) return own.map(part => html(tag, partOf(cell, part)))
      const width = parts.slice(i, i + cell.span).flat().length
      return cell.column === i ? [html(tag, cell.text, ` colspan="${width}"`)] : []
    })
    .join('')
}

function partOf({ figure, text }: CopiedCell, part: Part): string {
  if (figure !== null) return figure[part]
  return part === numeralPart ? text : ''
}

/** What a spreadsheet would take for a date, a time or a sum (2/3, 2017-2021) is told to be text. */
function html(tag: string, text: string, attributes = ''): string {
  const isMistakable = /^\d[\d\s./:-]*$/.test(text) && !/^\d+(\.\d+)?$/.test(text)
  const style = isMistakable ? ` style="mso-number-format:'\\@'"` : ''
  return `<${tag}${attributes}${style}>${escaped(text)}</${tag}>`
}

function widthOf(table: CopiedTable): number {
  return Math.max(0, ...table.flat().map(({ column, span }) => column + span))
}

/** Words as HTML has them. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
