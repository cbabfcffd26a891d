import { readLedger, readTexts } from '../../scripts/read-data'
import type { DataText } from '../../src/dataset/data-text'
import type { Dataset, ObservationRecord } from '../../src/dataset/dataset'
import { explainInEnglish } from '../../src/dataset/fault-messages'
import type { LedgerPart } from '../../src/dataset/ledger'
import { soundDataset } from '../fixtures/sample'

/*
 * What lies under `data/`, for this folder's tests alone: they hold the data to the rules. Whatever tests the program
 * reads `tests/fixtures/sample.ts`, so that a corrected figure breaks no test of anything else.
 */

export const realTexts: readonly DataText[] = readTexts('data')

/** What they make; every test that needs it fails where they are not sound. */
export const realDataset: Dataset = {
  ...soundDataset(realTexts),
  ledger: realLedger().map(({ value }) => value),
}

export function realLedger(): readonly LedgerPart[] {
  const { parts, faults } = readLedger()
  if (faults.length > 0) throw new Error(faults.map(explainInEnglish).join('\n'))
  return parts
}

/** A real observation by its id. */
export function real(id: string): ObservationRecord {
  const observation = realDataset.observations.get(id)
  if (observation === undefined)
    throw new Error(`expected an observation ${id} in the real data; received none`)
  return observation
}
