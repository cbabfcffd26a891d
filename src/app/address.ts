import { type ScopeChoice, scopeChoices } from '../analysis/scope-choice'
import { hedges, measures, periods, stages, statuses, themes, tiers } from '../dataset/vocabulary'
import { type View, viewAt } from './views'

/** The page's state as its address tells it. Appearance and text size are the reader's own and not in it. */
export interface Address {
  /** Null where the path is none of ours. */
  readonly view: View | null
  /** Path as typed; shortened where it was not understood and is only shown. */
  readonly path: string
  readonly scope: ScopeChoice
  /** Observation or derived value whose source panel is open. */
  readonly source: string | null
  /** Keys of the contract that this version carries along for other views. */
  readonly others: readonly (readonly [key: string, value: string])[]
  readonly problems: readonly AddressProblem[]
}

/** A part of the address that was not understood, in what a reader sees. */
export interface AddressProblem {
  readonly message: string
  readonly remedy: string
}

const otherKeys = new Set([
  'theme',
  'period',
  'status',
  'measure',
  'unit',
  'section',
  'tier',
  'stage',
  'hedge',
  'scopes',
  'has',
  'q',
  'sort',
  'columns',
  'group',
  'rows',
  'check',
  'select',
  'deck',
  'slide',
  'title',
  'embed',
])
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  theme: themes,
  period: periods,
  status: statuses,
  measure: measures,
  tier: tiers,
  stage: stages,
  hedge: hedges,
}
const longestAddress = 4000

/** Reads `#/path?key=value`; never throws, whatever was typed. */
export function parseAddress(hash: string): Address {
  const problems: AddressProblem[] = []
  const isTooLong = hash.length > longestAddress
  if (isTooLong)
    problems.push({ message: `地址太长（${hash.length}个字符）`, remedy: '没有读取其中的条件。' })
  const [rawPath = '', query = ''] = (isTooLong ? '' : hash.replace(/^#/, '')).split(/\?(.*)/s)
  const path = decode(rawPath) || '/'
  const view = viewAt(path)

  let scope: ScopeChoice = 'administrative'
  let source: string | null = null
  const others: [string, string][] = []
  for (const [key, value] of new URLSearchParams(query)) {
    if (key === 'scope') {
      const known = scopeChoices.find(choice => choice === value)
      if (known) scope = known
      else
        problems.push({
          message: `地址里的口径“${short(value)}”不认识`,
          remedy: '可选：行政口径、管理口径、对比。现在显示的是行政口径。',
        })
    } else if (key === 'source') source = value
    else if (otherKeys.has(key)) {
      others.push([key, value])
      const allowed = vocabularies[key]
      const unknown = allowed ? value.split(',').filter(part => !allowed.includes(part)) : []
      for (const part of unknown)
        problems.push({
          message: `地址里的“${key}=${short(part)}”不认识`,
          remedy: `可选：${allowed?.join('、')}。`,
        })
    } else problems.push({ message: `地址里的“${short(key)}”不认识`, remedy: '已忽略这一项，其余照常显示。' })
  }
  return { view, path: view === null ? short(path) : path, scope, source, others, problems }
}

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
  // Slashes, commas and tildes are safe in a fragment and read better than their escapes.
  const text = query.toString().replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%7E/g, '~')
  return `#${path}${text === '' ? '' : `?${text}`}`
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
