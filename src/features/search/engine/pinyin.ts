import { han } from '../../../text/fold'

/** How characters are read, as prepared when building; a text that reads one of them otherwise says so by itself. */
export interface PinyinTable {
  /** Reading to the characters that usually have it: xing → 行形兴. */
  readonly usual: Readonly<Record<string, string>>
  /** Of a text: the places of characters that are read otherwise there, and how. */
  readonly unusual: Readonly<Record<string, Readonly<Record<number, string>>>>
}

/** Reads a text character by character: a syllable without tone, itself for a letter or digit, else nothing. */
export type Reader = (text: string) => readonly string[]

/** A reader from a table; ü is written v, as keyboards do. */
export function readerOf({ usual, unusual }: PinyinTable): Reader {
  const readings = new Map<string, string>()
  for (const [reading, characters] of Object.entries(usual))
    for (const character of characters) readings.set(character, reading)
  return text => {
    const own = unusual[text]
    return [...text].map((character, i) => own?.[i] ?? readings.get(character) ?? latinOf(character))
  }
}

/** A name spelled out in letters. */
export interface Spelled {
  readonly full: string
  readonly initials: string
  /** Where each character of the name begins in `full`. */
  readonly starts: readonly number[]
  /** Which character of the name that is. */
  readonly at: readonly number[]
}

/** Spells a name, ü as u. */
export function spell(name: string, read: Reader): Spelled {
  let full = ''
  let initials = ''
  const starts: number[] = []
  const at: number[] = []
  let place = 0
  const characters = [...name]
  read(name).forEach((reading, i) => {
    const syllable = reading.replace(/v/g, 'u')
    if (syllable !== '') {
      starts.push(full.length)
      at.push(place)
      full += syllable
      initials += syllable.slice(0, 1)
    }
    place += (characters[i] ?? '').length
  })
  return { full, initials, starts, at }
}

/** The most usual reading of each character, and where texts differ from it. */
export function tableOf(texts: readonly string[], read: Reader): PinyinTable {
  const counts = new Map<string, Map<string, number>>()
  const spelled = texts.map(text => ({ text, characters: [...text], syllables: read(text) }))
  for (const { characters, syllables } of spelled)
    characters.forEach((character, i) => {
      if (!han.test(character)) return
      const syllable = syllables[i] ?? ''
      const own = counts.get(character) ?? new Map<string, number>()
      counts.set(character, own.set(syllable, (own.get(syllable) ?? 0) + 1))
    })
  const usual: Record<string, string> = {}
  const usualOf = new Map<string, string>()
  for (const [character, own] of counts) {
    const [first] = [...own].sort(([, a], [, b]) => b - a)
    const reading = first?.[0] ?? ''
    usualOf.set(character, reading)
    usual[reading] = (usual[reading] ?? '') + character
  }
  const unusual: Record<string, Record<number, string>> = {}
  for (const { text, characters, syllables } of spelled) {
    const own: Record<number, string> = {}
    characters.forEach((character, i) => {
      const syllable = syllables[i]
      if (han.test(character) && syllable !== undefined && syllable !== usualOf.get(character))
        own[i] = syllable
    })
    if (Object.keys(own).length > 0) unusual[text] = own
  }
  return { usual, unusual }
}

function latinOf(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase()
  return /^[a-z0-9]+$/.test(plain) ? plain : ''
}
