import type { Dataset, ObservationRecord } from '../dataset/dataset'
import { type Derived, derivedById } from './derived'

/** What a source panel can be opened for. */
export type Source =
  | { readonly kind: 'observation'; readonly observation: ObservationRecord }
  | { readonly kind: 'derived'; readonly derived: Derived }

/** The observation or derived value of an address; null where there is none. */
export function sourceById(dataset: Dataset, id: string): Source | null {
  const observation = dataset.observations.get(id)
  if (observation) return { kind: 'observation', observation }
  const derived = derivedById(dataset, id)
  return derived ? { kind: 'derived', derived } : null
}
