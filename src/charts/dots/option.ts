import { type ChartOption, marks, rowsPlot } from '../option'
import { palette } from '../palette'
import type { Dots } from './model'

/** One circle a thing in a row: solid for the part, a neutral ring for the rest. */
export function dotsOption({ whole, part }: Dots): ChartOption {
  const ring = { color: 'transparent', borderColor: palette.base, borderWidth: 2, opacity: 1 }
  return {
    ...rowsPlot([whole.indicator.name], whole.value),
    series: [
      {
        ...marks,
        id: 'dots',
        symbol: 'circle',
        symbolSize: 20,
        data: Array.from({ length: whole.value }, (_, i) => ({
          value: [i + 0.5, 0],
          itemStyle: i < part.value ? { color: palette.outcome, opacity: 1 } : ring,
        })),
      },
    ],
  }
}
