import type { Milestone, Observation } from './schema'
import type { Hedge } from './vocabulary'

/** The printed word that says how firmly a fact is promised; undefined where the report has none. */
export function hedgeOf({ citations }: Pick<Observation | Milestone, 'citations'>): Hedge | undefined {
  return citations.find(({ hedge }) => hedge !== undefined)?.hedge
}
