import type { EChartsType } from 'echarts/core'
import ReactEChartsCore from 'echarts-for-react/esm/core'
import { echarts } from './echarts'
import type { ChartOption } from './option'

/** Comes in one piece with what draws in the page. */
export { drawnSvg } from './drawn-svg'

/** The geometry of a chart, filling its box. Loaded on demand; its figures stand in the page without it. */
export function ChartCanvas({ option }: { readonly option: ChartOption }) {
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={option}
      opts={{ renderer: 'svg' }}
      style={{ position: 'absolute', top: 0, right: 0, bottom: 0, left: 0, height: '100%' }}
      // Merging keeps the drawn elements and costs less; series that went away still go.
      replaceMerge={['series']}
      lazyUpdate
      // Its own way leaves out the first change of size, whatever that is.
      autoResize={false}
      onChartReady={settleIn}
    />
  )
}

function settleIn(chart: EChartsType): void {
  showBeyondEdges(chart)
  fillBox(chart)
  keepFitting(chart)
}

/** To the fraction of a pixel, as figures and what the build has drawn are placed; by itself ECharts takes whole ones. */
function fillBox(chart: EChartsType): void {
  const { width, height } = getComputedStyle(chart.getDom())
  const [wide, high] = [Number.parseFloat(width), Number.parseFloat(height)]
  // A box that is not shown has no size to draw in.
  if (!(wide > 0 && high > 0)) return
  if (wide !== chart.getWidth() || high !== chart.getHeight()) chart.resize({ width: wide, height: high })
}

/** ECharts cuts off what is drawn beyond its box: the mark of a bound over the highest bar of a small chart. */
function showBeyondEdges(chart: EChartsType): void {
  const frame = chart.getDom().firstElementChild
  if (frame instanceof HTMLElement) frame.style.overflow = 'visible'
}

/**
 * Keeps a chart as large as its box, from the first moment on: while charts arrive the page may be laid out anew, by
 * another size of text or a turned phone, and bars would then stand beside their figures.
 */
function keepFitting(chart: EChartsType): void {
  const observer = new ResizeObserver(() => {
    // Behind the callback: what is drawn must not change sizes while they are being reported.
    requestAnimationFrame(() => {
      if (chart.isDisposed()) observer.disconnect()
      else fillBox(chart)
    })
  })
  observer.observe(chart.getDom())
}
