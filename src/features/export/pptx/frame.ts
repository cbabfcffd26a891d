import type PptxGenJS from 'pptxgenjs'
import { plain } from '../../../facts/told'
import { textWidth } from '../../../text/text-width'
import { phrasesOf } from '../../present/decks/phrases'
import type { Slide } from '../../present/decks/slide'
import { colors, font, type Run, scopeMarks, textOf, widthOf, write } from './look'
import { type Box, innerOf, placed, points, type Ratio, widths } from './page'

/** The layout with a title: what an outline and a screen reader call the slide by. */
export const layoutName = '标题和正文'

const titleName = 'title'
const titleHeight = 15
const headlineSizes = [6, 5.5, 5, 4.5, 4, 3.5]
const textSize = 3.75
const placesSize = 3
const placesLine = 3.9
const placesBottom = 94
const numberWidth = 14

/** Defines the one layout of all slides: a title, and the number of the slide in the corner. */
export function defineLayout(deck: PptxGenJS, ratio: Ratio): void {
  const { x, w } = innerOf(ratio)
  const title = placed({ x, w, y: 9.6, h: titleHeight })
  deck.defineSlideMaster({
    title: layoutName,
    objects: [
      {
        placeholder: {
          options: {
            name: titleName,
            type: 'title',
            ...title,
            margin: 0,
            align: 'left',
            valign: 'bottom',
            fontFace: font,
            fontSize: points(6),
            color: colors.ink,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      ...placed({ x: widths[ratio] * 0.95 - numberWidth, y: placesBottom - 5, w: numberWidth, h: 5 }),
      fontFace: font,
      fontSize: points(textSize),
      color: colors.ink2,
      align: 'right',
      margin: 0,
    },
  })
}

/** What stands around the body of a slide. */
export interface Frame {
  readonly ratio: Ratio
  readonly slide: Slide
  /** Of the deck. */
  readonly title: string
  readonly sourceLine: string
}

/** Writes scope, deck, message, time and sources, and returns the room that is left between them. */
export function writeFrame(page: PptxGenJS.Slide, { ratio, slide, title, sourceLine }: Frame): Box {
  const { x, w } = innerOf(ratio)
  const top = { x, w, y: 4.4, h: 5 }
  write(page, top, [scopeRuns(slide)], { name: '口径' })
  write(page, top, [[{ text: title, size: textSize, color: colors.ink2 }]], { align: 'right', name: '放映' })
  writeTitle(page, headlineLines(slide, ratio))
  const spacing = slide.body.kind === 'ladder' ? slide.body.spacing : ''
  const time = [slide.period, slide.part, spacing].filter(words => words !== '').join('　')
  write(page, { x, w, y: 25.4, h: 5 }, [[{ text: time, size: textSize, color: colors.ink2 }]], {
    name: '时期',
  })
  const sources = `出处：报告${slide.places.join('、')}${slide.remark === '' ? '' : `。${slide.remark}`}`
  const sourcesTop = writeSources(page, ratio, sources, sourceLine)
  return { x, w, y: 31.5, h: sourcesTop - 1.5 - 31.5 }
}

/** A title in lines that end where a phrase ends; smaller where they are too many. */
export function writeTitle(page: PptxGenJS.Slide, { lines, size }: Lines): void {
  const runs = lines.map(
    (text, i): Run => ({ text, size, color: colors.ink, isBold: true, endsLine: i < lines.length - 1 }),
  )
  page.addText(textOf([runs], size * 1.24), { placeholder: titleName })
}

/** Writes where the figures are printed, and below it in small type whose reading it is; returns where it begins. */
export function writeSources(
  page: PptxGenJS.Slide,
  ratio: Ratio,
  sources: string,
  sourceLine: string,
): number {
  const { x, w } = innerOf(ratio)
  const room = w - numberWidth - 1
  const placesRun = { text: sources, size: placesSize, color: colors.ink2 }
  const lines = sources === '' ? 0 : Math.ceil(widthOf([placesRun]) / (room - placesSize))
  const h = Math.max(lines, 2) * placesLine
  write(page, { x, w: room, y: placesBottom - h, h }, [sources === '' ? [] : [placesRun]], {
    valign: 'bottom',
    line: placesLine,
    name: '出处',
  })
  write(
    page,
    { x, w, y: 95, h: 3 },
    [[{ text: sourceLine, size: sizeWithin(sourceLine, w), color: colors.ink2 }]],
    {
      name: '资料来源',
    },
  )
  return placesBottom - h
}

/** In one line: the source must not run out of the slide. */
function sizeWithin(text: string, width: number): number {
  return Math.min(2.2, width / (textWidth(text) * 1.05))
}

function scopeRuns({ scopes, scopeLabels }: Slide): readonly Run[] {
  const told = scopes.map(scope => `${scopeMarks[scope][0]} ${scopeLabels[scope]}`)
  return [{ text: told.join('　'), size: textSize, color: colors.ink, isBold: true }]
}

/** A title cut into lines of one size of type. */
export interface Lines {
  readonly lines: readonly string[]
  readonly size: number
}

function headlineLines({ headline }: Pick<Slide, 'headline'>, ratio: Ratio): Lines {
  return linesOf(
    phrasesOf(headline, ratio === '16:9').map(phrase => plain(phrase)),
    innerOf(ratio).w,
  )
}

/** Phrases put into lines, two at most where any size of type allows it. */
export function linesOf(phrases: readonly string[], width: number): Lines {
  const smallest = headlineSizes[headlineSizes.length - 1] ?? 3.5
  // What fits by a hair does not in every program.
  const room = (size: number) => width / size - 0.5
  const size = headlineSizes.find(size => heightOf(packed(phrases, room(size)), room(size)) <= 2) ?? smallest
  return { lines: packed(phrases, room(size)), size }
}

/** One line where all fit, else the two that are most alike, else as they come. */
function packed(phrases: readonly string[], room: number): readonly string[] {
  const whole = phrases.join('')
  if (wide(whole) <= room) return [whole]
  const pairs = phrases
    .slice(1)
    .map((_, i) => [phrases.slice(0, i + 1).join(''), phrases.slice(i + 1).join('')] as const)
    .filter(pair => pair.every(line => wide(line) <= room))
    .sort((a, b) => Math.max(...a.map(wide)) - Math.max(...b.map(wide)))
  return pairs[0] ?? phrases
}

/** How many lines they are; one that breaks may end well before its room does: a number is not broken. */
function heightOf(lines: readonly string[], room: number): number {
  return lines.reduce((sum, line) => sum + (wide(line) <= room ? 1 : Math.ceil(wide(line) / (room - 2))), 0)
}

/** In units of the type's size. */
function wide(text: string): number {
  return widthOf([{ text, size: 1, color: colors.ink, isBold: true }])
}
