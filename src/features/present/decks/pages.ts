import type { Dataset } from '../../../dataset/dataset'
import { partsOf } from '../../../facts/figure'
import { textWidth } from '../../../text/text-width'
import { placesOf } from './make-slide'
import type { SlideBody, SlideFigure, SlideRow } from './slide'

/** Rows on one slide; in hundredths of the height of a 4:3 screen, the room for them and the width of the slide. */
const maxRows = 7
const rowsHeight = 48
const headHeight = 6
const wholeWidth = 118
/** Lines of places that the room leaves space for, and how many signs one of them has. */
const placeLines = 2
const placeWidth = 26

/** Cuts rows where a slide would be too full, and shares them evenly among the slides that it takes. */
export function pagesOf(
  dataset: Dataset,
  rows: readonly SlideRow[],
  heads: readonly string[],
  hasHead: boolean,
  remark = '',
): readonly (readonly SlideRow[])[] {
  if (rows.length === 0) return []
  const height = hasHead ? rowsHeight - headHeight : rowsHeight
  const count = filled(dataset, rows, heads, height, maxRows, remark).length
  const even = Math.ceil(rows.length / count)
  const shared = filled(dataset, rows, heads, height, even, remark)
  return shared.length > count ? filled(dataset, rows, heads, height, maxRows, remark) : shared
}

function filled(
  dataset: Dataset,
  rows: readonly SlideRow[],
  heads: readonly string[],
  height: number,
  most: number,
  remark: string,
): SlideRow[][] {
  const found: SlideRow[][] = []
  for (const row of rows) {
    const page = found[found.length - 1]
    if (
      page !== undefined &&
      page.length < most &&
      fits(heads, height - heightOfPlaces(dataset, [...page, row], remark), [...page, row])
    )
      page.push(row)
    else found.push([row])
  }
  return found
}

function fits(heads: readonly string[], height: number, rows: readonly SlideRow[]): boolean {
  return heightOf(rows, heads) <= height
}

/** What places and remark take beyond the room that every slide leaves for them. */
function heightOfPlaces(dataset: Dataset, rows: readonly SlideRow[], remark: string): number {
  const observations = rows.flatMap(({ figures }) =>
    figures.flatMap(({ cited }) => dataset.observations.get(cited.source) ?? []),
  )
  const width = placesOf(observations).reduce(
    (sum, place) => sum + textWidth(place) + 1,
    5 + textWidth(remark),
  )
  return Math.max(0, Math.ceil(width / placeWidth) - placeLines) * textSize * 1.3
}

const textSize = 3.75
const figureSize = 4.6
const barWidth = 26

/** Rows as a body, as large as they can be set: a few lines need not be small. */
export function rowsBody(
  dataset: Dataset,
  rows: readonly SlideRow[],
  heads: readonly string[] = [],
  scale = '',
  remark = '',
): SlideBody {
  const hasHead = heads.length > 0 || scale !== ''
  const free = (hasHead ? rowsHeight - headHeight : rowsHeight) - 2 - heightOfPlaces(dataset, rows, remark)
  const isFree = (size: number) =>
    nameRoom(rows, heads, size) > 20 &&
    heightOf(rows, heads, size) * size <= free &&
    linesIn(rows, heads, size) <= linesIn(rows, heads, 1)
  return { kind: 'rows', heads, rows, scale, size: [1.9, 1.7, 1.5, 1.4, 1.3, 1.2, 1.1].find(isFree) ?? 1 }
}

function linesIn(rows: readonly SlideRow[], heads: readonly string[], scale: number): number {
  return linesOf(rows, nameRoom(rows, heads, scale)).reduce((sum, lines) => sum + lines, 0)
}

/** Height of rows in units of a type of that scale, in which the room for names is narrower. */
function heightOf(rows: readonly SlideRow[], heads: readonly string[], scale = 1): number {
  return linesOf(rows, nameRoom(rows, heads, scale)).reduce(
    (sum, lines) => sum + Math.max(lines * textSize * 1.25, figureSize * 1.3) + 1.9,
    0,
  )
}

/** How many lines each name takes; where scopes are mixed, a mark stands before it. */
function linesOf(rows: readonly SlideRow[], width: number): readonly number[] {
  const mark = rows.some(({ scope }) => scope !== rows[0]?.scope) ? 1.3 : 0
  return rows.map(({ name }) =>
    Math.ceil(((textWidth(name) + mark) * textSize * 1.04) / Math.max(width, 2 * textSize)),
  )
}

/** What figures and bars leave to the names, in units of type of that scale. */
function nameRoom(rows: readonly SlideRow[], heads: readonly string[], scale: number): number {
  const column = (i: number) =>
    Math.max(
      (textWidth(heads[i] ?? '') * textSize) / scale,
      ...rows.map(({ figures }) => widthOf(figures[i])),
    )
  const hasBars = rows.some(row => row.bars.length > 0)
  return (wholeWidth - (hasBars ? barWidth : 0)) / scale - column(0) - column(1) - 10
}

function widthOf(figure: SlideFigure | undefined): number {
  if (figure === undefined) return 0
  const { text, isDerived, tag } = figure.cited
  const { before, numeral, after } = partsOf(text)
  const words = textWidth(before) + textWidth(after) + (isDerived ? 2.8 + tag.length : 0)
  return textWidth(numeral) * figureSize + words * textSize
}
