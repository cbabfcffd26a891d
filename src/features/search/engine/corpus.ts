import { type Folded, fold, folded } from '../../../text/fold'
import type { Entry } from './entries'
import type { Reader } from './pinyin'
import { Postings } from './postings'
import { Suffixes } from './suffixes'

/** A name spelled out in letters. */
export interface Spelled {
  readonly full: string
  readonly initials: string
  /** Where each character of the name begins in `full`. */
  readonly starts: readonly number[]
  /** Which character of the name that is. */
  readonly at: readonly number[]
}

/** An entry's name or another form of it, prepared for comparing. */
export interface Form {
  readonly original: string
  readonly folded: Folded
  readonly spelled: Spelled
}

/** All entries prepared: whatever can be computed before a key is pressed. */
export interface Corpus {
  readonly entries: readonly Entry[]
  /** The name first. */
  readonly forms: readonly (readonly Form[])[]
  readonly texts: readonly string[]
  /** How much more one character of each name is worth, the shorter the name. */
  readonly shortness: Float32Array
  readonly byCharacter: Postings
  readonly byFirstCharacter: Postings
  readonly byPair: Postings
  /** Forms of all entries, by what is spelled from each syllable on, and by the first letters from there on. */
  readonly spellings: Suffixes
  readonly initials: Suffixes
  /** All forms as `spellings` and `initials` number them; whose each is, of how many syllables, 1 where no name. */
  readonly spelled: readonly Spelled[]
  readonly entryOfForm: Uint32Array
  readonly syllablesOfForm: Uint16Array
  readonly isOtherForm: Uint8Array
  /** By every beginning of every syllable, and of the name's first syllable. */
  readonly bySyllable: Postings
  readonly byFirstSyllable: Postings
  readonly byTextCharacter: Postings
  readonly byTextPair: Postings
  /** Numerals in order, each with the entries that have it. */
  readonly numerals: readonly (readonly [numeral: string, entries: readonly number[]])[]
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly nearWords: ReadonlyMap<string, readonly number[]>
  /** Every syllable, to tell where one may end. */
  readonly syllables: ReadonlySet<string>
}

/** Prepares entries for searching. */
export function corpusOf(entries: readonly Entry[], read: Reader): Corpus {
  const size = entries.length
  const corpus = {
    byCharacter: new Postings(size),
    byFirstCharacter: new Postings(size),
    byPair: new Postings(size),
    bySyllable: new Postings(size),
    byFirstSyllable: new Postings(size),
    byTextCharacter: new Postings(size),
    byTextPair: new Postings(size),
  }
  const numerals = new Map<string, number[]>()
  const words = new Map<string, number[]>()
  const nearWords = new Map<string, number[]>()
  const syllables = new Set<string>()
  const forms = entries.map(({ name, aliases }) =>
    [name, ...aliases].map(original => ({
      original,
      folded: fold(original),
      spelled: spell(original, read, syllables),
    })),
  )
  const texts = entries.map(entry => entry.texts.map(folded).join('\n'))
  entries.forEach(({ facts }, entry) => {
    for (const { folded, spelled } of forms[entry] ?? []) {
      corpus.byCharacter.add(entry, folded.text, 1)
      corpus.byFirstCharacter.add(entry, folded.text.slice(0, 1), 1)
      corpus.byPair.add(entry, folded.text, 2)
      spelled.starts.forEach((start, i) => {
        const syllable = spelled.full.slice(start, spelled.starts[i + 1])
        for (let length = 1; length <= syllable.length; length++) {
          corpus.bySyllable.note(entry, syllable.slice(0, length))
          if (i === 0) corpus.byFirstSyllable.note(entry, syllable.slice(0, length))
        }
      })
    }
    corpus.byTextCharacter.add(entry, texts[entry] ?? '', 1)
    corpus.byTextPair.add(entry, texts[entry] ?? '', 2)
    for (const fact of facts) {
      for (const numeral of fact.numerals) note(numerals, numeral, entry)
      for (const word of fact.words) note(words, word, entry)
      for (const word of fact.nearWords) note(nearWords, word, entry)
    }
  })
  const sorted = [...numerals].sort(([a], [b]) => (a < b ? -1 : 1))
  const shortness = Float32Array.from(forms, ([name]) => 8 / (name?.folded.text.length || 8))
  const spelled = forms.flatMap(own => own.map(({ spelled }) => spelled))
  return {
    entries,
    forms,
    texts,
    shortness,
    ...corpus,
    spellings: new Suffixes(spelled.map(({ full, starts }) => ({ text: full, starts }))),
    initials: new Suffixes(
      spelled.map(({ initials, starts }) => ({ text: initials, starts: starts.map((_, i) => i) })),
    ),
    spelled,
    entryOfForm: Uint32Array.from(forms.flatMap((own, entry) => own.map(() => entry))),
    syllablesOfForm: Uint16Array.from(spelled, ({ starts }) => starts.length),
    isOtherForm: Uint8Array.from(forms.flatMap(own => own.map((_, i) => Math.min(1, i)))),
    numerals: sorted,
    words,
    nearWords,
    syllables,
  }
}

function note(lists: Map<string, number[]>, key: string, entry: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [entry])
  else if (list[list.length - 1] !== entry) list.push(entry)
}

function spell(name: string, read: Reader, syllables: Set<string>): Spelled {
  let full = ''
  let initials = ''
  const starts: number[] = []
  const at: number[] = []
  let place = 0
  const characters = [...name]
  read(name).forEach((reading, i) => {
    const syllable = reading.replace(/v/g, 'u')
    if (syllable !== '') {
      if (syllable.length > 1) syllables.add(syllable)
      starts.push(full.length)
      at.push(place)
      full += syllable
      initials += syllable.slice(0, 1)
    }
    place += (characters[i] ?? '').length
  })
  return { full, initials, starts, at }
}
