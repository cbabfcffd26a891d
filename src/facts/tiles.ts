import type { Dataset, IndicatorRecord, ObservationRecord } from '../dataset/dataset'
import { compareInReport } from './report-order'
import { type ScopeChoice, scopesShown } from './scope-choice'

/** Figures of one indicator that stand together, the first of them large. */
export interface Tile {
  readonly indicator: IndicatorRecord
  readonly figures: readonly ObservationRecord[]
}

const measureOrder = ['level', 'change', 'average-growth', 'growth'] as const

/**
 * One tile an indicator with at least one wanted observation in the scopes shown, in the order of the report. Levels
 * stand before changes, the primary value before the secondary, 行政口径 before 管理口径.
 */
export function tiles(
  dataset: Dataset,
  choice: ScopeChoice,
  isWanted: (observation: ObservationRecord) => boolean,
): Tile[] {
  const found = [...dataset.indicators.values()].flatMap(indicator => {
    const scopes = scopesShown(indicator, choice)
    const figures = indicator.observations
      .filter(observation => scopes.includes(observation.scope) && isWanted(observation))
      .sort(
        (a, b) =>
          measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) ||
          Number(a.secondary ?? false) - Number(b.secondary ?? false),
      )
    return figures.length > 0 ? [{ indicator, figures }] : []
  })
  return found.sort((a, b) => firstOf(a, b))
}

function firstOf(a: Tile, b: Tile): number {
  const [left] = [...a.figures].sort(compareInReport)
  const [right] = [...b.figures].sort(compareInReport)
  return left && right ? compareInReport(left, right) : 0
}
