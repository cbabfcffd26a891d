import { type CopiedTable, cellWords, escaped, selectedTable, tableHtml, tableText } from './copied-table'
import { oneLine, readSelected } from './selected-words'

/** A part of what is copied. */
type Block =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'table'; readonly table: CopiedTable }

/** What goes to the clipboard; `html` is null for words alone. */
export interface Copied {
  readonly text: string
  readonly html: string | null
}

/**
 * Follows copying until the returned function is called. Left to themselves, browsers write a table that is laid out as
 * cards or grids, or whose figures are buttons, as loose lines. What touches no table is left to them.
 */
export function subscribeToCopy(): () => void {
  const copy = (event: ClipboardEvent) => {
    const selection = document.getSelection()
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (event.defaultPrevented || isField || selection === null || selection.isCollapsed) return
    const copied = copiedOf(selection.getRangeAt(0))
    if (copied === null || event.clipboardData === null) {
      leaveToBrowser()
      return
    }
    event.preventDefault()
    event.clipboardData.setData('text/plain', copied.text)
    if (copied.html !== null) event.clipboardData.setData('text/html', copied.html)
  }
  document.addEventListener('copy', copy)
  return () => document.removeEventListener('copy', copy)
}

/** Chromium 86 copies what cannot be selected into the HTML all the same, unless it is off the page at that moment. */
function leaveToBrowser(): void {
  const { dataset } = document.documentElement
  dataset.copying = ''
  setTimeout(() => delete dataset.copying)
}

/** What a range that touches a table means on the clipboard; null where it touches none. */
export function copiedOf(range: Range): Copied | null {
  const around = range.commonAncestorContainer
  const element = around instanceof Element ? around : around.parentElement
  if (element === null) return null
  const cell = element.closest('td, th')
  if (cell !== null) return wordsOnly(cellWords(cell, range))
  const blocks = blocksOf(element.closest('table') ?? element, range)
  if (!blocks.some(({ kind }) => kind === 'table')) return null
  const [only] = blocks
  if (blocks.length === 1 && only?.kind === 'table' && only.table.flat().length === 1)
    return wordsOnly(only.table.flat()[0]?.text ?? '')
  return {
    text: blocks.map(textOf).join('\n'),
    html: blocks.map(htmlOf).join(''),
  }
}

function wordsOnly(text: string): Copied | null {
  return text === '' ? null : { text, html: null }
}

function blocksOf(root: Element, range: Range): readonly Block[] {
  const blocks: Block[] = []
  let line = ''
  const add = (words: string) => {
    if (words !== '') blocks.push({ kind: 'words', text: words })
  }
  const end = () => {
    add(oneLine(line))
    line = ''
  }
  const isOwn = (element: Element) => {
    if (!(element instanceof HTMLTableElement)) return false
    end()
    if (element.caption !== null && range.intersectsNode(element.caption))
      add(cellWords(element.caption, range))
    const table = selectedTable(element, range)
    if (table.length > 0) blocks.push({ kind: 'table', table })
    return true
  }
  const onWords = (words: string) => {
    line += words
  }
  readSelected(root, range, { onWords, onBreak: end, isOwn })
  end()
  return blocks
}

function textOf(block: Block): string {
  return block.kind === 'words' ? block.text : tableText(block.table)
}

function htmlOf(block: Block): string {
  return block.kind === 'words' ? `<p>${escaped(block.text)}</p>` : tableHtml(block.table)
}
