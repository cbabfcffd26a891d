import type { ScatterSeriesOption } from 'echarts/charts'
import { boundMarks } from '../bound-marks'
import { frameLine, frameSymbol } from '../frame-mark'
import { bars, type ChartOption, marks, rowsPlot } from '../option'
import { palette } from '../palette'
import { wayMarks } from '../way-marks'
import type { Ambition } from './model'

/** Room right of the greatest position, so that frame and pointer stay inside. */
const marginFactor = 1.06

/** Where a position lies between the left edge, 0, and the right edge, 1, of the plot. */
export function ambitionPosition(model: Ambition, position: number): number {
  return position / (model.max * marginFactor)
}

/** Solid bars of the outcome from 0; the target of the horizon a tall frame at 1, that of the plan a small one on the way. */
export function ambitionOption(model: Ambition): ChartOption {
  return {
    ...rowsPlot(
      model.rows.map(({ target }) => target.id),
      model.max * marginFactor,
    ),
    series: [
      {
        ...bars,
        id: 'outcome',
        barWidth: 16,
        itemStyle: { opacity: 1, color: palette.outcome },
        data: model.rows.map(({ position }) => position),
      },
      wayMarks(
        model.rows.flatMap(({ outcome, position }, row) =>
          outcome === undefined || position >= 1 ? [] : { row, from: position, to: 1 },
        ),
      ),
      steps(model),
      {
        ...marks,
        id: 'target',
        z: 4,
        ...frameSymbol({ width: 12, height: 36 }),
        itemStyle: { opacity: 1, color: palette.bg, borderColor: palette.target, borderWidth: 2.5 },
        data: model.rows.map((_, i) => [1, i]),
      },
      ...boundMarks(model.rows.map(({ bound }, row) => ({ position: 1, row, bound }))),
    ],
  }
}

function steps(model: Ambition): ScatterSeriesOption {
  return {
    ...marks,
    id: 'step',
    z: 4,
    ...frameSymbol({ width: 6, height: 24 }),
    data: model.rows.flatMap(({ step, stepAt }, i) =>
      stepAt === null
        ? []
        : [
            {
              value: [stepAt, i],
              itemStyle: {
                opacity: 1,
                color: palette.bg,
                borderColor: palette.target,
                borderWidth: 2,
                ...frameLine(step.kind === 'growth'),
              },
            },
          ],
    ),
  }
}
