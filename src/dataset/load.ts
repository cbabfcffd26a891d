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
import { inOneGo, type Steps } from './steps'
import { synonymFaults } from './synonyms'

/** All texts to a sound dataset, or all their faults at once. */
export function load(texts: readonly DataText[]): Loaded {
  return inOneGo(loading(texts))
}

/** The same step by step, a file or a kind of rule each, so that a page can answer its reader in between. */
export function* loading(texts: readonly DataText[]): Steps<Loaded> {
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
  yield
  const profile = read(profileFile, ProfileFile) ?? noProfile
  yield
  const late = {
    glossary: read(glossaryFile, GlossaryFile) ?? noLateParts.glossary,
    record: read(recordFile, RecordFile) ?? noLateParts.record,
    relations: read(relationsFile, RelationsFile) ?? noLateParts.relations,
    synonyms: read(synonymsFile, SynonymsFile) ?? noLateParts.synonyms,
  }
  const parts: ThemePart[] = []
  for (const text of texts.filter(({ file }) => !otherFiles.includes(file))) {
    yield
    const value = parse(text, ThemeFile)
    if (value !== undefined) parts.push({ file: text.file, value })
  }
  if (!texts.some(({ file }) => file === reportFile)) faults.push(missing(reportFile))
  if (report === undefined) return { ok: false, faults }

  // A file without its form hides its indicators; what refers to them is not to blame.
  const isWhole = faults.length === 0
  const rules = [
    () => relationFaults(report, parts),
    () => profileFaults(profile, parts),
    () => glossaryFaults(report, late.glossary, parts),
    () => recordFaults(report, late.record, parts),
    () => declaredFaults(late.relations, parts),
    () => synonymFaults(late.synonyms, late.glossary, parts),
  ]
  for (const rule of rules) {
    yield
    faults.push(...rule().filter(({ code }) => isWhole || !unknowns.has(code)))
  }
  yield
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
