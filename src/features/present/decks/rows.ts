import { type RateRow, shortRate } from '../../../charts/rates/model'
import type { Dataset, IndicatorRecord, ObservationRecord } from '../../../dataset/dataset'
import { periodLabelOf, type Times } from '../../../dataset/times'
import {
  type Period,
  type Scope,
  type Status,
  scopeLabelsOf,
  statusLabels,
} from '../../../dataset/vocabulary'
import { cite, statusLabelOf } from '../../../facts/figure'
import { ownYearName } from '../../../facts/own-years'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { startWordOf } from '../../../facts/start-word'
import type { Tile } from '../../../facts/tiles'
import { plain, type Told } from '../../../facts/told'
import { textWidth } from '../../../text/text-width'
import { makeSlide } from './make-slide'
import { pagesOf, rowsBody } from './pages'
import type { Slide, SlideBody, SlideFigure, SlideRow } from './slide'

/** A name as a headline says it: where two scopes follow each other, each is named with it. */
export function nameOf(
  indicator: Pick<IndicatorRecord, 'name' | 'scopes'>,
  scope: Scope,
  choice: ScopeChoice,
): string {
  const isNamed = choice === 'compare' && scope !== 'undivided'
  return `${isNamed ? scopeLabelsOf(indicator)[scope] : ''}${indicator.name}`
}

/** Under growth of several price bases: the bars' order is no ranking. */
export const unrankedRemark = '价格口径不一，不论名次'

/** Rates of one price basis after the other, each on slides of its own, so that bars beside each other can be compared. */
export function basisSlides(
  rows: readonly RateRow[],
  slidesOf: (rows: readonly RateRow[], basis: { readonly key: string; readonly told: string }) => Slide[],
): Slide[] {
  const bases = [...new Set(rows.map(({ rate }) => rate.indicator.priceBasis))]
  return bases.flatMap(basis =>
    slidesOf(
      rows.filter(({ rate }) => rate.indicator.priceBasis === basis),
      { key: basis ?? 'none', told: basis === undefined ? '' : `；${basisRemarks[basis]}` },
    ),
  )
}

const basisRemarks = {
  'constant-by-convention': '按惯例为可比价，报告未注明',
  'current-by-convention': '按惯例为当年价，报告未注明',
  unstated: '价格口径报告未注明',
} as const

/** What a period is called on a slide: 2021年, 今后五年末. A year that is a label of ours goes by the report's words. */
export function slidePeriod(times: Times, period: Period): string {
  if (period === 'unstated') return '起点（未注年份）'
  return ownYearName(times, period) ?? periodLabelOf(times, period)
}

/** 2021年成效, 2022年目标, 今后五年末目标; 问题 where the report admits one. */
export function whenTold(observation: ObservationRecord): string {
  const status = statusLabelOf(observation)
  const period =
    observation.period === 'unstated'
      ? `${startWordOf(observation)}（未注年份）`
      : slidePeriod(observation.times, observation.period)
  return observation.status === 'baseline' ? period : `${period}${status}`
}

/** An observation as a figure of a slide. */
export function slideFigure(observation: ObservationRecord, label = ''): SlideFigure {
  return { label, cited: cite(observation), tone: observation.status }
}

/** Printed growth as bars from zero, each with the amount that it is growth of. */
export function rateRows(rates: readonly RateRow[], max: number): readonly SlideRow[] {
  return rates.map(({ label, rate, level }) => ({
    name: label,
    scope: rate.scope,
    figures: [
      { ...slideFigure(rate), cited: cite(rate, shortRate(rate)) },
      ...(level ? [slideFigure(level)] : []),
    ],
    bars: [{ share: rate.value / max, value: rate.value, tone: rate.status, bound: null }],
  }))
}

/** Lines of a list: one an indicator and scope, with its amount and what is printed beside it. */
export function rowsOfTiles(tiles: readonly Tile[]): readonly SlideRow[] {
  return tiles.flatMap(({ indicator, figures }) => {
    const scopes = [...new Set(figures.map(({ scope }) => scope))]
    return scopes.flatMap(scope => {
      const own = figures
        .filter(figure => figure.scope === scope)
        // What the report says more loosely elsewhere comes after what it says exactly.
        .sort((a, b) => Number(a.secondary === true) - Number(b.secondary === true))
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

/** A draft for any number of rows; `scale` says what the bars are measured in. */
export interface RowSlides {
  readonly key: string
  readonly period: string
  readonly rows: readonly SlideRow[]
  readonly heads?: readonly string[]
  readonly scale?: string
  /** What must be known of all of them. */
  readonly remark?: string
  /** The headline of a page, from its rows. */
  readonly headline: (rows: readonly SlideRow[]) => Told
}

/** As many slides as the rows need, evenly filled. */
export function rowSlides(
  dataset: Dataset,
  { key, period, rows, heads, scale, remark = '', headline }: RowSlides,
): Slide[] {
  const [only] = rows
  if (only !== undefined && rows.length === 1 && only.bars.length === 0)
    return [makeSlide(dataset, { key, headline: headline(rows), period, body: oneFigure(only) })]
  const found = pagesOf(dataset, rows, heads ?? [], (heads ?? []).length > 0 || (scale ?? '') !== '', remark)
  return found.map((page, i) =>
    makeSlide(dataset, {
      key: found.length === 1 ? key : `${key}-${i + 1}`,
      headline: headline(page.map(row => scopeNamed(row, rows, scopeLabelsOf(dataset.report)))),
      period,
      part: found.length === 1 ? '' : `第${i + 1}/${found.length}页`,
      body: rowsBody(dataset, page, heads, scale, remark),
      remark,
    }),
  )
}

/** A row whose name says its scope where another row of the list has the name in another: one name does not tell which. */
function scopeNamed(row: SlideRow, rows: readonly SlideRow[], labels: Slide['scopeLabels']): SlideRow {
  const { name, scope } = row
  const isTwice = rows.some(other => other.name === name && other.scope !== scope)
  return isTwice && scope !== null ? { ...row, name: `${labels[scope]}${name}` } : row
}

/** A list of one is no list. */
function oneFigure({ name, figures: [main, ...facts] }: SlideRow): SlideBody {
  if (main === undefined) throw new Error(`decks: expected a figure of "${name}"; received none`)
  return { kind: 'figure', main: { ...main, label: name }, facts }
}

/** The longest headline that fits two lines on a screen of 4:3. */
export const maxHeadlineLength = 36

/** Says the first of some rows, and the second where there is room: 2021年，新认定高新技术企业85家. */
export function tellRows(lead: string, rows: readonly SlideRow[]): Told {
  let told: Told = [lead]
  for (const [i, { name, figures }] of rows.slice(0, 2).entries()) {
    const [figure] = figures
    if (figure === undefined) continue
    const short = /^(过去|今后)五年/.test(lead) ? name.replace('五年累计', '') : name
    const longer: Told = [...told, `${i === 0 ? '' : '，'}${short}`, figure.cited]
    if (i > 0 && textWidth(plain(longer)) > maxHeadlineLength) break
    told = longer
  }
  return told
}

/** What stands over a column of figures of one status: 2022年目标. */
export function headOf(times: Times, period: Period, status: Status): string {
  return `${slidePeriod(times, period)}${statusLabels[status]}`
}
