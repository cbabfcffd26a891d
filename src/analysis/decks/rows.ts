import type { Dataset, ObservationRecord } from '../../dataset/dataset'
import { type Period, type Status, statusLabels } from '../../dataset/vocabulary'
import { cite, statusLabelOf } from '../figure'
import type { Tile } from '../tiles'
import { plain, type Told } from '../told'
import { makeSlide, placesOf } from './make-slide'
import type { Slide, SlideBody, SlideFigure, SlideRow } from './slide'
import { textWidth } from './text-width'

/** What a period is called on a slide. 2016 and 2026 are labels of the project: the words for them are the report's. */
export const slidePeriods: Readonly<Record<Period, string>> = {
  '2016': '过去五年起点',
  '2021': '2021年',
  '2022': '2022年',
  '2025': '2025年',
  '2026': '今后五年末',
  '2017/2021': '过去五年',
  '2022/2026': '今后五年',
  unstated: '起点（未注年份）',
}

/** 2021年成效, 2022年目标, 今后五年末目标; 问题 where the report admits one. */
export function whenTold(observation: ObservationRecord): string {
  const status = statusLabelOf(observation)
  const period = slidePeriods[observation.period]
  return observation.status === 'baseline' ? period : `${period}${status}`
}

/** An observation as a figure of a slide. */
export function slideFigure(observation: ObservationRecord, label = ''): SlideFigure {
  return { label, cited: cite(observation), tone: observation.status }
}

/** Lines of a list: one an indicator and scope, with its amount and what is printed beside it. */
export function rowsOfTiles(tiles: readonly Tile[]): readonly SlideRow[] {
  return tiles.flatMap(({ indicator, figures }) => {
    const scopes = [...new Set(figures.map(({ scope }) => scope))]
    return scopes.flatMap(scope => {
      const own = figures.filter(figure => figure.scope === scope)
      return pairs(own).map(
        (pair): SlideRow => ({
          name: indicator.name,
          scope,
          figures: pair.map(observation => slideFigure(observation)),
          bars: [],
        }),
      )
    })
  })
}

function pairs<T>(items: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = []
  for (let i = 0; i < items.length; i += 2) found.push(items.slice(i, i + 2))
  return found
}

export interface RowSlides {
  readonly key: string
  readonly period: string
  readonly rows: readonly SlideRow[]
  readonly heads?: readonly string[]
  readonly scale?: string
  /** The headline of a page, from its rows. */
  readonly headline: (rows: readonly SlideRow[]) => Told
}

/** As many slides as the rows need, evenly filled. */
export function rowSlides(
  dataset: Dataset,
  { key, period, rows, heads, scale, headline }: RowSlides,
): Slide[] {
  const [only] = rows
  if (only !== undefined && rows.length === 1 && only.bars.length === 0)
    return [makeSlide(dataset, { key, headline: headline(rows), period, body: oneFigure(only) })]
  const found = pages(
    dataset,
    rows,
    (heads ?? []).length > 0 || (scale ?? '') !== '' ? room - headHeight : room,
  )
  return found.map((page, i) =>
    makeSlide(dataset, {
      key: found.length === 1 ? key : `${key}-${i + 1}`,
      headline: headline(page),
      period,
      part: found.length === 1 ? '' : `第${i + 1}/${found.length}页`,
      body: { kind: 'rows', heads: heads ?? [], rows: page, scale: scale ?? '' },
    }),
  )
}

/** A list of one is no list. */
function oneFigure({ name, figures: [main, ...facts] }: SlideRow): SlideBody {
  if (main === undefined) throw new Error(`decks: expected a figure of "${name}"; received none`)
  return { kind: 'figure', main: { ...main, label: name }, facts }
}

/** Rows on one slide; in hundredths of the height of a 4:3 screen, the room for them and the width of the slide. */
const mostRows = 7
const room = 48
const headHeight = 6
const wholeWidth = 118
/** Lines of places that the room leaves space for, and how many signs one of them has. */
const placeLines = 2
const placeWidth = 25

/** Cuts rows where a slide would be too full, and shares them evenly among the slides that it takes. */
function pages(dataset: Dataset, rows: readonly SlideRow[], room: number): readonly (readonly SlideRow[])[] {
  if (rows.length === 0) return []
  const count = filled(dataset, rows, room, mostRows).length
  const even = Math.ceil(rows.length / count)
  const shared = filled(dataset, rows, room, even)
  return shared.length > count ? filled(dataset, rows, room, mostRows) : shared
}

function filled(dataset: Dataset, rows: readonly SlideRow[], room: number, most: number): SlideRow[][] {
  const found: SlideRow[][] = []
  for (const row of rows) {
    const page = found[found.length - 1]
    if (page !== undefined && page.length < most && fits(dataset, room, [...page, row])) page.push(row)
    else found.push([row])
  }
  return found
}

function fits(dataset: Dataset, room: number, rows: readonly SlideRow[]): boolean {
  const observations = rows.flatMap(({ figures }) =>
    figures.flatMap(({ cited }) => dataset.observations.get(cited.source) ?? []),
  )
  const width = placesOf(observations).reduce((sum, place) => sum + textWidth(place) + 1, 5)
  const lines = Math.max(placeLines, Math.ceil(width / placeWidth))
  return heightOf(rows) + (lines - placeLines) * textSize * 1.3 <= room
}

const textSize = 3.75
const figureSize = 4.6

function heightOf(rows: readonly SlideRow[]): number {
  const column = (i: number) => Math.max(0, ...rows.map(({ figures }) => widthOf(figures[i]))) * figureSize
  const bars = rows.some(row => row.bars.length > 0) ? 30 : 0
  const isMixed = new Set(rows.map(({ scope }) => scope)).size > 1
  const width = wholeWidth - column(0) - column(1) - bars - 8
  return rows.reduce((sum, { name }) => {
    const lines = Math.ceil(((textWidth(name) + (isMixed ? 6 : 0)) * textSize * 1.06) / width)
    return sum + Math.max(lines * textSize * 1.25, figureSize * 1.2) + 1.9
  }, 0)
}

function widthOf(figure: SlideFigure | undefined): number {
  if (figure === undefined) return 0
  const { text, isDerived, tag } = figure.cited
  return textWidth(text) + (isDerived ? 2.2 + tag.length * 0.7 : 0)
}

/** The longest headline that fits two lines on a screen of 4:3. */
export const longestHeadline = 36

/** Says the first of some rows, and the second where there is room: 2021年，新认定高新技术企业85家. */
export function tellRows(lead: string, rows: readonly SlideRow[]): Told {
  let told: Told = [lead]
  for (const [i, { name, figures }] of rows.slice(0, 2).entries()) {
    const [figure] = figures
    if (figure === undefined) continue
    const longer: Told = [...told, `${i === 0 ? '' : '，'}${name}`, figure.cited]
    if (i > 0 && textWidth(plain(longer)) > longestHeadline) break
    told = longer
  }
  return told
}

/** What stands over a column of figures of one status: 2022年目标. */
export function headOf(period: Period, status: Status): string {
  return `${slidePeriods[period]}${statusLabels[status]}`
}
