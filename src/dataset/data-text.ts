import type { Dataset } from './dataset'
import type { Fault } from './fault'

/** A data file as text, with its path from the project's root: `data/economy.json`. */
export interface DataText {
  readonly file: string
  readonly text: string
}

/** A dataset without any fault, or all faults that were found: never a part of one. */
export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The report itself: times, scopes, themes, sections, version of the data. */
export const reportFile = 'data/report.json'
/** The annex's terms. */
export const glossaryFile = 'data/glossary.json'
/** How the reading was compared, oddities, and the history of versions. */
export const recordFile = 'data/record.json'
/** What leads, and what is put side by side. */
export const profileFile = 'data/profile.json'
/** What figures cannot tell of each other, for the checks. */
export const relationsFile = 'data/relations.json'
/** Everyday words, for the search. */
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
