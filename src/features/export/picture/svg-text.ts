import type { Line, Word } from '../../../charts/picture'
import { textWidth } from '../../../text/text-width'

/** The page's type; double quotes would end the attribute that it stands in. */
export const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif"

/** Sizes of type in pixels, and how high a line of each is. */
export const type = {
  title: { size: 20, height: 28 },
  body: { size: 14, height: 20 },
  small: { size: 12, height: 18 },
} as const
/** A key of `type`. */
export type TypeSize = keyof typeof type

/** Colours of words and lines, those of the page in light. */
export const inks = {
  quiet: '#41505C',
  ink: '#17212B',
  outcome: '#0E5468',
  target: '#AE4A0B',
  base: '#5D6974',
  rule: '#DDDAD1',
  ruleStrong: '#7F878E',
} as const

/** Signs that most Chinese type sets as wide as its own; a little too much room harms nothing. */
const wideSigns = /[%≈−×÷●○■□◆◇]/g

/** Bold digits are a little wider. */
const strongFactor = 1.06

/** How wide a line is, in pixels; near enough to keep words apart in any of the types. */
export function widthOf(line: Line, size: TypeSize): number {
  const units = line.map(part => {
    const { text, isStrong } = wordOf(part)
    return textWidth(text.replace(wideSigns, '口')) * (isStrong ? strongFactor : 1)
  })
  return units.reduce((sum, width) => sum + width, 0) * type[size].size
}

/** The widest of some lines. */
export function widest(lines: readonly Line[], size: TypeSize): number {
  return Math.max(0, ...lines.map(line => widthOf(line, size)))
}

/**
 * Pieces at whose ends a line may break: short brackets, single signs with their punctuation, whole numerals, and the
 * steps of an address.
 */
const pieces =
  /（[^（）]{1,9}）[，。；]?|[（“《]*(?:[0-9A-Za-z.%§≈−+:#_~-]{0,40}[/?&=]+|[0-9A-Za-z.%§≈−+:#_~-]{1,40}|.)[，。；：、）”》]*/gsu

/** Lines no wider than asked, broken where Chinese may be. */
export function wrapped(line: Line, width: number, size: TypeSize): Line[] {
  const lines: Line[] = []
  let last: Word[] = []
  for (const part of line)
    for (const text of wordOf(part).text.match(pieces) ?? []) {
      const longer = [...last, { ...wordOf(part), text }]
      if (last.length > 0 && widthOf(longer, size) > width) {
        lines.push(joined(last))
        last = longer.slice(-1)
      } else last = longer
    }
  return [...lines, joined(last)]
}

/** Neighbours of one look as one. */
function joined(words: readonly Word[]): Word[] {
  const found: Word[] = []
  for (const word of words) {
    const last = found[found.length - 1]
    if (last !== undefined && last.tone === word.tone && last.isStrong === word.isStrong)
      found[found.length - 1] = { ...last, text: last.text + word.text }
    else found.push(word)
  }
  return found
}

interface TextPlace {
  readonly x: number
  /** The middle of the line. */
  readonly y: number
  readonly size: TypeSize
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A line as text that can be selected, searched and changed; empty where it says nothing. */
export function textAt(line: Line, { x, y, size, anchor = 'start' }: TextPlace): string {
  const words = joined(line.map(wordOf)).filter(({ text }) => text !== '')
  if (words.length === 0) return ''
  const spans = words.map(
    ({ text, tone, isStrong }) =>
      `<tspan fill="${inks[tone]}"${isStrong ? ' font-weight="700"' : ''}>${escaped(text)}</tspan>`,
  )
  const { size: px } = type[size]
  return `<text x="${rounded(x)}" y="${rounded(y + 0.36 * px)}" font-size="${px}" text-anchor="${anchor}">${spans.join('')}</text>`
}

/** Lines one below the other, around a middle. */
export function linesAround(lines: readonly Line[], place: TextPlace): string {
  const { height } = type[place.size]
  const top = place.y - ((lines.length - 1) / 2) * height
  return lines.map((line, i) => textAt(line, { ...place, y: top + i * height })).join('')
}

/** A straight line. */
export function ruleAt(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<path d="M${rounded(x1)},${rounded(y1)}L${rounded(x2)},${rounded(y2)}" stroke="${color}" fill="none"/>`
}

/** As text of XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** Tenths of a pixel are enough. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function wordOf(part: string | Word): Word {
  return typeof part === 'string' ? { text: part, tone: 'quiet', isStrong: false } : part
}
