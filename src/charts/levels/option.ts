import { bars, type ChartOption, rowsPlot } from '../option'
import { palette } from '../palette'
import type { Levels } from './model'

/** Horizontal bars of printed levels from 0, first row on top; where they are shares, the whole is shown behind. */
export function levelsOption(model: Levels): ChartOption {
  return {
    ...rowsPlot(
      model.rows.map(({ level }) => level.indicator.name),
      model.max,
    ),
    series: [
      {
        ...bars,
        id: 'levels',
        barWidth: 21,
        showBackground: model.hasWhole,
        backgroundStyle: { color: palette.rule },
        itemStyle: { color: palette.outcome },
        data: model.rows.map(({ length }) => length),
      },
    ],
  }
}
