import type { Composition } from '../composition/model'
import { colourOf, hatched } from '../composition/option'
import { bars, type ChartOption, rowsPlot } from '../option'

/** Computed shares as hatched bars from 0 to a full `max` percent; a row without one keeps its place. */
export function sharesOption(model: Composition, max: number): ChartOption {
  return {
    ...rowsPlot(
      model.rows.map(({ period }) => period),
      max,
    ),
    series: [
      {
        ...bars,
        id: 'shares',
        barWidth: '50%',
        data: model.rows.map(({ share, status }) =>
          share === null ? '-' : { value: share.value, itemStyle: hatched(colourOf(status)) },
        ),
      },
    ],
  }
}
