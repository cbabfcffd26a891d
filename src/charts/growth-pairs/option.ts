import { bars, type ChartOption, hollow, rowsPlot } from '../option'
import { palette } from '../palette'
import type { GrowthPairs } from './model'

/** How far the middles of the bars lie above and below that of their row, as a share of it. */
export const pairShift = 0.176

/**
 * Two bars a row from 0: growth of the results solid above, growth aimed at hollow below. They grow with the row, whose
 * words may be larger: their middles lie 17.6 % of the row above and below its own, where `plotted.css` has the figures.
 */
export function growthPairsOption(model: GrowthPairs): ChartOption {
  const shared = { ...bars, barWidth: '22%', barGap: '60%' } as const
  return {
    ...rowsPlot(
      model.rows.map(({ target }) => target.id),
      model.max,
    ),
    series: [
      {
        ...shared,
        id: 'outcome',
        itemStyle: { color: palette.outcome },
        data: model.rows.map(({ outcome }) => outcome.value),
      },
      {
        ...shared,
        id: 'target',
        itemStyle: hollow,
        data: model.rows.map(({ target }) => target.value),
      },
    ],
  }
}
