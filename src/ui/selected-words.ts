/** What is met on the way through a selection, in its order. */
export interface SelectionReader {
  readonly onWords: (words: string) => void
  /** What stands on a line of its own begins or ends. */
  readonly onBreak: () => void
  /** Whether an element is read by itself: then what is in it is passed over. */
  readonly isOwn: (element: Element) => boolean
}

/** For the ear alone, or no words. */
const unread =
  '.visually-hidden, [data-uncopied], script, style, template, svg, canvas, input, textarea, select'

/** Reads of a node what a range has of it and the eye sees. */
export function readSelected(node: Node, range: Range, reader: SelectionReader): void {
  if (!range.intersectsNode(node)) return
  if (node instanceof Text) reader.onWords(selectedOf(node, range))
  if (!(node instanceof Element) || node.matches(unread) || isFolded(node)) return
  const style = getComputedStyle(node)
  if (!isSeen(style) || reader.isOwn(node)) return
  const { display, marginLeft } = style
  // A figure is one word, however its parts are laid out.
  const isPart = node.parentElement?.matches('.figure > .nb') === true
  const isLine = !isPart && (node.tagName === 'BR' || !/^(inline|contents|ruby)/.test(display))
  if (isLine) reader.onBreak()
  else if (!isPart && Number.parseFloat(marginLeft) > 0) reader.onWords(' ')
  for (const child of node.childNodes) readSelected(child, range, reader)
  if (isLine) reader.onBreak()
}

/** Whether what is styled so is on the page; what it stands in is not looked at. */
export function isSeen({ display, visibility }: CSSStyleDeclaration): boolean {
  return display !== 'none' && visibility !== 'hidden'
}

/** In a closed fold; in older browsers what it hides has a box all the same. */
function isFolded({ parentElement, tagName }: Element): boolean {
  return parentElement instanceof HTMLDetailsElement && !parentElement.open && tagName !== 'SUMMARY'
}

function selectedOf(text: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const from = text === startContainer ? startOffset : 0
  const to = text === endContainer ? endOffset : text.data.length
  return text.data.slice(from, to)
}

/** Words on one line, with blanks as they are seen. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
