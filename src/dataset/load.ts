import {
  type DataText,
  glossaryFile,
  type Loaded,
  otherFiles,
  profileFile,
  recordFile,
  relationsFile,
  reportFile,
  synonymsFile,
} from './data-text'
import { assemble, noLateParts } from './dataset'
import { declaredFaults } from './declared'
import type { Fault } from './fault'
import { glossaryFaults } from './glossary'
import { GlossaryFile, RecordFile, RelationsFile, SynonymsFile } from './late-schema'
import { noProfile, profileFaults } from './profile'
import { recordFaults } from './record'
import { relationFaults, type ThemePart } from './relations'
import { ProfileFile, ReportFile, ThemeFile } from './schema'
import { type Parser, parseText } from './shape'
import { synonymFaults } from './synonyms'

/** All texts to a sound dataset, or all their faults at once. */
export function load(texts: readonly DataText[]): Loaded {
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
  const profile = read(profileFile, ProfileFile) ?? noProfile
  const late = {
    glossary: read(glossaryFile, GlossaryFile) ?? noLateParts.glossary,
    record: read(recordFile, RecordFile) ?? noLateParts.record,
    relations: read(relationsFile, RelationsFile) ?? noLateParts.relations,
    synonyms: read(synonymsFile, SynonymsFile) ?? noLateParts.synonyms,
  }
  const parts = texts
    .filter(({ file }) => !otherFiles.includes(file))
    .flatMap((text): readonly ThemePart[] => {
      const value = parse(text, ThemeFile)
      return value === undefined ? [] : [{ file: text.file, value }]
    })
  if (!texts.some(({ file }) => file === reportFile)) faults.push(missing(reportFile))
  if (report === undefined) return { ok: false, faults }

  // A file without its form hides its indicators; what refers to them is not to blame.
  const isWhole = faults.length === 0
  const related = [
    ...relationFaults(report, parts),
    ...profileFaults(profile, parts),
    ...glossaryFaults(report, late.glossary, parts),
    ...recordFaults(report, late.record, parts),
    ...declaredFaults(late.relations, parts),
    ...synonymFaults(late.synonyms, late.glossary, parts),
  ]
  faults.push(...related.filter(({ code }) => isWhole || !unknowns.has(code)))
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, dataset: assemble(report, parts, profile, late, true) }
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
