import type { LineSeriesOption } from 'echarts/charts'
import { type ChartOption, scopeSymbols, silentAxis } from '../option'
import { palette } from '../palette'
import type { Slope, SlopeLine } from './model'

/** Room above the highest point, or below the last rank, so that its mark stays inside. */
const headroom = 1.06

/** Room at the sides of the plot for half a mark, in px; the canvas is as much wider than the plot. */
export const slopeMargin = 10

/** Where a value lies between the foot, 0, and the upper edge, 1, of the plot; the first place is the upper edge. */
export function slopePosition(model: Slope, height: number): number {
  const edge = model.max * headroom
  return model.isRank ? (edge - height) / (edge - 1) : height / edge
}

/** Foot positions of labels in the order given, moved apart to at least `gap` where two would cover each other. */
export function apart(positions: readonly number[], gap: number): number[] {
  const ordered = positions.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place)
  const moved = [...positions]
  let last: number | undefined
  for (const { place, i } of ordered) {
    const next = last === undefined ? place : Math.max(place, last + gap)
    moved[i] = next
    last = next
  }
  return moved
}

/** Straight lines between two printed years, each in its place on an axis of years; marks tell the scope. */
export function slopeOption(model: Slope): ChartOption {
  const [from, to] = model.years
  const edge = model.max * headroom
  return {
    animation: false,
    grid: { left: slopeMargin, right: slopeMargin, top: 0, bottom: 0 },
    xAxis: { ...silentAxis, type: 'value', min: from, max: to },
    yAxis: model.isRank
      ? { ...silentAxis, type: 'value', min: 1, max: edge, inverse: true }
      : { ...silentAxis, type: 'value', min: 0, max: edge },
    series: model.lines.map(line => lineOf(model, line)),
  }
}

function lineOf(model: Slope, line: SlopeLine): LineSeriesOption {
  const [from, to] = model.years
  const symbol = scopeSymbols[line.scope]
  const size = symbol === 'rect' ? 11 : symbol === 'circle' ? 12 : 15
  return {
    type: 'line',
    id: line.scope,
    silent: true,
    clip: false,
    showSymbol: true,
    symbol,
    lineStyle: { color: palette.outcome, width: 2.5 },
    data: [
      {
        value: [from, line.fromHeight],
        symbolSize: size - 1,
        itemStyle: { color: palette.base, borderColor: palette.bg, borderWidth: 1.5, opacity: 1 },
      },
      {
        value: [to, line.toHeight],
        symbolSize: size + 1,
        itemStyle: { color: palette.outcome, borderColor: palette.bg, borderWidth: 1.5, opacity: 1 },
      },
    ],
  }
}
