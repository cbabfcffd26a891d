import type { Dataset, ObservationRecord } from '../dataset/dataset'
import { hashOf } from '../dataset/digest'
import { renamedIn } from './source'

/** Characters of a code: 36⁵ places, so that a few hundred names do not meet. */
const length = 5

/** A short name for an observation in an address: of its id alone, so that no change of other data moves it. */
export function codeOf(id: string): string {
  return (hashOf(id) % 36 ** length).toString(36).padStart(length, '0')
}

/** What an address selects, each once and in its order, and what of it names nothing. */
export interface Selection {
  readonly observations: readonly ObservationRecord[]
  readonly unknown: readonly string[]
}

/** Reads `select`: codes, whole ids of observations, or indicators, which stand for all their observations. */
export function readSelection(dataset: Dataset, text: string | undefined): Selection {
  const names = (text ?? '').split(',').filter(name => name !== '')
  if (names.length === 0) return { observations: [], unknown: [] }
  const byName = new Map([...dataset.observations.values()].flatMap(o => namesOf(o.id, o)))
  for (const [from, to] of renamedIn(dataset)) {
    const observation = dataset.observations.get(to)
    if (observation) for (const [name] of namesOf(from, observation)) byName.set(name, observation)
  }
  const found = new Set<ObservationRecord>()
  const unknown = new Set<string>()
  for (const name of names) {
    const one = byName.get(name)
    const all = one === undefined ? (dataset.indicators.get(name)?.observations ?? []) : [one]
    if (all.length === 0) unknown.add(name)
    for (const observation of all) found.add(observation)
  }
  return { observations: [...found], unknown: [...unknown] }
}

/** What an observation may be called in an address. */
function namesOf(
  id: string,
  observation: ObservationRecord,
): readonly (readonly [string, ObservationRecord])[] {
  return [
    [codeOf(id), observation],
    [id, observation],
  ]
}

/** What `readSelection` reads back; null for none. */
export function formatSelection(observations: readonly ObservationRecord[]): string | null {
  return observations.length === 0 ? null : observations.map(({ id }) => codeOf(id)).join(',')
}

/** The selection with one observation more or, where it was there, less. */
export function toggledSelection(
  selected: readonly ObservationRecord[],
  observation: ObservationRecord,
): readonly ObservationRecord[] {
  return selected.includes(observation)
    ? selected.filter(other => other !== observation)
    : [...selected, observation]
}
