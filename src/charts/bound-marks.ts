import type { ScatterSeriesOption } from 'echarts/charts'
import type { Bound } from '../facts/bound'
import { chevron, marks } from './option'
import { palette } from './palette'

/** A pointer beside the mark at a place, or none. */
export interface BoundMark {
  readonly position: number
  /** Which row or band of the category axis. */
  readonly row: number
  readonly bound: Bound
}

/**
 * Pointers to the side that a bound permits: 以上 to the right, 以内 to the left. A seam of the ground's colour around
 * each keeps it legible where a bar or dashes lie behind.
 */
export function boundMarks(places: readonly BoundMark[]): ScatterSeriesOption[] {
  return (['up', 'down'] as const).flatMap(bound => {
    const data = places.flatMap(place => (place.bound === bound ? [[place.position, place.row]] : []))
    if (data.length === 0) return []
    const pointer = {
      ...marks,
      z: 5,
      symbol: chevron,
      symbolSize: 16,
      symbolRotate: bound === 'up' ? -90 : 90,
      symbolOffset: [bound === 'up' ? 15 : -15, 0],
      data,
    }
    return [
      {
        ...pointer,
        id: `seam-${bound}`,
        z: 4,
        itemStyle: { opacity: 1, color: palette.bg, borderColor: palette.bg, borderWidth: 4 },
      },
      { ...pointer, id: `bound-${bound}`, itemStyle: { opacity: 1, color: palette.target } },
    ]
  })
}
