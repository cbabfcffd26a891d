import type { ScatterSeriesOption } from 'echarts/charts'
import { boundMarks } from '../bound-marks'
import { frameLine, frameSymbol } from '../frame-mark'
import { bars, type ChartOption, marks, rowsPlot } from '../option'
import { palette } from '../palette'
import type { Bullets } from './model'

/** Room right of the greatest position, so that its frame and pointer stay inside. */
const marginFactor = 1.06

/** Each row has two bands: words stand over the upper one, the bar is in the lower. */
const bandOf = (row: number) => row * 2 + 1

/** Solid bars of the outcome, all as long as 1; a hollow frame where the target stands, dashed where computed. */
export function bulletsOption(model: Bullets): ChartOption {
  const bands = model.rows.flatMap(({ outcome }) => ['', outcome.indicator.name])
  return {
    ...rowsPlot(bands, model.max * marginFactor),
    series: [
      {
        ...bars,
        id: 'outcome',
        barWidth: 16,
        itemStyle: { color: palette.outcome },
        data: model.rows.map((_, i) => [1, bandOf(i)]),
      },
      frames(model),
      ...boundMarks(model.rows.map(({ position, bound }, i) => ({ position, row: bandOf(i), bound }))),
    ],
  }
}

/** Where a position lies between the left edge, 0, and the right edge, 1, of the plot. */
export function bulletPosition(model: Bullets, position: number): number {
  return position / (model.max * marginFactor)
}

function frames(model: Bullets): ScatterSeriesOption {
  return {
    ...marks,
    id: 'target',
    z: 3,
    ...frameSymbol({ width: 12, height: 30 }),
    data: model.rows.map((row, i) => ({
      value: [row.position, bandOf(i)],
      itemStyle: {
        opacity: 1,
        color: palette.bg,
        borderColor: palette.target,
        borderWidth: 2.5,
        ...frameLine(row.target.measure === 'growth'),
      },
    })),
  }
}
