import { statusLabels } from '../../../dataset/vocabulary'
import type { SlideBody, SlideColumn, SlideRow, SlideTone } from '../../present/decks/slide'
import { colors, figureRuns, type Run, scopeMarks } from './look'

/** One bar: a length from zero and what stands at its end. */
export interface BarPoint {
  /** Null where the report has none: no bar, and no zero. */
  readonly value: number | null
  readonly tone: SlideTone
  /** Lines at its end; none where they stand elsewhere. */
  readonly label: readonly (readonly Run[])[]
}

/** Bars of one kind, one a category. */
export interface BarSeries {
  readonly name: string
  readonly points: readonly BarPoint[]
}

/** Bars from zero as an office program draws them, with the data that it opens to edit them. */
export interface BarChart {
  readonly direction: 'columns' | 'bars'
  /** A line each; several lines of one are parted by a line feed. */
  readonly categories: readonly string[]
  readonly series: readonly BarSeries[]
  /** The figures of each category in words as printed, for the sheet. */
  readonly told: readonly string[]
  /** Size of the words at the axis; null where a table beside it has them. */
  readonly axisSize: number | null
}

type Ladder = Extract<SlideBody, { readonly kind: 'ladder' }>
type Rows = Extract<SlideBody, { readonly kind: 'rows' }>

const axisSize = 3.2

/** A ladder as columns; what has no height says why below its year. */
export function ladderChart({ columns, unit }: Ladder): BarChart {
  return {
    direction: 'columns',
    categories: columns.map(categoryOf),
    series: [{ name: `数值（${unit}）`, points: columns.map(pointOf) }],
    told: columns.map(({ figure, words }) =>
      [figure?.text ?? [], words === '' ? [] : words].flat().join('，'),
    ),
    axisSize,
  }
}

function categoryOf({ year, status, scope, bar, words }: SlideColumn): string {
  const [solid, hollow] = scopeMarks[scope]
  const mark = status === 'target' || status === 'context' ? hollow : solid
  return [year, `${mark} ${statusLabels[status]}`, bar === null ? words : []].flat().join('\n')
}

function pointOf({ status, bar, figure, words }: SlideColumn): BarPoint {
  if (bar === null) return { value: null, tone: status, label: [] }
  const sizes = { numeral: 3.9, word: 3.4, unit: 3.4, tag: 3 }
  const lines = [
    figure === null ? [] : figureRuns(figure, status, sizes),
    ...(words === '' ? [] : words.split(/(?<=·)/)).map(text => [{ text, size: 3, color: colors.ink2 }]),
  ]
  return { value: bar.value, tone: bar.tone, label: lines.filter(runs => runs.length > 0) }
}

/** Bars beside a table that names them and has their figures; null where the rows have none. */
export function rowsChart({ rows, heads, scale }: Rows): BarChart | null {
  const count = Math.max(...rows.map(({ bars }) => bars.length))
  if (count === 0) return null
  return {
    direction: 'bars',
    categories: rows.map(({ name }) => name),
    series: Array.from({ length: count }, (_, i) => ({
      name: count > 1 ? `${heads[i] ?? ''}（${scale}）` : scale,
      points: rows.map(({ bars }): BarPoint => {
        const bar = bars[i]
        return { value: bar?.value ?? null, tone: bar?.tone ?? 'derived', label: [] }
      }),
    })),
    told: rows.map(toldOf),
    axisSize: null,
  }
}

function toldOf({ figures }: SlideRow): string {
  return figures.map(({ cited }) => cited.text + (cited.isDerived ? '（推算）' : '')).join('，')
}
