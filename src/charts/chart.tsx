import {
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useState,
  useSyncExternalStore,
} from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Table, Told } from '../facts/told'
import { type OpenSource, ToldTable, ToldText } from '../text/cited'
import { whenIdle } from '../ui/idle'
import { NotArrived } from '../ui/not-arrived'
import { useChunkState } from '../ui/use-chunk'
import { BuiltContext } from './built-context'
import { canvasChunk } from './canvas-chunk'
import { ChartExportContext } from './export-context'
import type { ChartOption } from './option'
import type { PictureOf } from './pictures'
import './chart.css'

/* ECharts draws in the page only: not while building, and not in the first pass that takes the built page over. */
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
 * A chart with its sentence and its table, all made from one model. The geometry comes when ECharts has loaded, unless
 * the build has drawn it; the figures, the sentence and the table do not wait for it and stay where it fails.
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

/**
 * The geometry alone, filling the box that it is placed in. What the build has drawn stays until another is wanted; by
 * then ECharts has come and stands ready behind it.
 */
export function Plot({ option }: { readonly option: ChartOption }) {
  const draw = useContext(BuiltContext)
  const isMounted = useSyncExternalStore(neverChanges, yes, no)
  const [built, setBuilt] = useState(isMounted ? null : JSON.stringify(option))
  const isBuilt = built !== null && built === JSON.stringify(option)
  // For good: what the build has drawn is in the page alone, and goes with its element.
  if (built !== null && !isBuilt) setBuilt(null)
  return (
    <>
      {isBuilt && (
        <div
          className="chart__built"
          aria-hidden="true"
          suppressHydrationWarning
          ref={box => {
            if (box?.childElementCount === 0) setBuilt(null)
          }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the build; the page leaves it as it stands
          dangerouslySetInnerHTML={{ __html: draw?.(option) ?? '' }}
        />
      )}
      {isMounted && (
        <ErrorBoundary
          fallback={
            isBuilt ? null : (
              <p className="chart__failed">图形没有画出来，数字不受影响，见图上标注和数据表。</p>
            )
          }
          resetKeys={[option]}
        >
          <Geometry option={option} isBehind={isBuilt} />
        </ErrorBoundary>
      )}
    </>
  )
}

interface GeometryProps {
  readonly option: ChartOption
  /** Whether what the build has drawn stands in front, so that nobody waits for it. */
  readonly isBehind: boolean
}

function Geometry({ option, isBehind }: GeometryProps) {
  const { part: ChartCanvas, failure, isAsking } = useChunkState(canvasChunk)
  useEffect(() => {
    // Behind what the build has drawn it comes with the whole dataset.
    if (!isBehind) canvasChunk.ask().catch(() => {})
  }, [isBehind])
  const isDue = useIdleTime(ChartCanvas !== null && isBehind) || !isBehind
  if (ChartCanvas !== null)
    return (
      isDue && (
        <div className={`chart__canvas ${isBehind ? 'chart__canvas--behind' : ''}`} aria-hidden="true">
          <ChartCanvas option={option} />
        </div>
      )
    )
  if (failure === null || isBehind) return null
  return (
    <p className="chart__failed">
      数字不受影响。
      <NotArrived what="图形" failure={failure} isAsking={isAsking} />
    </p>
  )
}

/** Whether the browser has had time for it, since it was asked. */
function useIdleTime(isAsked: boolean): boolean {
  const [isGiven, setGiven] = useState(false)
  useEffect(() => (isAsked ? whenIdle(() => setGiven(true)) : undefined), [isAsked])
  return isGiven
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
