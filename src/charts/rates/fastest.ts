import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import { compareInReport } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { basisOf, byBasisAndSize, type RateRow } from './model'

/** Every printed growth of the results in the scopes shown, as the report orders them. */
export function growthOfResult(dataset: Dataset, choice: ScopeChoice): readonly ObservationRecord[] {
  return [...dataset.observations.values()]
    .filter(
      ({ period, measure, secondary, scope, indicator }) =>
        period === dataset.times.result &&
        measure === 'growth' &&
        secondary !== true &&
        scopesShown(indicator, choice).includes(scope),
    )
    .sort(compareInReport)
}

/**
 * What grew in the year of the results, fastest first among those of one price basis, each with its amount where the report prints one;
 * equals keep the report's order.
 */
export function fastest(dataset: Dataset, choice: ScopeChoice): readonly RateRow[] {
  const rows = growthOfResult(dataset, choice)
    .filter(({ value, unit }) => value > 0 && unit === '%')
    .map(rate => ({
      label: rate.indicator.name,
      rate,
      level: observationOf(rate.indicator, rate.period, 'level', rate.scope),
    }))
  return byBasisAndSize(rows)
}

/** Those with a printed amount: growth of an amount alone can be held against growth of another. */
export function fastestAmounts(dataset: Dataset, choice: ScopeChoice): readonly RateRow[] {
  return fastest(dataset, choice).filter(({ level }) => level !== undefined)
}

/** The first few of each price basis. */
export function leadersOfBases(rows: readonly RateRow[], maxRows: number): readonly RateRow[] {
  return rows.filter((row, i) => {
    const before = rows.slice(0, i).filter(other => basisOf(other) === basisOf(row))
    return before.length < maxRows
  })
}
