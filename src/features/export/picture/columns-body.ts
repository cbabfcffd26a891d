import type { ColumnsPicture, PictureSpan } from '../../../charts/picture'
import { type Body, type DrawOption, gap, plotAt } from './body'
import { inks, linesAround, rounded, ruleAt, textAt, type, widest, wrapped } from './svg-text'

const plotHeight = 240
const columnLeast = 120
const columnMost = 240
/** Words of a column are broken beyond this, in pixels. */
const wordsMost = 190
/** Between a bar and its figures, and a pointer's own height, in pixels. */
const above = 6
const pointer = 15
const bracket = 9
/** Of a column's width, where two bars side by side have their middles. */
const pairPlaces = [0.3, 0.7] as const

/** Columns over one foot: figures above, names below, brackets between columns. */
export function columnsBody(picture: ColumnsPicture, drawOption: DrawOption): Body {
  const columns = picture.columns.map(column => ({
    ...column,
    figures: column.figures.flatMap(line => wrapped(line, wordsMost, 'body')),
  }))
  const least = Math.max(
    columnLeast,
    widest(
      columns.flatMap(({ figures, name }) => [...figures, ...name]),
      'body',
    ) + 14,
    widthForSpans(picture.spans),
  )
  const overTop = Math.max(
    0,
    ...columns.map(({ at, figures, hasPointer }) => {
      const needed = figures.length * type.body.height + above + (hasPointer ? pointer : 0)
      return needed - (1 - at) * plotHeight
    }),
  )
  const marksHeight = columns.some(({ marks }) => marks.length > 0) ? type.small.height : 0
  const namesHeight = Math.max(...columns.map(({ name }) => name.length)) * type.body.height + 6
  const spanLines = Math.max(0, ...picture.spans.map(({ lines }) => lines.length))
  const spansHeight = spanLines === 0 ? 0 : bracket + 6 + spanLines * type.body.height
  const underHeight = picture.under.length * type.body.height

  return {
    width: Math.max(least * columns.length, widest(picture.under, 'body')),
    height: overTop + plotHeight + marksHeight + namesHeight + spansHeight + underHeight,
    draw: (from, top, width) => {
      const columnWidth = Math.max(least, Math.min(columnMost, width / columns.length))
      const left = from + (width - columnWidth * columns.length) / 2
      const foot = top + overTop + plotHeight
      const middleOf = (column: number) => left + (column + 0.5) * columnWidth
      const names = foot + marksHeight + 6
      const spansTop = foot + marksHeight + namesHeight
      return [
        plotAt(drawOption, picture.option, {
          left,
          top: foot - plotHeight,
          width: columnWidth * columns.length,
          height: plotHeight,
        }),
        ruleAt(left, foot, left + columnWidth * columns.length, foot, inks.ruleStrong),
        ...columns.flatMap(({ at, hasPointer, figures, marks, name }, i) => [
          linesAround(figures, {
            x: middleOf(i),
            y:
              foot -
              at * plotHeight -
              above -
              (hasPointer ? pointer : 0) -
              (figures.length * type.body.height) / 2,
            size: 'body',
            anchor: 'middle',
          }),
          ...marks.map(({ text, ...look }, j) =>
            textAt([{ ...look, text: text.trim() }], {
              x: left + (i + (pairPlaces[j] ?? 0.5)) * columnWidth,
              y: foot + type.small.height / 2 + 2,
              size: 'small',
              anchor: 'middle',
            }),
          ),
          linesAround(name, {
            x: middleOf(i),
            y: names + (name.length * type.body.height) / 2,
            size: 'body',
            anchor: 'middle',
          }),
        ]),
        ...picture.spans.map(span => spanAt(span, middleOf, spansTop)),
        linesAround(picture.under, {
          x: from + width / 2,
          y: spansTop + spansHeight + underHeight / 2,
          size: 'body',
          anchor: 'middle',
        }),
      ].join('\n')
    },
  }
}

/** How wide a column must be for the words under brackets to stand beside each other and inside. */
function widthForSpans(spans: readonly PictureSpan[]): number {
  const placed = spans.map(({ from, to, lines }) => ({
    middle: (from + to + 1) / 2,
    width: widest(lines, 'body'),
  }))
  return Math.max(
    0,
    ...placed.map(({ middle, width }) => width / 2 / middle),
    ...placed.slice(1).map(({ middle, width }, i) => {
      const before = placed[i] ?? { middle: 0, width: 0 }
      return ((before.width + width) / 2 + gap) / (middle - before.middle)
    }),
  )
}

function spanAt(
  { from, to, isAhead, lines }: PictureSpan,
  middleOf: (column: number) => number,
  top: number,
) {
  const [left, right] = [middleOf(from) + (isAhead ? 2 : 0), middleOf(to) - 2].map(rounded)
  const color = isAhead ? inks.target : inks.ruleStrong
  const y = rounded(top + 4)
  return [
    `<path d="M${left},${y}v${bracket}H${right}v${-bracket}" fill="none" stroke="${color}"${isAhead ? ' stroke-dasharray="4,3"' : ''}/>`,
    linesAround(lines, {
      x: (middleOf(from) + middleOf(to)) / 2,
      y: top + bracket + 8 + (lines.length * type.body.height) / 2,
      size: 'body',
      anchor: 'middle',
    }),
  ].join('\n')
}
