import { plain, type Told } from '../../../facts/told'
import { textWidth } from '../../../text/text-width'

/** Signs in a line of a headline on a screen of 4:3 and on a wider one, and how many lines it may have. */
const lineWidths = { tall: 20, wide: 26 } as const
const maxLines = 2
/** What is shorter stays with what follows: 五年间， alone is no line. */
const minPartLength = 6

/**
 * A headline cut behind its colon and commas, behind its commas alone, or between a name and its figure, so that a line
 * ends there and not within a name; in one piece where that would take a line more than there is room for.
 */
export function phrasesOf(headline: Told, isWide = false): readonly Told[] {
  const width = isWide ? lineWidths.wide : lineWidths.tall
  const cuts = [
    cut(headline, /[：，]$/, false),
    cut(headline, /，$/, false),
    cut(headline, /[：，]$/, true),
    cut(headline, /，$/, true),
  ]
  const fitting = cuts.filter(phrases => linesOf(phrases, width) <= maxLines)
  const isWhole = (phrase: Told) => textWidth(plain(phrase)) <= width
  return fitting.find(phrases => phrases.every(isWhole)) ?? fitting[0] ?? [headline]
}

function cut(headline: Told, ends: RegExp, isBeforeFigures: boolean): readonly Told[] {
  const phrases: Told[] = []
  let open: Told = []
  const isShort = () => textWidth(plain(open)) < minPartLength
  const close = () => {
    phrases.push(open)
    open = []
  }
  // Pieces keep the sign that they end with.
  for (const part of headline)
    for (const piece of typeof part === 'string' ? part.split(/(?<=[：，])/) : [part]) {
      if (isBeforeFigures && typeof piece !== 'string' && !isShort()) close()
      open = [...open, piece]
      if (typeof piece === 'string' && ends.test(piece) && !isShort()) close()
    }
  return open.length > 0 ? [...phrases, open] : phrases
}

function linesOf(phrases: readonly Told[], lineWidth: number): number {
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
