import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { GridComponentOption } from 'echarts/components'
import type { XAXisOption, YAXisOption } from 'echarts/types/dist/shared'
import type { Scope } from '../dataset/vocabulary'
import { palette } from './palette'

/**
 * What every builder returns: one grid, one value axis from 0, bars and marks. Figures are not drawn: they stand over
 * the chart as buttons of the page, so that each can be followed, read aloud, copied and zoomed.
 */
export interface ChartOption {
  readonly animation: false
  readonly grid: GridComponentOption
  readonly xAxis: XAXisOption | XAXisOption[]
  readonly yAxis: YAXisOption | YAXisOption[]
  readonly series: (BarSeriesOption | LineSeriesOption | ScatterSeriesOption)[]
}

/** The plot fills its box to the edge, so that figures can be placed over it by percentages. */
export const edgeToEdge: GridComponentOption = { left: 0, right: 0, top: 0, bottom: 0 }

/** An axis that places without drawing: labels are text of the page. */
export const silentAxis = {
  show: false,
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { show: false },
  splitLine: { show: false },
} as const

/** Rows from the top down, on one axis of values from 0; each kind adds its series. */
export function rowsPlot(rows: readonly string[], max: number): Omit<ChartOption, 'series'> {
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: 0, max },
    yAxis: { ...silentAxis, type: 'category', inverse: true, data: [...rows] },
  }
}

/** What every series of bars has: figures over them are pressed, bars are not. */
export const bars = { type: 'bar', silent: true } as const

/** What every series of marks has: one at the edge of the plot is drawn whole. */
export const marks = { type: 'scatter', silent: true, clip: false } as const

/** The bar of what is aimed at: a frame with nothing in it. */
export const hollow = { color: 'transparent', borderColor: palette.target, borderWidth: 2.5 } as const

/** The mark of a scope in a chart, as in the page. */
export const scopeSymbols: Readonly<Record<Scope, string>> = {
  administrative: 'circle',
  management: 'rect',
  undivided: 'diamond',
}

/**
 * A pointer beyond a target's edge that says "at least", upwards or to the right; turned round, "at most". Two empty moves
 * make its box a square, so that nothing of it is stretched: half as high as wide, in the middle.
 */
export const chevron = 'path://M0,0M20,20M0,13L10,3.5L20,13L17.2,16L10,9.2L2.8,16Z'
