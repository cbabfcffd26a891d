import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { Status } from '../../dataset/vocabulary'
import { boundOf } from '../../facts/bound'
import { statusTones } from '../../text/status-tones'
import { bars, type ChartOption, chevron, edgeToEdge, hollow, marks, silentAxis } from '../option'
import { palette } from '../palette'
import type { Composition, CompositionRow } from './model'

/** Room right of the greatest amount for the chevron of a lower bound. */
const marginFactor = 1.06

/** Bars in the middle of their rows; words stand above and below. */
const barWidth = '26%'
/** A frame inside a frame, for two bounds of which neither is a part of a known length. */
const innerWidth = '14%'

type BarStyle = NonNullable<Exclude<BarDataItem['itemStyle'], undefined>>
type BarDataItem = Extract<NonNullable<BarSeriesOption['data']>[number], { itemStyle?: unknown }>

/** 管理口径 from zero with the computed rest hatched behind it; bounds as frames, one inside the other. */
export function compositionOption(model: Composition): ChartOption {
  // Frames lie over each other only on an axis of their own each; the value axis is one.
  const axis = {
    ...silentAxis,
    type: 'category' as const,
    inverse: true,
    data: model.rows.map(({ period }) => period),
  }
  const barsOf = (
    id: string,
    yAxisIndex: number,
    amountOf: (row: CompositionRow) => number | undefined,
    styleOf: (row: CompositionRow) => BarStyle,
  ): BarSeriesOption => ({
    ...bars,
    id,
    yAxisIndex,
    barWidth: yAxisIndex === 2 ? innerWidth : barWidth,
    ...(yAxisIndex === 0 && { stack: 'whole' }),
    data: model.rows.map(row => {
      const value = amountOf(row)
      return value === undefined ? '-' : { value, itemStyle: styleOf(row) }
    }),
  })
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: 0, max: model.max * marginFactor },
    yAxis: [axis, axis, axis],
    series: [
      barsOf(
        'management',
        0,
        row => (row.isBounded ? undefined : row.management?.value),
        row => solidOrHollow(row.status),
      ),
      barsOf(
        'rest',
        0,
        row => row.difference?.value,
        row => hatched(colourOf(row.status)),
      ),
      barsOf(
        'bound-administrative',
        1,
        row => (row.isBounded ? row.administrative?.value : undefined),
        () => hollow,
      ),
      barsOf(
        'bound-management',
        2,
        row => (row.isBounded ? row.management?.value : undefined),
        () => hollow,
      ),
      ...pointers(model),
    ],
  }
}

/** Where an amount lies between the left edge, 0, and the right edge, 1, of the plot. */
export function compositionPosition(model: Composition, amount: number): number {
  return amount / (model.max * marginFactor)
}

/** The colour of a kind of figure. */
export function colourOf(status: Status): string {
  return palette[statusTones[status]]
}

/** An area that the project computed: dashed outline, hatched in the colour of what it is a part of. */
export function hatched(color: string): BarStyle {
  return {
    color: 'transparent',
    borderColor: color,
    borderWidth: 1.5,
    borderType: 'dashed',
    decal: { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [1.5, 5], rotation: -Math.PI / 4 },
  }
}

function solidOrHollow(status: Status): BarStyle {
  return status === 'target' ? hollow : { color: colourOf(status) }
}

/** A chevron beyond the edge of every lower bound: 突破, 以上. */
function pointers(model: Composition): ScatterSeriesOption[] {
  const data = model.rows.flatMap(({ isBounded, administrative, management }, i) =>
    [administrative, management].flatMap(o => (isBounded && o && boundOf(o) === 'up' ? [[o.value, i]] : [])),
  )
  if (data.length === 0) return []
  return [
    {
      ...marks,
      id: 'bound-up',
      z: 4,
      symbol: chevron,
      symbolSize: 18,
      symbolRotate: -90,
      symbolOffset: [9, 0],
      itemStyle: { color: palette.target, opacity: 1 },
      data,
    },
  ]
}
