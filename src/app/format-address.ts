import type { ScopeChoice } from '../facts/scope-choice'

/** What an address says, as far as it can be written again. */
export interface AddressParts {
  /** Path as typed; shortened where it was not understood and is only shown. */
  readonly path: string
  readonly scope: ScopeChoice
  /** Observation or derived value whose source panel is open. */
  readonly source: string | null
  /** Keys that belong to single views, each once. */
  readonly others: readonly (readonly [key: string, value: string])[]
}

/** The address that `parseAddress` reads back; the default scope is left out. */
export function formatAddress({ path, scope, source, others }: AddressParts): string {
  const query = new URLSearchParams()
  if (scope !== 'administrative') query.set('scope', scope)
  for (const [key, value] of others) query.set(key, value)
  if (source !== null) query.set('source', source)
  const text = readable(query.toString())
  return `#${path}${text === '' ? '' : `?${text}`}`
}

/** Slashes, commas and tildes are safe in a fragment and read better than their escapes. */
export function readable(query: string): string {
  return query.replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%7E/g, '~')
}
