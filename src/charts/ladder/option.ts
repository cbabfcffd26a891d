import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { Status } from '../../dataset/vocabulary'
import { boundOfRung, heightOf } from '../../facts/rung'
import { bars, type ChartOption, chevron, edgeToEdge, hollow, marks, silentAxis } from '../option'
import { palette } from '../palette'
import type { Ladder } from './model'

/** Room above the highest bar for the chevron of a lower bound. */
const headroom = 1.06

/** Where a height lies between the foot, 0, and the upper edge, 1, of the plot. */
export function ladderPosition(model: Ladder, height: number): number {
  return height / (model.max * headroom)
}

/** Where bars stand in a column, in percent of its width: one in its middle, two side by side, equally wide. */
const widths = { alone: 64, beside: 32, gap: 8 } as const

/** Places in a column of an axis that marks alone use: the middle one, and those over two bars side by side. */
const places = 5
const placeAlone = 2
const placesBeside = [1, 3] as const

/**
 * Zero-based bars in labelled columns, equally wide, so that lengths and areas alike are what they stand for. 成效 is
 * solid, 目标 hollow, 推算 dashed; of two scopes the administrative one stands first.
 */
export function ladderOption(model: Ladder): ChartOption {
  const category = { ...silentAxis, type: 'category' as const }
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: [
      { ...category, data: model.columns.map(({ year }) => year) },
      { ...category, data: Array.from({ length: places * model.columns.length }, (_, i) => `${i}`) },
    ],
    yAxis: { ...silentAxis, type: 'value', min: 0, max: model.max * headroom },
    series: model.scopes.flatMap((_, i) => [barsOf(model, i), ...bounds(model, i)]),
  }
}

function barsOf(model: Ladder, i: number): BarSeriesOption {
  const isPair = model.scopes.length > 1
  return {
    ...bars,
    id: model.scopes[i] ?? i,
    barWidth: `${isPair ? widths.beside : widths.alone}%`,
    barGap: `${(100 * widths.gap) / widths.beside}%`,
    data: model.columns.map(({ status, rungs }) => {
      const rung = rungs[i]
      return {
        value: rung ? heightOf(rung) : 0,
        itemStyle: barStyle(status, rung?.kind === 'growth', isPair && i === 0),
      }
    }),
  }
}

/** The wider scope of two is paler. */
function barStyle(status: Status, isDerived: boolean, isPale: boolean) {
  if (status === 'target')
    return { ...hollow, borderType: isDerived ? ('dashed' as const) : ('solid' as const) }
  if (status === 'baseline') return { color: isPale ? palette.base2 : palette.base }
  return { color: isPale ? palette.outcome2 : palette.outcome }
}

/** A chevron at every height that is a bound: above it for 突破 and 以上, turned round and below it for 以内. */
function bounds(model: Ladder, i: number): ScatterSeriesOption[] {
  const place = model.scopes.length > 1 ? (placesBeside[i] ?? placeAlone) : placeAlone
  return (['up', 'down'] as const).flatMap(bound => {
    const data = model.columns.flatMap(({ rungs }, column) => {
      const rung = rungs[i]
      return rung !== undefined && boundOfRung(rung) === bound
        ? [[places * column + place, heightOf(rung)]]
        : []
    })
    if (data.length === 0) return []
    return [
      {
        ...marks,
        id: `bound-${bound}-${model.scopes[i]}`,
        z: 4,
        xAxisIndex: 1,
        symbol: chevron,
        symbolSize: 18,
        symbolRotate: bound === 'up' ? 0 : 180,
        symbolOffset: [0, bound === 'up' ? -9 : 9],
        itemStyle: { opacity: 1, color: palette.target },
        data,
      },
    ]
  })
}
