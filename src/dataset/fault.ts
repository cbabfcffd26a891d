/** A fault of the data: what is wrong where, as data; the words come from `fault-messages.ts`. */
export interface Fault {
  /** Path of the file from the project's root. */
  readonly file: string
  readonly path: readonly (string | number)[]
  /** The record that a person would name it by: 生产总值 gdp.2021.level.administrative. */
  readonly subject: string
  readonly code: FaultCode
  readonly expected: string
  readonly received: string
}

/** What kind of fault it is; `fault-messages.ts` has the words of each in both languages. */
export type FaultCode =
  | 'missing-file'
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'unknown-key'
  | 'bad-format'
  | 'too-long'
  | 'too-short'
  | 'not-accepted'
  | 'duplicate'
  | 'id-not-its-fields'
  | 'theme-not-its-file'
  | 'unit-outside-family'
  | 'unit-not-printed'
  | 'scope-not-available'
  | 'scopes-not-told'
  | 'unknown-theme'
  | 'unknown-period'
  | 'time-not-its-part'
  | 'status-not-in-period'
  | 'context-without-milestone'
  | 'hedge-not-in-title'
  | 'value-not-printed'
  | 'value-not-in-quote'
  | 'words-not-in-quote'
  | 'qualifier-not-printed'
  | 'sign-not-printed'
  | 'measure-not-printed'
  | 'fraction-not-value'
  | 'page-outside-report'
  | 'unknown-section'
  | 'unknown-indicator'
  | 'unknown-observation'
  | 'unknown-milestone'
  | 'unknown-term'
  | 'ledger-dangles'
  | 'ledger-value-differs'
  | 'ledger-lacks-fact'
  | 'ledger-page-differs'
  | 'ledger-milestones-differ'
  | 'ledger-not-text'
  | 'quote-not-in-text'
  | 'place-not-in-text'
  | 'quote-not-checked'
  | 'status-not-checked'
  | 'quote-gone'

/** `indicators[3].observations[0].value`, as an editor's search understands it. */
export function formatPath(path: Fault['path']): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('')
}

/** A value as it would stand in the file, cut where it is long; `undefined` is told as nothing. */
export function show(value: unknown): string {
  const shown = value === undefined ? '' : (JSON.stringify(value) ?? '')
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
}
