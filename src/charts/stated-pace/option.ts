import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import { type ChartOption, marks, rowsPlot, scopeSymbols } from '../option'
import { palette } from '../palette'
import type { StatedPace } from './model'

/** Room at the sides of the plot for half a mark, in px; the canvas is as much wider than the plot. */
export const paceMargin = 14

/** Step of the axis's marks, in %. */
const step = 5

/** The end of the axis: the next whole step. */
export function paceEdge(model: StatedPace): number {
  return Math.ceil(model.max / step) * step
}

/** Where the axis is marked: 0, 5, 10 …, fewer where they would crowd. */
export function paceTicks(model: StatedPace): number[] {
  const edge = paceEdge(model)
  const width = edge > 8 * step ? Math.ceil(edge / step / 4) * step : step
  return Array.from({ length: Math.floor(edge / width) + 1 }, (_, i) => i * width)
}

/** Where a rate lies between the left edge, 0, and the right edge, 1, of the plot. */
export function pacePosition(model: StatedPace, rate: number): number {
  return rate / paceEdge(model)
}

/** What is printed is solid, what is computed a dashed frame around the place where it would stand. */
export function statedPaceOption(model: StatedPace): ChartOption {
  return {
    ...rowsPlot(
      model.rows.map(({ stated }) => stated.id),
      paceEdge(model),
    ),
    grid: { left: paceMargin, right: paceMargin, top: 0, bottom: 0 },
    series: [...spans(model), computed(model), stated(model)],
  }
}

/** The room between the two, where there is some. */
function spans(model: StatedPace): LineSeriesOption[] {
  return model.rows.flatMap(({ stated, computed, verdict }, i): LineSeriesOption[] =>
    verdict === 'agrees'
      ? []
      : [
          {
            type: 'line',
            id: `span-${i}`,
            silent: true,
            showSymbol: false,
            z: 1,
            lineStyle: { color: palette.base2, width: 2 },
            data: [
              [stated.value, i],
              [computed.value, i],
            ],
          },
        ],
  )
}

function computed(model: StatedPace): ScatterSeriesOption {
  return {
    ...marks,
    id: 'computed',
    z: 2,
    data: model.rows.map(({ scope, computed }, i) => ({
      value: [computed.value, i],
      symbol: scopeSymbols[scope],
      symbolSize: scope === 'undivided' ? 26 : 21,
      itemStyle: {
        color: palette.bg,
        borderColor: palette.outcome,
        borderWidth: 1.75,
        borderType: 'dashed' as const,
        opacity: 1,
      },
    })),
  }
}

function stated(model: StatedPace): ScatterSeriesOption {
  return {
    ...marks,
    id: 'stated',
    z: 3,
    data: model.rows.map(({ scope, stated }, i) => ({
      value: [stated.value, i],
      symbol: scopeSymbols[scope],
      symbolSize: scope === 'undivided' ? 14 : 11,
      itemStyle: { color: palette.outcome, opacity: 1 },
    })),
  }
}
