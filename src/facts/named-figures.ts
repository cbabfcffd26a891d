import type { Dataset, ObservationRecord } from '../dataset/dataset'
import { type ScopeChoice, scopesShown } from './scope-choice'

/** The observations that a profile names by an id without scope, in the scopes shown; none where the report prints none. */
export function namedFigures(
  dataset: Dataset,
  choice: ScopeChoice,
  name: string,
): readonly ObservationRecord[] {
  const indicator = dataset.indicators.get(name.split('.')[0] ?? '')
  if (indicator === undefined) return []
  return scopesShown(indicator, choice).flatMap(
    scope => indicator.observations.find(o => o.id === `${name}.${scope}`) ?? [],
  )
}
