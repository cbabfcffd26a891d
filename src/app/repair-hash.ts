import { scopes } from 'virtual:first-data'
import type { ScopeChoice } from '../facts/scope-choice'
import { readScope } from '../facts/scope-names'
import { readable } from './format-address'
import { isTracking } from './tracking'
import { isOurKey, viewAt } from './views'

/*
 * Addresses come through chat applications, which append to them and encode them, and by hand, with what stood around
 * them. Here they become what was meant; what is right already stays as it is, letter for letter.
 */

/** Longer ones are told, not read. */
export const maxAddressLength = 4000

/** Keys whose value is the reader's own text: what stands at its end may belong to it. */
const freeKeys: readonly string[] = ['q', 'title']
/** Keys whose value is one code: text behind it is not part of it. */
const codeKeys: readonly string[] = ['scope', 'source', 'deck', 'slide']
/** Marks of the address in full width, as a Chinese input method writes them, and as a browser encodes those. */
const fullWidth = [
  [/？|%EF%BC%9F/gi, '?'],
  [/＆|%EF%BC%86/gi, '&'],
  [/＝|%EF%BC%9D/gi, '='],
  [/／|%EF%BC%8F/gi, '/'],
  [/＃|%EF%BC%83/gi, '#'],
  [/％|%EF%BC%85/gi, '%'],
] as const
/** A mark of the address behind an escape, once or several times. */
const encodedMark = /%(25)*(2f|3f|26|23|3d)/i
/** What the text around an address begins or ends with; never in a path or a code of ours. */
const around = '\\s\\u200b-\\u200f\\u2060"\'`“”‘’<>《》〈〉（）()【】「」\\[\\]，。、；;：:！!|…'
const leading = new RegExp(`^[${around}/\\\\]+`)
const fromAround = new RegExp(`[${around}][\\s\\S]*$`)
const trailing = new RegExp(`[${around}.]+$`)
/** What is left of `&nbsp;` and its like once it is parted at its marks. */
const entity = /^(amp|nbsp|quot|apos|lt|gt|34|39)(;|%3b)?$/i

/** The hash that was meant. Never throws; what was repaired is not repaired again. */
export function repairHash(hash: string): string {
  let meant = hash
  // One layer may hide another.
  for (let i = 0; i < maxLayers; i++) {
    const inner = repairedOnce(meant)
    if (inner === meant) break
    meant = inner
  }
  return meant
}

const maxLayers = 20

