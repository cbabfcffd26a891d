import type { PictureOf } from '../../../src/charts/pictures'
import type { Dataset } from '../../../src/dataset/dataset'
import { derivedById } from '../../../src/facts/derived'
import { sourceById } from '../../../src/facts/source'
import type { Exported } from '../../../src/features/export/exported'
import type { ExportJob } from '../../../src/features/export/job'
import { figure } from '../../fixtures/draft'
import { datasetOf, sample, sampleDraft } from '../../fixtures/sample'

/** GDP of the results in both scopes as a computed difference. */
export const restId = 'difference~gdp.2021.level.administrative~gdp.2021.level.management'

/** An export of everything that the made-up report prints, and of one computed value. */
export function exportedOf(change: Partial<Exported> = {}, dataset: Dataset = sample): Exported {
  const derived = derivedById(dataset, restId)
  if (derived === null) throw new Error(`export-fixtures: expected ${restId} to be computed; received null`)
  return {
    title: '指标库',
    choice: 'administrative',
    address: 'http://某单位/看板/#/indicators',
    addressOfSource: source =>
      `http://某单位/看板/#/?source=${source.kind === 'observation' ? source.observation.id : source.derived.id}`,
    filters: [],
    sources: [
      ...[...dataset.observations.values()].map(
        observation => ({ kind: 'observation', observation }) as const,
      ),
      { kind: 'derived', derived },
    ],
    milestones: dataset.milestones,
    madeOn: '2022-03-04',
    ...change,
  }
}

export function jobOf(change: Partial<Exported> = {}, isInWords = true): ExportJob {
  return {
    dataset: sample,
    exported: exportedOf(change),
    isInWords,
    look: plainLook,
    deck: new Map([['deck', 'results']]),
  }
}

/** The sources of ids, or an error that says which there is not. */
export function sourcesNamed(ids: readonly string[]): Exported['sources'] {
  return ids.map(id => {
    const source = sourceById(sample, id)
    if (source === null) throw new Error(`export-fixtures: expected a source ${id}; received none`)
    return source
  })
}

/** A name that a spreadsheet would run if it were let. */
export const runnable = '=1+1'

/** The made-up report with an indicator of that name, and more that begins so. */
export function runnableDataset(): Dataset {
  const { indicators, milestones = [] } = sampleDraft.themes.safety ?? { indicators: [] }
  const made = {
    id: 'made-up-formula',
    name: runnable,
    units: ['个'],
    notes: ['+不相加。'],
    observations: [figure('2021', 'level', 26, '1.1.5', { quote: '=26个' })],
  }
  const safety = { indicators: [...indicators, made], milestones }
  return datasetOf({ ...sampleDraft, themes: { ...sampleDraft.themes, safety } })
}

/** Of a chart whose picture no test asks for: made, it throws. */
export const noPicture: PictureOf = ['ladder', null as never]

/** A picture of the chart's own size on white. */
export const plainLook = { ratio: 1, isTransparent: false } as const
