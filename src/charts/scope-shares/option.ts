import type { Composition } from '../composition/model'
import { colourOf, hatched } from '../composition/option'
import { type ChartOption, edgeToEdge, silentAxis } from '../option'
import type { Palette } from '../palette'

/** Computed shares as hatched bars from 0 to a full `max` percent; a row without one keeps its place. */
export function sharesOption(model: Composition, max: number, palette: Palette): ChartOption {
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: 0, max },
    yAxis: {
      ...silentAxis,
      type: 'category',
      inverse: true,
      data: model.rows.map(({ period }) => period),
    },
    series: [
      {
        type: 'bar',
        id: 'shares',
        silent: true,
        barWidth: '50%',
        data: model.rows.map(({ share, status }) =>
          share === null ? '-' : { value: share.value, itemStyle: hatched(colourOf(status, palette)) },
        ),
      },
    ],
  }
}
