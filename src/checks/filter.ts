import type { Times } from '../dataset/times'
import {
  type Check,
  type CheckKind,
  checkKindLabelsOf,
  checkKinds,
  type Verdict,
  verdictLabels,
  verdicts,
} from './check'

/** What a reader wants to see of the relations; an empty list means all. */
export interface CheckFilter {
  readonly verdicts: readonly Verdict[]
  readonly kinds: readonly CheckKind[]
  /** Values that are neither, as typed. */
  readonly unknown: readonly string[]
}

/** Reads `doubtful,incomparable,totals`: verdicts and kinds in any order, by code or by label. */
export function parseCheckFilter(text: string | null, times: Times): CheckFilter {
  const kindLabels = checkKindLabelsOf(times)
  const parts = (text ?? '').split(/[,，、]/).filter(part => part !== '')
  const isAsked = (code: string, label: string) => parts.includes(code) || parts.includes(label)
  return {
    verdicts: verdicts.filter(verdict => isAsked(verdict, verdictLabels[verdict])),
    kinds: checkKinds.filter(kind => isAsked(kind, kindLabels[kind])),
    unknown: parts.filter(
      part =>
        !verdicts.some(verdict => verdict === part || verdictLabels[verdict] === part) &&
        !checkKinds.some(kind => kind === part || kindLabels[kind] === part),
    ),
  }
}

/** What `parseCheckFilter` reads back; null where nothing is filtered. */
export function formatCheckFilter(filter: Pick<CheckFilter, 'verdicts' | 'kinds'>): string | null {
  const text = [...filter.verdicts, ...filter.kinds].join(',')
  return text === '' ? null : text
}

/** A value taken in or out. */
export function toggled<T>(chosen: readonly T[], value: T): readonly T[] {
  return chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value]
}

/** The relations of a chosen verdict and a chosen kind. */
export function filterChecks(checks: readonly Check[], filter: CheckFilter): readonly Check[] {
  return checks.filter(
    ({ verdict, kind }) =>
      (filter.verdicts.length === 0 || filter.verdicts.includes(verdict)) &&
      (filter.kinds.length === 0 || filter.kinds.includes(kind)),
  )
}
