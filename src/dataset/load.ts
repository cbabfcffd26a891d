import { assemble, type Dataset } from './dataset'
import { declaredFaults, noRelations } from './declared'
import type { Fault } from './fault'
import { glossaryFaults } from './glossary'
import { noProfile, profileFaults } from './profile'
import { emptyRecord, recordFaults } from './record'
import { relationFaults, type ThemePart } from './relations'
import {
  FirstThemeFile,
  GlossaryFile,
  ProfileFile,
  RecordFile,
  RelationsFile,
  ReportFile,
  SynonymsFile,
  ThemeFile,
} from './schema'
import { type Parser, parseText } from './shape'
import { synonymFaults } from './synonyms'

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

/**
 * Texts to a sound dataset, or all their faults at once. `first` takes a part of the files without quotes, which the
 * page draws while the rest is on its way.
 */
export function load(texts: readonly DataText[], stage: 'whole' | 'first' = 'whole'): Loaded {
  const faults: Fault[] = []
  const parse = <T>({ file, text }: DataText, schema: Parser<T>): T | undefined => {
    const parsed = parseText(file, text, schema)
    if (parsed.ok) return parsed.value
    faults.push(...parsed.faults)
    return undefined
  }
  const read = <T>(name: string, schema: Parser<T>): T | undefined => {
    const text = texts.find(({ file }) => file === name)
    return text && parse(text, schema)
  }
  const report = read(reportFile, ReportFile)
  const glossary = read(glossaryFile, GlossaryFile) ?? { terms: [] }
  const record = read(recordFile, RecordFile) ?? emptyRecord
  const profile = read(profileFile, ProfileFile) ?? noProfile
  const relations = read(relationsFile, RelationsFile) ?? noRelations
  const synonyms = read(synonymsFile, SynonymsFile) ?? { synonyms: [] }
  const parts = texts
    .filter(({ file }) => !otherFiles.includes(file))
    .flatMap((text): readonly ThemePart[] => {
      const value = parse<FirstThemeFile>(text, stage === 'whole' ? ThemeFile : FirstThemeFile)
      return value === undefined ? [] : [{ file: text.file, value }]
    })
  if (!texts.some(({ file }) => file === reportFile)) faults.push(missing(reportFile))
  if (report === undefined) return { ok: false, faults }

  // A file without its form, or still to come, hides its indicators; what refers to them is not to blame.
  const isWhole = stage === 'whole' && faults.length === 0
  const related = [
    ...relationFaults(report, parts),
    ...glossaryFaults(report, glossary, parts),
    ...recordFaults(report, record, parts),
    ...profileFaults(profile, parts),
    ...declaredFaults(relations, parts),
    ...synonymFaults(synonyms, glossary, parts),
  ]
  faults.push(...related.filter(({ code }) => isWhole || !unknowns.has(code)))
  return faults.length > 0
    ? { ok: false, faults }
    : {
        ok: true,
        dataset: assemble(report, parts, stage, { glossary, record, profile, relations, synonyms }),
      }
}

const unknowns: ReadonlySet<Fault['code']> = new Set([
  'context-without-milestone',
  'unknown-indicator',
  'unknown-milestone',
  'unknown-observation',
  'unknown-term',
])

function missing(file: string): Fault {
  return { file, path: [], subject: '', code: 'missing-file', expected: '', received: '' }
}
