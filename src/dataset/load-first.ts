import { type DataText, type Loaded, otherFiles, profileFile, reportFile } from './data-text'
import { assemble, type LateParts, noLateParts } from './dataset'
import type { Fault } from './fault'
import { noProfile, profileFaults } from './profile'
import { relationFaults, type ThemePart } from './relations'
import { FirstThemeFile, ProfileFile, ReportFile } from './schema'
import { type Parser, parseText } from './shape'

/** Reads the file of a name; undefined where it is not among the texts, or told as a fault of its form. */
export type Read = <T>(name: string, schema: Parser<T>) => T | undefined

/** What the whole dataset has beyond what the page is drawn with. */
export interface Rest {
  readonly theme: Parser<FirstThemeFile>
  readonly read: (read: Read) => LateParts
  readonly faults: (report: ReportFile, late: LateParts, parts: readonly ThemePart[]) => readonly Fault[]
}

/** A part of the files without quotes, which the page draws while the rest is on its way; or all faults at once. */
export function loadFirst(texts: readonly DataText[]): Loaded {
  return loadParts(texts, null)
}

/** Texts to a sound dataset, or all their faults at once; `rest` where the texts are all that there are. */
export function loadParts(texts: readonly DataText[], rest: Rest | null): Loaded {
  const faults: Fault[] = []
  const parse = <T>({ file, text }: DataText, schema: Parser<T>): T | undefined => {
    const parsed = parseText(file, text, schema)
    if (parsed.ok) return parsed.value
    faults.push(...parsed.faults)
    return undefined
  }
  const read: Read = (name, schema) => {
    const text = texts.find(({ file }) => file === name)
    return text && parse(text, schema)
  }
  const report = read(reportFile, ReportFile)
  const profile = read(profileFile, ProfileFile) ?? noProfile
  const late = rest?.read(read) ?? noLateParts
  const parts = texts
    .filter(({ file }) => !otherFiles.includes(file))
    .flatMap((text): readonly ThemePart[] => {
      const value = parse(text, rest?.theme ?? FirstThemeFile)
      return value === undefined ? [] : [{ file: text.file, value }]
    })
  if (!texts.some(({ file }) => file === reportFile)) faults.push(missing(reportFile))
  if (report === undefined) return { ok: false, faults }

  // A file without its form, or still to come, hides its indicators; what refers to them is not to blame.
  const isWhole = rest !== null && faults.length === 0
  const related = [
    ...relationFaults(report, parts),
    ...profileFaults(profile, parts),
    ...(rest?.faults(report, late, parts) ?? []),
  ]
  faults.push(...related.filter(({ code }) => isWhole || !unknowns.has(code)))
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, dataset: assemble(report, parts, profile, late, rest !== null) }
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
