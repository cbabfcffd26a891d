import { type KeyboardEvent, type ReactNode, useContext, useId, useSyncExternalStore } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Table, Told } from '../facts/told'
import { type OpenSource, ToldTable, ToldText } from '../text/cited'
import { NotArrived } from '../ui/not-arrived'
import { useChunk } from '../ui/use-chunk'
import { canvasChunk } from './canvas-chunk'
import { ChartExportContext } from './export-context'
import type { ChartOption } from './option'
import type { PictureOf } from './pictures'
import './chart.css'

/* Geometry is drawn in the page only: not while building, and not in the first pass that takes the built page over. */
const neverChanges = () => () => {}
const yes = () => true
const no = () => false

/** What a drawn kind of chart is given: its model, and what opens a source. */
export interface DrawnProps<Model> {
  readonly model: Model
  readonly onOpen: OpenSource
}

/** One model drawn, said in a sentence and set out as a table; the children place its figures. */
export interface ChartProps {
  /** What the chart shows, with scope: the accessible name. */
  readonly title: string
  /** Left out where what stands around it places plots itself. */
  readonly option?: ChartOption
  readonly sentence: Told
  readonly table: Table
  /** The chart as it leaves the page. */
  readonly picture: PictureOf
  readonly onOpen: OpenSource
  /** Figures over the plot, and all that stands around it. */
  readonly children: (plot: ReactNode) => ReactNode
}

/**
 * A chart with its sentence and its table, all made from one model. The geometry comes when ECharts has loaded; the
 * figures, the sentence and the table do not wait for it and stay where it fails.
 */
export function Chart({ title, option, sentence, table, picture, onOpen, children }: ChartProps) {
  const sentenceId = useId()
  const ChartExport = useContext(ChartExportContext)
  return (
    <figure className="chart" aria-label={title} aria-describedby={sentenceId}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut between its buttons, which Tab reaches too */}
      <div className="chart__plot" onKeyDown={moveCursor}>
        {children(option && <Plot option={option} />)}
      </div>
      <div className="chart__foot">
        <details className="chart__told">
          <summary>文字说明和数据表（{table.rows.length}行）</summary>
          <p id={sentenceId}>
            <ToldText told={sentence} onOpen={onOpen} />
          </p>
          <ToldTable table={table} onOpen={onOpen} />
        </details>
        {ChartExport !== null && (
          <ChartExport title={title} sentence={sentence} table={table} picture={picture} />
        )}
      </div>
    </figure>
  )
}

/** The geometry alone, filling the box that it is placed in. */
export function Plot({ option }: { readonly option: ChartOption }) {
  const isMounted = useSyncExternalStore(neverChanges, yes, no)
  if (!isMounted) return null
  return (
    <ErrorBoundary
      fallback={<p className="chart__failed">图形没有画出来，数字不受影响，见图上标注和数据表。</p>}
      resetKeys={[option]}
    >
      <Geometry option={option} />
    </ErrorBoundary>
  )
}

function Geometry({ option }: { readonly option: ChartOption }) {
  const { part: ChartCanvas, failure, isAsking } = useChunk(canvasChunk)
  if (ChartCanvas !== null)
    return (
      <div className="chart__canvas" aria-hidden="true">
        <ChartCanvas option={option} />
      </div>
    )
  if (failure === null) return null
  return (
    <p className="chart__failed">
      数字不受影响。
      <NotArrived what="图形" failure={failure} isAsking={isAsking} />
    </p>
  )
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: at => Math.max(at - 1, 0),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** A cursor over the points: arrows, Home and End go from figure to figure, whose name tells its value. */
function moveCursor(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const figures = [...event.currentTarget.querySelectorAll<HTMLElement>('button.figure')]
  const at = figures.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  figures[step(at, figures.length - 1)]?.focus()
}
