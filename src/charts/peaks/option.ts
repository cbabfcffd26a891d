import { bars, type ChartOption, edgeToEdge, silentAxis } from '../option'
import { palette } from '../palette'
import type { Peak } from './model'

/** Room above the higher bar for its figure. */
const headroom = 1.18

/** Where a height lies between the foot, 0, and the upper edge, 1, of the plot. */
export function peakPosition(model: Peak, height: number): number {
  return height / (model.max * headroom)
}

/** Two bars from 0 in labelled columns: no axis of time, and nothing joins them. */
export function peakOption(model: Peak): ChartOption {
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'category', data: [model.startWord, model.to.period] },
    yAxis: { ...silentAxis, type: 'value', min: 0, max: model.max * headroom },
    series: [
      {
        ...bars,
        id: 'ends',
        barWidth: '46%',
        data: [
          { value: model.fromHeight, itemStyle: { color: palette.base } },
          { value: model.toHeight, itemStyle: { color: palette.outcome } },
        ],
      },
    ],
  }
}
