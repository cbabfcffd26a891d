import { plain, type Told } from '../told'
import { textWidth } from './text-width'

/** Signs in a line of a headline on a screen of 4:3, and how many lines it may have. */
const lineWidth = 20
const mostLines = 2
/** What is shorter stays with what follows: 五年间， alone is no line. */
const shortest = 6

/**
 * A headline cut behind its colon and commas, or behind its commas alone, so that a line ends between two facts and not
 * within a name; in one piece where that would take a line more than there is room for.
 */
export function phrasesOf(headline: Told): readonly Told[] {
  const cuts = [/[：，]$/, /，$/].map(ends => cut(headline, ends))
  return cuts.find(phrases => linesOf(phrases) <= mostLines) ?? [headline]
}

function cut(headline: Told, ends: RegExp): readonly Told[] {
  const phrases: Told[] = []
  let open: Told = []
  const isShort = () => textWidth(plain(open)) < shortest
  // Pieces keep the sign that they end with.
  for (const part of headline)
    for (const piece of typeof part === 'string' ? part.split(/(?<=[：，])/) : [part]) {
      open = [...open, piece]
      if (typeof piece === 'string' && ends.test(piece) && !isShort()) {
        phrases.push(open)
        open = []
      }
    }
  return open.length > 0 ? [...phrases, open] : phrases
}

function linesOf(phrases: readonly Told[]): number {
  let lines = 1
  let used = 0
  for (const phrase of phrases) {
    const width = textWidth(plain(phrase))
    if (used > 0 && used + width > lineWidth) {
      lines += 1
      used = 0
    }
    const more = Math.max(0, Math.ceil(width / lineWidth) - 1)
    lines += more
    used = more > 0 ? lineWidth : used + width
  }
  return lines
}
