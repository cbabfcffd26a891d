import type { ScatterSeriesOption } from 'echarts/charts'
import { boundMarks } from '../bound-marks'
import { frameLine, frameSymbol } from '../frame-mark'
import { type ChartOption, edgeToEdge, silentAxis } from '../option'
import type { Palette } from '../palette'
import type { Ambition } from './model'

/** Room right of the greatest position, so that frame and pointer stay inside. */
const marginFactor = 1.06

/** Where a position lies between the left edge, 0, and the right edge, 1, of the plot. */
export function ambitionPosition(model: Ambition, position: number): number {
  return position / (model.max * marginFactor)
}

/** Solid bars of the outcome from 0; the target of the horizon a tall frame at 1, that of the plan a small one on the way. */
export function ambitionOption(model: Ambition, palette: Palette): ChartOption {
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: 0, max: model.max * marginFactor },
    yAxis: {
      ...silentAxis,
      type: 'category',
      inverse: true,
      data: model.rows.map(({ target }) => target.id),
    },
    series: [
      {
        type: 'bar',
        id: 'outcome',
        silent: true,
        barWidth: 16,
        itemStyle: { opacity: 1, color: palette.outcome },
        data: model.rows.map(({ position }) => position),
      },
      ways(model, palette),
      steps(model, palette),
      {
        type: 'scatter',
        id: 'target',
        silent: true,
        clip: false,
        z: 4,
        ...frameSymbol({ width: 12, height: 36 }),
        itemStyle: { opacity: 1, color: palette.bg, borderColor: palette.target, borderWidth: 2.5 },
        data: model.rows.map((_, i) => [1, i]),
      },
      ...boundMarks(
        model.rows.map(({ bound }, row) => ({ position: 1, row, bound })),
        palette,
      ),
    ],
  }
}

/** Dashes from the outcome to a target ahead of it: a distance, not a course over time. */
function ways(model: Ambition, palette: Palette): ChartOption['series'][number] {
  return {
    type: 'line',
    id: 'way',
    silent: true,
    symbol: 'none',
    z: 3,
    lineStyle: { color: palette.target, width: 1.5, type: 'dashed' },
    // A gap between rows: nothing runs from one to the next.
    data: model.rows.flatMap(({ outcome, position }, i) =>
      outcome === undefined || position >= 1
        ? []
        : [
            [position, i],
            [1, i],
            ['-', i],
          ],
    ),
  }
}

function steps(model: Ambition, palette: Palette): ScatterSeriesOption {
  return {
    type: 'scatter',
    id: 'step',
    silent: true,
    clip: false,
    z: 4,
    ...frameSymbol({ width: 6, height: 24 }),
    data: model.rows.flatMap(({ step }, i) =>
      step === null || step.kind === 'words'
        ? []
        : [
            {
              value: [step.position, i],
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
