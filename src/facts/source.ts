import type { Dataset, ObservationRecord } from '../dataset/dataset'
import { type Derived, derivedById } from './derived'

/** What a source panel can be opened for. */
export type Source =
  | { readonly kind: 'observation'; readonly observation: ObservationRecord }
  | { readonly kind: 'derived'; readonly derived: Derived }

/** Ids of earlier versions of the data, each with what it is now. */
export function renamedIn({ record }: Pick<Dataset, 'record'>): ReadonlyMap<string, string> {
  return new Map(record.renamed.map(({ from, to }) => [from, to]))
}

/** The observation or derived value of an address; null where there is none. */
export function sourceById(dataset: Dataset, address: string): Source | null {
  const names = renamedIn(dataset)
  const id = address
    .split('~')
    .map(part => names.get(part) ?? part)
    .join('~')
  const observation = dataset.observations.get(id)
  if (observation) return { kind: 'observation', observation }
  const derived = derivedById(dataset, id)
  return derived ? { kind: 'derived', derived } : null
}