function repairedOnce(hash: string): string {
  const text = hash.replace(/^#/, '')
  if (text === '' || hash.length > maxAddressLength) return hash
  const { path, query } = parted(text)
  const pieces = query.flatMap(piece => mendPiece(piece))
  return `#${mendPath(path)}${pieces.length === 0 ? '' : `?${pieces.join('&')}`}`
}

/** With the scope that stands in front of the hash, where it has none of its own. */
export function withScopeOf(search: string, hash: string): string {
  const scope = scopeIn(search)
  const own = repairHash(hash)
  if (scope === null || /[?&]scope=/.test(own)) return hash
  const whole = own.replace(/^#?$/, '#/')
  return `${whole}${whole.includes('?') ? '&' : '?'}scope=${scope}`
}

/** What stands in front of the hash without the scope that was read there; all else there is the server's own. */
export function withoutScope(search: string): string {
  if (scopeIn(search) === null) return search
  const rest = new URLSearchParams(search)
  rest.delete('scope')
  return rest.toString() === '' ? '' : `?${rest}`
}

function scopeIn(search: string): ScopeChoice | null {
  return readScope(new URLSearchParams(search).get('scope') ?? '', { scopes })
}

/** Path and pieces of the query, whatever parts them; of a whole address only what stands in its hash. */
function parted(text: string): { readonly path: string; readonly query: readonly string[] } {
  const [first = '', ...rest] = split(text)
  const [path = '', ...more] = split(unwrapped(first, /[?&#]/))
  const query = [...more, ...rest]
  const isOutside = path === '/' || path.replace(leading, '') === '' || path.includes('://')
  const at = isOutside ? query.findIndex(piece => isPath.test(unwrapped(piece, isPath))) : -1
  if (at < 0) return { path, query }
  const [inner = '', ...beside] = split(unwrapped(query[at] ?? '', /[?&#]/))
  return { path: inner, query: [...query.slice(0, at), ...beside, ...query.slice(at + 1)] }
}

const isPath = /^!?\//

/** `?`, `&` and a second `#` stand in no value: they are escaped there. */
function split(text: string): string[] {
  return text.split(/[?&#]/)
}

/** Without the escapes around the marks of an address, layer by layer until it has what it should. */
function unwrapped(text: string, enough: RegExp): string {
  const plain = fullWidth.reduce((left, [mark, half]) => left.replace(mark, half), text)
  if (enough.test(plain) || !encodedMark.test(plain)) return plain
  const inner = decoded(plain)
  return inner === plain ? plain : unwrapped(inner, enough)
}

function mendPath(typed: string): string {
  const text = unwrapped(decoded(typed), never).normalize('NFKC').replace(leading, '').replace(fromAround, '')
  const path = `/${text}`
    .replace(trailing, '')
    .replace(/[\\/]+/g, '/')
    .replace(/(.)\/$/, '$1')
    .replace(/[A-Z]+/g, letters => letters.toLowerCase())
  // Of `#/targets这一页` the end is no part of it either.
  const bare = path.replace(/[^\x21-\x7e][\s\S]*$/, '')
  if (viewAt(path) !== null) return path
  return bare !== '/' && viewAt(bare) !== null ? bare : typed
}

const never = /(?!)/

/** A piece of the query as `key=value`, as several where marks in it were escaped, or as none. */
function mendPiece(piece: string): readonly string[] {
  const whole = piece.replace(/^(amp(;|%3b)|%20|\+|\s)+/i, '')
  if (entity.test(whole) || decoded(whole).replace(leading, '') === '') return []
  const parts = split(whole.includes('=') ? partedAtKeys(whole) : unwrapped(whole, /=/))
  if (parts.length > 1) return parts.flatMap(mendPiece)
  const [typed = '', ...values] = (parts[0] ?? '').split('=')
  const name = decoded(typed).trim()
  if (isTracking(name)) return []
  const key = isOurKey(name.toLowerCase()) ? name.toLowerCase() : typed
  return values.length === 0 ? [key] : mendValue(key, values.join('='))
}

/** Parted where a sign in full width stands before a key of ours. */
function partedAtKeys(text: string): string {
  return text.replace(/(?:＆|%EF%BC%86)(\w+)(?:=|＝|%EF%BC%9D)/gi, (found, key: string) =>
    isOurKey(key.toLowerCase()) ? `&${key}=` : found,
  )
}

function mendValue(key: string, typed: string): readonly string[] {
  const value = onceEncoded(typed)
  if (!isOurKey(key) || freeKeys.includes(key)) return [`${key}=${value}`]
  const plain = unwrapped(decoded(value), never)
  // A code has no marks of an address in it: what comes behind one is another piece.
  const [own = '', ...rest] = split(plain)
  const text = (codeKeys.includes(key) ? own.replace(fromAround, '') : own).replace(trailing, '')
  const scope = key === 'scope' ? readScope(text, { scopes }) : null
  const isWhole = scope === null && (text === '' || text === decoded(value))
  const code = isWhole ? value : readable(encodeURIComponent(scope ?? text))
  return [`${key}=${code}`, ...rest.flatMap(mendPiece)]
}

/** Chinese that was escaped twice, escaped once. */
function onceEncoded(value: string): string {
  if (!/%25[89a-f][\da-f]%25[89a-f][\da-f]/i.test(value)) return value
  return onceEncoded(value.replace(/%25([\da-f]{2})/gi, '%$1'))
}

/** Without one layer of escapes; a plus sign keeps its own, for without it it is a space. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/%2B/gi, '%252B'))
  } catch {
    return text
  }
}
