import type { EChartsType } from 'echarts/core'
import ReactEChartsCore from 'echarts-for-react/esm/core'
import { echarts } from './echarts'
import type { ChartOption } from './option'

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
      onChartReady={fitOnceMore}
    />
  )
}

/**
 * The wrapper takes the first change of size for the chart's own beginning and leaves it out; where the page was being
 * laid out anew just then, bars would stand beside their figures.
 */
function fitOnceMore(chart: EChartsType): void {
  requestAnimationFrame(() => {
    if (!chart.isDisposed()) chart.resize({ width: 'auto', height: 'auto' })
  })
}
