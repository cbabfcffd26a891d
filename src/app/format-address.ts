import type { Address } from './address'

/** The address that `parseAddress` reads back; the default scope is left out. */
export function formatAddress({
  path,
  scope,
  source,
  others,
}: Pick<Address, 'path' | 'scope' | 'source' | 'others'>): string {
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
