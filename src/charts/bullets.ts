import type { ScatterSeriesOption } from 'echarts/charts'
import type { BulletRow, Bullets } from '../analysis/bullets'
import { type ChartOption, chevron, edgeToEdge, silentAxis } from './option'
import type { Palette } from './palette'

/** Room right of the greatest position, so that its frame and pointer stay inside. */
const room = 1.06

/** Each row has two bands: words stand over the upper one, the bar is in the lower. */
const bandOf = (row: number) => row * 2 + 1

/** Solid bars of the 2021 outcome, all as long as 1; a hollow frame where the target stands, dashed where computed. */
export function bulletsOption(model: Bullets, palette: Palette): ChartOption {
  const bands = model.rows.flatMap(({ outcome }) => ['', outcome.indicator.name])
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: 0, max: model.max * room },
    yAxis: { ...silentAxis, type: 'category', inverse: true, data: bands },
    series: [
      {
        type: 'bar',
        id: 'outcome',
        silent: true,
        barWidth: 16,
        itemStyle: { color: palette.outcome },
        data: model.rows.map((_, i) => [1, bandOf(i)]),
      },
      frames(model, palette),
      ...pointers(model, palette, 'up'),
      ...pointers(model, palette, 'down'),
    ],
  }
}

/** Where a position lies between the left edge, 0, and the right edge, 1, of the plot. */
export function bulletPosition(model: Bullets, position: number): number {
  return position / (model.max * room)
}

function frames(model: Bullets, palette: Palette): ScatterSeriesOption {
  return {
    type: 'scatter',
    id: 'target',
    silent: true,
    clip: false,
    z: 3,
    symbol: 'rect',
    symbolSize: [9, 30],
    data: model.rows.map((row, i) => ({
      value: [row.position, bandOf(i)],
      itemStyle: {
        color: palette.bg,
        borderColor: palette.target,
        borderWidth: 2.5,
        borderType: row.target.measure === 'growth' ? ('dashed' as const) : ('solid' as const),
      },
    })),
  }
}

function pointers(
  model: Bullets,
  palette: Palette,
  bound: NonNullable<BulletRow['bound']>,
): ScatterSeriesOption[] {
  const data = model.rows.flatMap((row, i) => {
    if (row.bound !== bound) return []
    // Left of a frame that stands within the bar it lies on the outcome's colour, where the target's is not seen.
    const isOnBar = bound === 'down' && row.position <= 1
    const color = isOnBar ? palette.bg : palette.target
    return [{ value: [row.position, bandOf(i)], itemStyle: { color } }]
  })
  if (data.length === 0) return []
  return [
    {
      type: 'scatter',
      id: `bound-${bound}`,
      silent: true,
      clip: false,
      z: 4,
      symbol: chevron,
      symbolSize: [16, 8],
      symbolRotate: bound === 'up' ? -90 : 90,
      symbolOffset: [bound === 'up' ? 14 : -14, 0],
      data,
    },
  ]
}
