import type { ScatterSeriesOption } from 'echarts/charts'
import type { Bound } from '../analysis/bound'
import { chevron } from './option'
import type { Palette } from './palette'

/** A pointer beside the mark of a row, or none. */
export interface BoundMark {
  readonly position: number
  readonly bound: Bound
}

/** Pointers to the side that a bound permits, one place a row: 以上 to the right, 以内 to the left. */
export function boundMarks(
  rows: readonly BoundMark[],
  palette: Palette,
  /** Pixels below the middle of the row, where a bar is in the way. */
  below = 0,
): ScatterSeriesOption[] {
  return (['up', 'down'] as const).flatMap(bound => {
    const data = rows.flatMap((row, i) => (row.bound === bound ? [[row.position, i]] : []))
    if (data.length === 0) return []
    return [
      {
        type: 'scatter' as const,
        id: `bound-${bound}`,
        silent: true,
        clip: false,
        z: 5,
        symbol: chevron,
        symbolSize: [16, 8],
        symbolRotate: bound === 'up' ? -90 : 90,
        symbolOffset: [bound === 'up' ? 14 : -14, below],
        itemStyle: { opacity: 1, color: palette.target },
        data,
      },
    ]
  })
}
