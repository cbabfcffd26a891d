import type { ObservationRecord } from '../../../dataset/dataset'
import type { Derived } from '../../../facts/derived'
import type { Source } from '../../../facts/source'
import type { Cell } from './column'

type OfObservation = (observation: ObservationRecord) => Cell
type OfDerived = (derived: Derived) => Cell

/** A cell of an observation or of a computed value; null where nothing is said of the latter. */
export function of(observation: OfObservation, derived: OfDerived = () => null): (source: Source) => Cell {
  return source => (source.kind === 'observation' ? observation(source.observation) : derived(source.derived))
}
