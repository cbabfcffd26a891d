import type { Line, PictureRow, RowEnd, RowsPicture } from '../../../charts/picture'
import { type Body, type DrawOption, gap, plotAt } from './body'
import { inks, linesAround, ruleAt, textAt, type, widest, widthOf, wrapped } from './svg-text'

const nameMost = 210
const cellMost = 250
const plotLeast = 320
/** Between a bar's end and its figure, in pixels. */
const beside = 8
/** From the middle of a row to the words over and under its marks, in pixels. */
const overMarks = 22

/** Rows of one height: names, the plot with figures at its marks, columns. */
export function rowsBody(picture: RowsPicture, drawOption: DrawOption): Body {
  const rows = picture.rows.map(wrappedRow)
  const columns = picture.heads.slice(1).map((head, i) => columnOf(head, rows, i))
  const [nameHead = []] = picture.heads
  const nameWidth = Math.max(
    widest([nameHead], 'small'),
    widest(
      rows.flatMap(({ name }) => name),
      'body',
    ),
  )
  const headLines = Math.max(1, ...columns.map(({ head }) => head.length))
  const headHeight = headLines * type.small.height + 10
  const rowHeight = Math.max(picture.rowHeight, ...rows.map(heightOf))
  const ends = rows.flatMap(row => row.ends ?? [])
  const besideWidth = Math.max(0, ...ends.map(end => (end.side ? 0 : widthOf(end.line, 'body') + beside)))
  const overWidth = Math.max(0, ...ends.map(end => (end.side ? widthOf(end.line, 'body') : 0)))
  const own = picture.margin ?? 0
  // The last tick's words need room before the next head.
  const margin = Math.max(own, picture.ticks ? 12 : 0)
  const columnsWidth = columns.reduce((sum, { width }) => sum + gap + width, 0)
  const least = Math.max(picture.plotWidth ?? plotLeast + besideWidth, overWidth) + 2 * margin
  const bodyHeight = rowHeight * rows.length

  return {
    width: nameWidth + gap + least + columnsWidth,
    height: headHeight + bodyHeight,
    draw: (left, top, width) => {
      const plotLeft = left + nameWidth + gap + margin
      const room = width - nameWidth - gap - columnsWidth - 2 * margin
      const plotWidth = Math.min(picture.plotWidth ?? room, widthBeside(ends, room))
      const foot = top + headHeight
      const middle = picture.middle ?? 0.5
      const middleOf = (i: number) => foot + (i + 0.5) * rowHeight
      const x = (at: number) => plotLeft + at * plotWidth
      const columnLefts = columns.map((_, i) =>
        columns.slice(0, i).reduce((sum, column) => sum + column.width + gap, plotLeft + room + margin + gap),
      )
      return [
        linesAround([nameHead], { x: left, y: foot - 5 - type.small.height / 2, size: 'small' }),
        ...columns.map(({ head }, i) =>
          linesAround(head, {
            x: columnLefts[i] ?? 0,
            y: foot - 5 - (head.length * type.small.height) / 2,
            size: 'small',
          }),
        ),
        ruleAt(left, foot, left + width, foot, inks.ruleStrong),
        ...rows.map((_, i) => {
          const y = foot + (i + 1) * rowHeight
          return ruleAt(left, y, left + width, y, inks.rule)
        }),
        ...(picture.ticks ?? []).flatMap(({ at, text }) => [
          ruleAt(x(at), foot, x(at), foot + bodyHeight, inks.rule),
          textAt([text], {
            x: x(at),
            y: foot - 5 - type.small.height / 2,
            size: 'small',
            anchor: 'middle',
          }),
        ]),
        picture.hasFoot ? ruleAt(plotLeft, foot, plotLeft, foot + bodyHeight, inks.ruleStrong) : '',
        plotAt(drawOption, picture.option, {
          left: plotLeft - own,
          top: foot - (middle - 0.5) * rowHeight,
          width: plotWidth + 2 * own,
          height: bodyHeight,
        }),
        ...rows.flatMap((row, i) => [
          linesAround(row.name, { x: left, y: middleOf(i), size: 'body' }),
          ...(row.ends ?? []).map(end => endAt(end, x(end.at), middleOf(i), rowHeight, plotLeft)),
          ...(row.cells ?? []).map((cell, j) =>
            linesAround(cell, { x: columnLefts[j] ?? 0, y: middleOf(i), size: 'body' }),
          ),
        ]),
      ].join('\n')
    },
  }
}

function wrappedRow({ name, cells, ends = [] }: PictureRow): PictureRow {
  return {
    name: name.flatMap(line => wrapped(line, nameMost, 'body')),
    ends,
    cells: (cells ?? []).map(cell => cell.flatMap(line => wrapped(line, cellMost, 'body'))),
  }
}

function columnOf(head: Line, rows: readonly PictureRow[], i: number) {
  const cells = widest(
    rows.flatMap(({ cells }) => cells?.[i] ?? []),
    'body',
  )
  const width = Math.max(cells, Math.min(widthOf(head, 'small'), 8 * type.small.size))
  return { head: wrapped(head, width, 'small'), width }
}

function heightOf({ name, cells = [], ends = [] }: PictureRow): number {
  const lines = Math.max(name.length, ...cells.map(cell => cell.length))
  const isOver = ends.some(({ side }) => side !== undefined)
  return Math.max(lines * type.body.height + 12, isOver ? 2 * (overMarks + type.body.height) + 6 : 0)
}

/** The widest plot that leaves room behind each bar for its figure. */
function widthBeside(ends: readonly RowEnd[], room: number): number {
  const widths = ends.flatMap(({ at, line, side }) =>
    side !== undefined || at <= 0 ? [] : [(room - beside - widthOf(line, 'body')) / at],
  )
  return Math.min(room, ...widths)
}

/** Words behind the end of a bar, or over and under it and ending with it, as far as they have room before. */
function endAt({ line, side, down = 0 }: RowEnd, x: number, y: number, rowHeight: number, left: number) {
  if (side === undefined) return textAt(line, { x: x + beside, y: y + down * rowHeight, size: 'body' })
  const away = overMarks + type.body.height / 2
  return textAt(line, {
    x: Math.max(x, left + widthOf(line, 'body') + beside),
    y: side === 'above' ? y - away : y + away,
    size: 'body',
    anchor: 'end',
  })
}
