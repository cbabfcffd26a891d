import type * as z from 'zod/mini'
import { type Fault, type FaultCode, show } from './fault'

/** The least that every schema of zod offers; keeps this module free of one schema's types. */
export interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: z.core.$ZodError }
}

/** A value of the schema, or every fault of its form; a value never comes with faults. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: Fault[] }

/** JSON text to a value of the schema, or every fault of its form. */
export function parseText<T>(file: string, text: string, schema: Parser<T>): Parsed<T> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    return { ok: false, faults: [notJson(file, text, error)] }
  }
  const result = schema.safeParse(raw)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, faults: result.error.issues.flatMap(issue => fromIssue(file, raw, issue)) }
}

/** Engines tell the place as an offset, a line, a piece of the text, or not at all; people need a line. */
function notJson(file: string, text: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error)
  const before = text.slice(0, offsetOf(message, text)).split('\n')
  const place = `line ${before.length}, column ${(before[before.length - 1]?.length ?? 0) + 1}`
  const received = (message.split(/ in JSON|, "|, \.\.\.| is not valid JSON/)[0] ?? '').slice(0, 80)
  return { file, path: [], subject: '', code: 'not-json', expected: place, received }
}

/** V8 cuts its piece ten characters before the fault, or at the start of the text. */
const piece = /, (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/

function offsetOf(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const line = /line (\d+) column (\d+)/.exec(message)
  if (line)
    return (
      text
        .split('\n')
        .slice(0, Number(line[1]) - 1)
        .join('\n').length + Number(line[2])
    )
  const [, dots, words = ''] = piece.exec(message) ?? []
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? text.length : at + (dots === undefined ? 0 : Math.min(10, words.length))
}

function fromIssue(file: string, raw: unknown, issue: z.core.$ZodIssue): Fault[] {
  // Nothing in the data is keyed by a symbol; the type of a path allows it all the same.
  const path = issue.path.map(step => (typeof step === 'number' ? step : String(step)))
  const value = valueAt(raw, path)
  const fault = (code: FaultCode, expected: string, received = show(value)): Fault => ({
    file,
    path,
    subject: subjectAt(raw, path),
    code,
    expected,
    received,
  })
  switch (issue.code) {
    case 'invalid_type':
      return [fault(value === undefined ? 'missing' : 'wrong-type', issue.expected)]
    case 'invalid_value':
      return [fault(value === undefined ? 'missing' : 'not-one-of', issue.values.map(String).join(', '))]
    case 'unrecognized_keys':
      return issue.keys.map(key => fault('unknown-key', '', show(key)))
    case 'invalid_format':
      return [fault('bad-format', 'pattern' in issue ? String(issue.pattern) : issue.format)]
    case 'too_big':
      return [fault('too-long', String(issue.maximum))]
    case 'too_small':
      return [fault('too-short', String(issue.minimum))]
    default:
      return [fault(value === undefined ? 'missing' : 'not-accepted', issue.message)]
  }
}

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  let value = raw
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, step)?.value
  }
  return value
}

/** Names on the way to a value, so that a person finds the record without counting brackets. */
export function subjectAt(raw: unknown, path: readonly (string | number)[]): string {
  const names: string[] = []
  let value = raw
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break
    value = Object.getOwnPropertyDescriptor(value, step)?.value
    const record = value as { name?: unknown; title?: unknown; id?: unknown } | null | undefined
    if (typeof record !== 'object' || record === null || Array.isArray(record)) continue
    const name = [record.name, record.title, record.id].find(text => typeof text === 'string')
    if (typeof name === 'string') names.push(name)
  }
  return names.join(' ')
}
