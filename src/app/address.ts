import { scopes } from 'virtual:first-data'
import { scopeLabelsOf } from '../dataset/vocabulary'
import { readScope, type Scoped } from '../facts/scope-names'
import type { AddressParts } from './format-address'
import { maxAddressLength, repairHash } from './repair-hash'
import { isAddressKey, isOurKey, keyLabels, keysReadAt, type View, viewAt } from './views'

/** The page's state as its address tells it. Appearance and text size are the reader's own and not in it. */
export interface Address extends AddressParts {
  /** Null where the path is none of ours. */
  readonly view: View | null
  readonly problems: readonly AddressProblem[]
}

/** A part of the address that was not understood, in what a reader sees. */
export interface AddressProblem {
  readonly message: string
  readonly remedy: string
}

/** Reads `#/path?key=value`, or what was meant for it; never throws, whatever was typed. */
export function parseAddress(hash: string, report: Scoped = { scopes }): Address {
  const isTooLong = hash.length > maxAddressLength
  const [rawPath = '', query = ''] = (isTooLong ? '' : repairHash(hash).replace(/^#/, '')).split(/\?(.*)/s)
  const path = decode(rawPath) || '/'
  const view = viewAt(path)
  const { first, repeated } = firstOfEach(new URLSearchParams(query))
  const typedScope = first.get('scope')
  const known = typedScope === undefined ? null : readScope(typedScope, report)
  const others = [...first].filter(([key]) => isAddressKey(key))
  const problems = [
    ...(isTooLong ? [{ message: `地址太长（${hash.length}个字符）`, remedy: '没有读取其中的条件。' }] : []),
    ...(typedScope !== undefined && known === null ? [unknownScope(typedScope, report)] : []),
    ...toldTogether(
      [...first.keys()].filter(key => !isOurKey(key)),
      keys => `地址里的${listed(keys)}不认识`,
      '已忽略，其余照常显示。',
    ),
    ...toldTogether(repeated, keys => `地址里的${listed(keys, labelOf)}写了不止一次`, '按写在前面的显示。'),
    ...toldTogether(
      view === null ? [] : others.map(([key]) => key).filter(key => !isReadAt(path, key)),
      keys => `地址里的${listed(keys, labelOf)}在这一页用不到`,
      '已忽略，其余照常显示。',
    ),
  ]
  return {
    view,
    path: view === null ? short(path) : path,
    scope: known ?? 'administrative',
    source: first.get('source') ?? null,
    others,
    problems,
  }
}

/** Of a key that is written several times the first value, and which keys have others besides. */
function firstOfEach(query: URLSearchParams): {
  readonly first: ReadonlyMap<string, string>
  readonly repeated: readonly string[]
} {
  const first = new Map<string, string>()
  const repeated = new Set<string>()
  for (const [key, value] of query) {
    const former = first.get(key)
    if (former === undefined) first.set(key, value)
    else if (former !== value && isOurKey(key)) repeated.add(key)
  }
  return { first, repeated: [...repeated] }
}

function unknownScope(typed: string, report: Scoped): AddressProblem {
  const { administrative, management } = scopeLabelsOf(report)
  if (!report.scopes) return { message: '地址里的“口径”用不到', remedy: '报告没有分两种口径，其余照常显示。' }
  return {
    message: `地址里的口径“${short(typed)}”不认识`,
    remedy: `可选：${administrative}、${management}、对比。现在显示的是${administrative}。`,
  }
}

/** One notice for all of a kind. */
function toldTogether(
  keys: readonly string[],
  message: (keys: readonly string[]) => string,
  remedy: string,
): readonly AddressProblem[] {
  return keys.length === 0 ? [] : [{ message: message(keys), remedy }]
}

/** How many of many are named. */
const maxNamed = 3

function listed(keys: readonly string[], labelOf: (key: string) => string = key => key): string {
  const named = keys.slice(0, maxNamed).map(key => `“${short(labelOf(key))}”`)
  return keys.length > maxNamed ? `${named.join('')}等${keys.length}项` : named.join('')
}

function labelOf(key: string): string {
  if (key === 'scope') return '口径'
  if (key === 'source') return '出处'
  return isAddressKey(key) ? keyLabels[key] : key
}

function isReadAt(path: string, key: string): boolean {
  return keysReadAt(path).some(known => known === key)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
