import { type Fault, show } from './fault'
import type { RelationsFile } from './late-schema'
import type { ThemePart } from './relations'

const file = 'data/relations.json'

/** What in a relation is no indicator. */
const words: ReadonlySet<string> = new Set([
  'because',
  'role',
  'unknown',
  'basis',
  'caveats',
  'within',
  'apart',
  'growth',
])

/** Relations of indicators that there are not. */
export function declaredFaults(
  { $schema: _, ...relations }: RelationsFile,
  parts: readonly ThemePart[],
): Fault[] {
  const indicators = new Set(parts.flatMap(({ value }) => value.indicators.map(({ id }) => id)))
  const faultsOf = (value: unknown, path: Fault['path'], subject: string): Fault[] => {
    if (typeof value === 'string')
      return indicators.has(value)
        ? []
        : [{ file, path, subject, code: 'unknown-indicator', expected: '', received: show(value) }]
    if (Array.isArray(value)) return value.flatMap((item, i) => faultsOf(item, [...path, i], subject))
    return Object.entries(value ?? {}).flatMap(([key, item]) =>
      words.has(key) ? [] : faultsOf(item, [...path, key], subject),
    )
  }
  return Object.entries(relations).flatMap(([kind, list]) =>
    Array.isArray(list)
      ? list.flatMap((relation, i) => faultsOf(relation, [kind, i], String(Object.values(relation)[0])))
      : faultsOf(list, [kind], kind),
  )
}
