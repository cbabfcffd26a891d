import { type ChartOption, edgeToEdge, silentAxis } from '../option'
import type { Palette } from '../palette'
import type { Rates } from './model'

/** Horizontal bars of printed rates from 0, first row on top; targets hollow. */
export function ratesOption(model: Rates, palette: Palette): ChartOption {
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: 0, max: model.max },
    yAxis: { ...silentAxis, type: 'category', inverse: true, data: model.rows.map(({ label }) => label) },
    series: [
      {
        type: 'bar',
        id: 'rates',
        silent: true,
        barWidth: '62%',
        barMaxWidth: 21,
        data: model.rows.map(({ rate }) => ({
          value: rate.value,
          itemStyle:
            rate.status === 'target'
              ? { color: 'transparent', borderColor: palette.target, borderWidth: 2.5 }
              : { color: palette.outcome },
        })),
      },
    ],
  }
}
