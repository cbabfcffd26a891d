import type PptxGenJS from 'pptxgenjs'
import type { SlideBody, SlideRow } from '../../present/decks/slide'
import { barColors, colors, figureRuns, font, type Run, scopeMarks, textOf, widthOf } from './look'
import { type Box, inches, placed } from './page'

type Rows = Extract<SlideBody, { readonly kind: 'rows' }>

const textSize = 3.75
const columnGap = 3
const smallestScale = 0.7
const legibleScale = 0.85
const leastName = 18

/** Where the columns and rows of a table stand. */
interface Plan {
  readonly scale: number
  /** Name, bars where there are some, and figures. */
  readonly columns: readonly number[]
  /** The head first, where there is one. */
  readonly rows: readonly number[]
  /** Of all names. */
  readonly lines: number
}

/** Rows as a table of the slide; returns the room for their bars, null where there are none. */
export function writeRows(page: PptxGenJS.Slide, room: Box, body: Rows, isMixed: boolean): Box | null {
  const plan = planOf(body, room, isMixed)
  const height = plan.rows.reduce((sum, h) => sum + h, 0)
  const y = room.y + Math.max(0, (room.h - height) / 2)
  const box = { ...room, y, h: height }
  page.addTable(cellsOf(body, plan, isMixed), {
    ...placed(box),
    colW: plan.columns.map(inches),
    rowH: plan.rows.map(inches),
    fontFace: font,
    objectName: '数据表',
  })
  if (!hasBars(body)) return null
  const [name = 0, bars = 0] = plan.columns
  const head = hasHead(body) ? (plan.rows[0] ?? 0) : 0
  return { x: room.x + name, w: bars - columnGap, y: y + head, h: height - head }
}

function hasBars({ rows }: Rows): boolean {
  return rows.some(({ bars }) => bars.length > 0)
}

function hasHead({ heads, scale }: Rows): boolean {
  return heads.length > 0 || scale !== ''
}

/** As large as the rows can be set within their room. Rows with bars are of one height, so that the chart's bars meet them. */
function planOf(body: Rows, room: Box, isMixed: boolean): Plan {
  const fewest = planAt(body, room, isMixed, legibleScale)
  let plan = planAt(body, room, isMixed, body.size)
  // A name is better a little smaller than broken.
  while (plan.scale > smallestScale && (isTooLarge(plan, room) || plan.lines > fewest.lines))
    plan = planAt(body, room, isMixed, Math.round((plan.scale - 0.05) * 100) / 100)
  return plan
}

/** Whether rows do not fit, or leave too little to their names. */
function isTooLarge({ rows, columns: [name = 0] }: Plan, room: Box): boolean {
  return rows.reduce((sum, h) => sum + h, 0) > room.h || name < leastName
}

function planAt(body: Rows, room: Box, isMixed: boolean, scale: number): Plan {
  const { rows, heads } = body
  const figures = Array.from({ length: figureCount(body) }, (_, i) => {
    const head = widthOf([{ text: `□ ${heads[i] ?? ''}`, size: textSize, color: '' }])
    const cells = rows.map(({ figures }) => widthOf(runsOfFigure(figures[i], scale)))
    return Math.max(heads[i] === undefined ? 0 : head, ...cells) + columnGap
  })
  const bars = hasBars(body) ? [barsWidth(room)] : []
  const name = room.w - [...figures, ...bars].reduce((sum, w) => sum + w, 0)
  const lines = rows.map(row =>
    linesOf(widthOf(nameRuns(row, isMixed, scale)), name - columnGap, textSize * scale),
  )
  const heights = lines.map(count => (Math.max(count * textSize * 1.25, 4.6 * 1.3) + 1.8) * scale)
  const highest = Math.max(...heights)
  return {
    scale,
    columns: [name, ...bars, ...figures],
    lines: lines.reduce((sum, count) => sum + count, 0),
    rows: [
      ...(hasHead(body) ? [headHeight(body, name + (bars[0] ?? 0))] : []),
      ...heights.map(h => (hasBars(body) ? highest : h)),
    ],
  }
}

