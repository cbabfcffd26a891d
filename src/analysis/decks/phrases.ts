import { plain, type Told } from '../told'
import { textWidth } from './text-width'

/** Signs in a line of a headline on a screen of 4:3, and how many lines it may have. */
const lineWidth = 20
const mostLines = 2

/**
 * A headline cut behind its commas, so that a line ends between two facts and not within a name; in one piece where
 * that would take a line more than there is room for.
 */
export function phrasesOf(headline: Told): readonly Told[] {
  const phrases: Told[] = [[]]
  for (const part of headline)
    for (const piece of typeof part === 'string' ? part.split(/(?<=，)/) : [part]) {
      const last = phrases.length - 1
      phrases[last] = [...(phrases[last] ?? []), piece]
      if (typeof piece === 'string' && piece.endsWith('，')) phrases.push([])
    }
  const found = phrases.filter(phrase => phrase.length > 0)
  return linesOf(found.map(phrase => textWidth(plain(phrase)))) <= mostLines ? found : [headline]
}

function linesOf(widths: readonly number[]): number {
  let lines = 1
  let used = 0
  for (const width of widths) {
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
