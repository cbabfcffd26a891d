import { boundMarks } from '../bound-marks'
import { type ChartOption, edgeToEdge, silentAxis } from '../option'
import type { Palette } from '../palette'
import type { Dumbbells } from './model'

/** Where a position lies between the left edge, 0, and the right edge, 1, of the plot. */
export function dumbbellPosition({ min, max }: Dumbbells, position: number): number {
  return (position - min) / (max - min)
}

/** The outcome as a solid diamond at 1, the target hollow where it stands, dashes between. */
export function dumbbellsOption(model: Dumbbells, palette: Palette): ChartOption {
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: model.min, max: model.max },
    yAxis: {
      ...silentAxis,
      type: 'category',
      inverse: true,
      data: model.rows.map(({ target }) => target.id),
    },
    series: [
      {
        type: 'line',
        id: 'way',
        silent: true,
        symbol: 'none',
        z: 2,
        lineStyle: { color: palette.target, width: 1.5, type: 'dashed' },
        // A gap between rows: nothing runs from one to the next.
        data: model.rows.flatMap(({ position }, i) => [
          [1, i],
          [position, i],
          ['-', i],
        ]),
      },
      {
        type: 'scatter',
        id: 'target',
        silent: true,
        clip: false,
        z: 3,
        symbol: 'diamond',
        symbolSize: 18,
        itemStyle: { opacity: 1, color: palette.bg, borderColor: palette.target, borderWidth: 2.5 },
        data: model.rows.map(({ position }, i) => [position, i]),
      },
      {
        type: 'scatter',
        id: 'outcome',
        silent: true,
        clip: false,
        // Smaller and above, so that both are seen where they coincide.
        z: 4,
        symbol: 'diamond',
        symbolSize: 11,
        itemStyle: { opacity: 1, color: palette.outcome },
        data: model.rows.map((_, i) => [1, i]),
      },
      ...boundMarks(
        model.rows.map(({ position, bound }, row) => ({ position, row, bound })),
        palette,
      ),
    ],
  }
}
