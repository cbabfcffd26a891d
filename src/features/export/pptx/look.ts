import type PptxGenJS from 'pptxgenjs'
import type { Scope } from '../../../dataset/vocabulary'
import { partsOf } from '../../../facts/figure'
import { type Cited, derivedTold } from '../../../facts/told'
import { textWidth } from '../../../text/text-width'
import { signAndUnit } from '../../../ui/sign-and-unit'
import type { SlideTone } from '../../present/decks/slide'
import { paper } from '../paper'
import { type Box, placed, points } from './page'

/** Named by its Chinese name, which every Chinese Windows has; for Latin letters too, so that a line is of one font. */
export const font = '微软雅黑'

/** Colours as a presentation writes them. */
export const colors = {
  ink: '17212B',
  ink2: '3D4B57',
  rule: bare(paper.rule),
  outcome: bare(paper.outcome),
  target: bare(paper.target),
  base: bare(paper.base),
  derived: bare(paper['ink-3']),
}

/** Colour of a bar for what it stands for. */
export const barColors: Readonly<Record<SlideTone, string>> = {
  outcome: colors.outcome,
  target: colors.target,
  baseline: colors.base,
  context: colors.base,
  derived: colors.derived,
}

/** Colour of a figure's type: what is neither result nor target is black. */
export const textColors: Readonly<Record<SlideTone, string>> = {
  outcome: colors.outcome,
  target: colors.target,
  baseline: colors.ink,
  context: colors.ink,
  derived: colors.ink,
}

/** The marks of scopes, solid and hollow, as signs that every font has. */
export const scopeMarks: Readonly<Record<Scope, readonly [solid: string, hollow: string]>> = {
  administrative: ['●', '○'],
  management: ['■', '□'],
  undivided: ['◆', '◇'],
}

/** Words of one look; sizes are hundredths of the slide's height. */
export interface Run {
  readonly text: string
  readonly size: number
  readonly color: string
  readonly isBold?: boolean
  /** Whether a line ends behind it, within its paragraph. */
  readonly endsLine?: boolean
}

/** How large the words before a numeral and the unit behind it are, as shares of the numeral. */
export interface FigureSizes {
  readonly numeral: number
  readonly word: number
  readonly unit: number
  /** The tag of a computed value. */
  readonly tag: number
}

/** A figure as it is printed, its numeral larger; what is computed says so. */
export function figureRuns(
  { text, isDerived, tag }: Cited,
  tone: SlideTone,
  { numeral, word, unit, tag: tagSize }: FigureSizes,
): readonly Run[] {
  const { before, numeral: digits, after } = partsOf(text)
  const behind = signAndUnit(after)
  const color = textColors[tone]
  return [
    { text: before, size: word, color },
    { text: digits + behind.sign, size: numeral, color, isBold: true },
    { text: behind.unit, size: unit, color },
    { text: isDerived ? `（${derivedTold(tag)}）` : '', size: tagSize, color: colors.ink2 },
  ].filter(run => run.text !== '')
}

/** How much wider digits and Latin letters are in the widest font that may stand in for ours. */
const widest = { regular: 1.12, bold: 1.22 }
/** What some programs put between a Chinese sign and a digit, as a share of the type. */
const between = 0.22

/** How wide words are in one line at most. */
export function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text, size, isBold }, i) => {
    const slack = isBold === true ? widest.bold : widest.regular
    // Signs such as ≈, □ and % are as wide as a Chinese one in some font.
    const signs = text.replace(/[^%\u2000-\u2e7f]/g, '')
    const narrow = textWidth(text.replace(/%|[^\u0020-\u024f]/g, ''))
    const gaps = (text.match(/[!-~](?=[\u2000-\uffef])|[\u2000-\uffef](?=[!-~])/g) ?? []).length
    const joint = Math.max(size, runs[i - 1]?.size ?? 0) * (i === 0 ? 0 : between)
    const own = textWidth(text) + signs.length - textWidth(signs) + narrow * (slack - 1) + gaps * between
    return sum + own * size + joint
  }, 0)
}

/** How a box of words looks, and what it is called. */
export interface TextLook {
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  /** The line's height; else a quarter more than the largest type. */
  readonly line?: number
  /** What it is called in PowerPoint's list of objects. */
  readonly name: string
}

/** Paragraphs as pptxgenjs takes them. Lines have a height of their own: that of fonts differs from program to program. */
export function textOf(paragraphs: readonly (readonly Run[])[], line?: number): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((runs, p) => {
    const lineSpacing = points(line ?? Math.max(...runs.map(({ size }) => size)) * 1.25)
    return runs.map((run, r) => ({
      text: run.text,
      options: {
        fontFace: font,
        fontSize: points(run.size),
        color: run.color,
        bold: run.isBold === true,
        lang: 'zh-CN',
        lineSpacing,
        softBreakBefore: runs[r - 1]?.endsLine === true,
        breakLine: r === runs.length - 1 && p < paragraphs.length - 1,
      },
    }))
  })
}

/** Writes paragraphs into a box of a slide. */
export function write(
  slide: PptxGenJS.Slide,
  box: Box,
  paragraphs: readonly (readonly Run[])[],
  { align = 'left', valign = 'top', line, name }: TextLook,
): void {
  const shown = paragraphs.map(runs => runs.filter(({ text }) => text !== '')).filter(runs => runs.length > 0)
  // A text box without words is a fault to PowerPoint.
  if (shown.length === 0) return
  slide.addText(textOf(shown, line), {
    ...placed(box),
    align,
    valign,
    margin: 0,
    isTextBox: true,
    objectName: name,
    fontFace: font,
  })
}

function bare(color: string): string {
  return color.replace('#', '')
}
