import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import { heightOf, type Ladder, type Rung } from '../analysis/ladder'
import type { Scope, Status } from '../dataset/vocabulary'
import { type ChartOption, chevron, edgeToEdge, silentAxis } from './option'
import type { Palette } from './palette'

/** Room above the highest bar for the chevron of a lower bound. */
const headroom = 1.06

/** Where a height lies between the foot, 0, and the upper edge, 1, of the plot. */
export function ladderPosition(model: Ladder, height: number): number {
  return height / (model.max * headroom)
}

/**
 * Zero-based bars in four labelled columns. 成效 is solid, 目标 hollow, 推算 dashed; where two scopes are shown the
 * managed one stands inside the administrative one, of which it is a part.
 */
export function ladderOption(model: Ladder, palette: Palette): ChartOption {
  const axis = { ...silentAxis, type: 'category' as const, data: model.columns.map(({ year }) => year) }
  const series = model.scopes.flatMap((scope, i) => {
    const isInner = i === 1
    const rungs = model.columns.map(column => column.rungs[i])
    return [bars(model, rungs, scope, isInner, palette), ...bounds(model, rungs, isInner, palette)]
  })
  return {
    animation: false,
    grid: edgeToEdge,
    // Bars of two widths only stand centred over each other on an axis of their own each; the value axis is one.
    xAxis: [axis, axis],
    yAxis: { ...silentAxis, type: 'value', min: 0, max: model.max * headroom },
    series,
  }
}

function bars(
  model: Ladder,
  rungs: readonly (Rung | undefined)[],
  scope: Scope,
  isInner: boolean,
  palette: Palette,
): BarSeriesOption {
  const isNested = model.scopes.length > 1
  return {
    type: 'bar',
    id: scope,
    silent: true,
    xAxisIndex: isInner ? 1 : 0,
    z: isInner ? 3 : 2,
    barWidth: isInner ? '36%' : '64%',
    data: model.columns.map(({ status }, i) => {
      const rung = rungs[i]
      return {
        value: rung ? heightOf(rung) : 0,
        itemStyle: barStyle(status, rung?.kind === 'growth', isNested && !isInner, isInner, palette),
      }
    }),
  }
}

function barStyle(status: Status, isDerived: boolean, isOuter: boolean, isInner: boolean, palette: Palette) {
  if (status === 'target')
    return {
      color: 'transparent',
      borderColor: palette.target,
      borderWidth: 2.5,
      borderType: isDerived ? ('dashed' as const) : ('solid' as const),
    }
  const color =
    status === 'baseline'
      ? isOuter
        ? palette.base2
        : palette.base
      : isOuter
        ? palette.outcome2
        : palette.outcome
  return isInner ? { color, borderColor: palette.bg, borderWidth: 2 } : { color }
}

/** A chevron above every target that is a lower bound: 突破, 以上. */
function bounds(
  model: Ladder,
  rungs: readonly (Rung | undefined)[],
  isInner: boolean,
  palette: Palette,
): ScatterSeriesOption[] {
  const data = rungs.flatMap((rung, i) =>
    rung?.kind === 'level' && (rung.level.qualifier === 'gt' || rung.level.qualifier === 'ge')
      ? [[model.columns[i]?.year ?? '', rung.height]]
      : [],
  )
  if (data.length === 0) return []
  return [
    {
      type: 'scatter',
      id: `bound-${isInner ? 'inner' : 'outer'}`,
      silent: true,
      clip: false,
      z: 4,
      xAxisIndex: isInner ? 1 : 0,
      symbol: chevron,
      symbolSize: [20, 9],
      symbolOffset: [0, isInner ? 10 : -9],
      itemStyle: { color: palette.target },
      data,
    },
  ]
}
