import { bars, type ChartOption, hollow, rowsPlot } from '../option'
import { palette } from '../palette'
import type { Rates } from './model'

/** Horizontal bars of printed rates from 0, first row on top; targets hollow. */
export function ratesOption(model: Rates): ChartOption {
  return {
    ...rowsPlot(
      model.rows.map(({ label }) => label),
      model.max,
    ),
    series: [
      {
        ...bars,
        id: 'rates',
        barWidth: 21,
        data: model.rows.map(({ rate }) => ({
          value: rate.value,
          itemStyle: rate.status === 'target' ? hollow : { color: palette.outcome },
        })),
      },
    ],
  }
}
