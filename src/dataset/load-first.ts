import type { Loaded } from './data-text'
import { assemble, noLateParts } from './dataset'
import type { Fault } from './fault'
import type { ThemePart } from './relations'
import type { ProfileFile, ReportFile } from './schema'

/** What the page has at once: the JSON of `FirstParts`, which the build has found sound, or the faults that it found. */
export type First =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The part of the files that the page is drawn with while the whole is on its way. */
export interface FirstParts {
  readonly report: ReportFile
  readonly profile: ProfileFile
  readonly parts: readonly ThemePart[]
}

/** A dataset without quotes, terms and most themes; it checks nothing, so that no schema comes with the first load. */
export function loadFirst(first: First): Loaded {
  if (!first.ok) return first
  const { report, profile, parts }: FirstParts = JSON.parse(first.text)
  return { ok: true, dataset: assemble(report, parts, profile, noLateParts, false) }
}
