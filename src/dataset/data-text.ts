import type { Dataset } from './dataset'
import type { Fault } from './fault'

/** A data file as text, with its path from the project's root: `data/economy.json`. */
export interface DataText {
  readonly file: string
  readonly text: string
}

export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export const reportFile = 'data/report.json'
export const glossaryFile = 'data/glossary.json'
export const recordFile = 'data/record.json'
export const profileFile = 'data/profile.json'
export const relationsFile = 'data/relations.json'
export const synonymsFile = 'data/synonyms.json'

/** Files that are no theme's. */
export const otherFiles: readonly string[] = [
  reportFile,
  glossaryFile,
  recordFile,
  profileFile,
  relationsFile,
  synonymsFile,
]
