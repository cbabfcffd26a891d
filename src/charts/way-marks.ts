import type { LineSeriesOption } from 'echarts/charts'
import { palette } from './palette'

/** Where the dashes of a row begin and end. */
export interface Way {
  readonly row: number
  readonly from: number
  readonly to: number
}

/** Dashes between an outcome and a target apart from it: a distance, not a course over time. */
export function wayMarks(ways: readonly Way[]): LineSeriesOption {
  return {
    type: 'line',
    id: 'way',
    silent: true,
    symbol: 'none',
    z: 3,
    lineStyle: { color: palette.target, width: 1.5, type: 'dashed' },
    // A gap between rows: nothing runs from one to the next.
    data: ways.flatMap(({ row, from, to }) => [
      [from, row],
      [to, row],
      ['-', row],
    ]),
  }
}
