import { derivedById } from '../../../src/facts/derived'
import type { Exported } from '../../../src/features/export/exported'
import type { ExportJob } from '../../../src/features/export/job'
import { sample } from '../../fixtures/sample'

/** GDP of the results in both scopes as a computed difference. */
export const restId = 'difference~gdp.2021.level.administrative~gdp.2021.level.management'

/** An export of everything that the made-up report prints, and of one computed value. */
export function exportedOf(change: Partial<Exported> = {}): Exported {
  const derived = derivedById(sample, restId)
  if (derived === null) throw new Error(`export-fixtures: expected ${restId} to be computed; received null`)
  return {
    title: '指标库',
    choice: 'administrative',
    address: 'http://某单位/看板/#/indicators',
    addressOfSource: source =>
      `http://某单位/看板/#/?source=${source.kind === 'observation' ? source.observation.id : source.derived.id}`,
    filters: [],
    sources: [
      ...[...sample.observations.values()].map(
        observation => ({ kind: 'observation', observation }) as const,
      ),
      { kind: 'derived', derived },
    ],
    milestones: sample.milestones,
    madeOn: '2022-03-04',
    ...change,
  }
}

export function jobOf(change: Partial<Exported> = {}, isInWords = true): ExportJob {
  return { dataset: sample, exported: exportedOf(change), isInWords, deck: null }
}