/** What the bars are measured in stands above them and the names, in as many lines as it needs. */
function headHeight({ scale }: Rows, width: number): number {
  const lines = linesOf(widthOf([{ text: scale, size: textSize, color: '' }]), width, textSize)
  return Math.max(lines, 1) * textSize * 1.25 + 1.3
}

/** A line may end a sign before its room does; what fits by a hair does not in every program. */
function linesOf(width: number, room: number, size: number): number {
  return width <= room - size / 2 ? 1 : Math.ceil(width / Math.max(room - size, size))
}

function barsWidth({ w }: Box): number {
  return w > 130 ? w * 0.35 : 26
}

function figureCount({ rows }: Rows): number {
  return Math.max(...rows.map(({ figures }) => figures.length))
}

function cellsOf(body: Rows, { scale }: Plan, isMixed: boolean): PptxGenJS.TableRow[] {
  const count = figureCount(body)
  return [
    ...(hasHead(body) ? [headCells(body, count)] : []),
    ...body.rows.map(row => [
      cell([nameRuns(row, isMixed, scale)], 'left', { right: inches(columnGap) }),
      ...(hasBars(body) ? [cell([], 'left')] : []),
      ...Array.from({ length: count }, (_, i) => cell([runsOfFigure(row.figures[i], scale)], 'right')),
    ]),
  ]
}

function headCells(body: Rows, count: number): PptxGenJS.TableRow {
  const { heads, scale, rows } = body
  const isSpanning = heads.length === 0
  const colspan = (hasBars(body) ? 2 : 1) + (isSpanning ? count : 0)
  const isPair = hasBars(body) && rows[0]?.bars.length === 2
  const heading = (text: string): Run => ({ text, size: textSize, color: colors.ink2 })
  return [
    cell([[heading(scale)].filter(({ text }) => text !== '')], 'left', { colspan, isHead: true }),
    ...Array.from({ length: isSpanning ? 0 : count }, (_, i) => {
      const tone = rows[0]?.figures[i]?.tone
      const key: readonly Run[] =
        isPair && tone !== undefined
          ? [{ text: tone === 'target' ? '□ ' : '■ ', size: textSize, color: barColors[tone] }]
          : []
      return cell([[...key, heading(heads[i] ?? '')]], 'right', { isHead: true })
    }),
  ]
}

function nameRuns({ name, scope }: SlideRow, isMixed: boolean, scale: number): readonly Run[] {
  const mark = isMixed && scope !== null ? `${scopeMarks[scope][0]} ` : ''
  return [{ text: mark + name, size: textSize * scale, color: colors.ink }]
}

function runsOfFigure(figure: SlideRow['figures'][number] | undefined, scale: number): readonly Run[] {
  if (figure === undefined) return []
  const sizes = { numeral: 4.6 * scale, word: textSize * scale, unit: textSize * scale, tag: 3.2 * scale }
  return figureRuns(figure.cited, figure.tone, sizes)
}

interface CellLook {
  readonly colspan?: number
  readonly isHead?: boolean
  /** Margin, in inches. */
  readonly right?: number
}

function cell(
  paragraphs: readonly (readonly Run[])[],
  align: 'left' | 'right',
  { colspan = 1, isHead = false, right = 0 }: CellLook = {},
): PptxGenJS.TableCell {
  const none = { type: 'none' } as const
  const line = { type: 'solid', pt: 0.75, color: colors.rule } as const
  return {
    text: textOf(paragraphs.filter(runs => runs.length > 0)),
    options: {
      align,
      valign: isHead ? 'bottom' : 'middle',
      border: [isHead ? none : line, none, none, none],
      margin: [0.02, right, 0.02, 0],
      fontFace: font,
      fontSize: 12,
      ...(colspan > 1 ? { colspan } : {}),
    },
  }
}
