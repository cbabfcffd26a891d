import { boundMarks } from '../bound-marks'
import { type ChartOption, marks, rowsPlot, silentAxis } from '../option'
import { palette } from '../palette'
import { wayMarks } from '../way-marks'
import type { Dumbbells } from './model'

/** Where a position lies between the left edge, 0, and the right edge, 1, of the plot. */
export function dumbbellPosition({ min, max }: Dumbbells, position: number): number {
  return (position - min) / (max - min)
}

/** The outcome as a solid diamond at 1, the target hollow where it stands, dashes between. */
export function dumbbellsOption(model: Dumbbells): ChartOption {
  return {
    ...rowsPlot(
      model.rows.map(({ target }) => target.id),
      model.max,
    ),
    xAxis: { ...silentAxis, type: 'value', min: model.min, max: model.max },
    series: [
      wayMarks(model.rows.map(({ position }, row) => ({ row, from: 1, to: position }))),
      {
        ...marks,
        id: 'target',
        z: 3,
        symbol: 'diamond',
        symbolSize: 18,
        itemStyle: { opacity: 1, color: palette.bg, borderColor: palette.target, borderWidth: 2.5 },
        data: model.rows.map(({ position }, i) => [position, i]),
      },
      {
        ...marks,
        id: 'outcome',
        // Smaller and above, so that both are seen where they coincide.
        z: 4,
        symbol: 'diamond',
        symbolSize: 11,
        itemStyle: { opacity: 1, color: palette.outcome },
        data: model.rows.map((_, i) => [1, i]),
      },
      ...boundMarks(model.rows.map(({ position, bound }, row) => ({ position, row, bound }))),
    ],
  }
}
