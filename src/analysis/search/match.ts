import {
  initialsPlace,
  initialsSlip,
  looseRun,
  mixedPlace,
  type Place,
  slipPlace,
  spellingPlace,
  spellingSlip,
  wordPlace,
} from './compare'
import type { Corpus, Form, Spelled } from './corpus'
import type { Everyday, Raise } from './everyday-index'
import { lettersOf } from './fold'
import { piecesOf } from './postings'
import { beginningsOf, initialsMeant } from './segments'

/** How well one typed word fits each entry; 0 where it does not. */
export interface WordMatch {
  readonly quality: Float32Array
  /** Entries that it fits, in no order. */
  readonly found: readonly number[]
  /** Some entry is meant by it, not just mentioning it. */
  readonly isMeant: boolean
}

/** From here on a fit is a fit of the name, a number or a word for it; below, of texts around it. */
const meant = 45
/** Slips and gaps are looked for in at most so many entries, those that have most of the word first. */
const mostCompared = 400
/** Slips are the dearest to look for, and what has most of the word comes first. */
const mostSlips = 120
/** Two letters may begin syllables of thousands of names, of which nobody reads so many. */
const mostInitials = 1500
/** With so many found, texts around the names would only add to what nobody reads to its end. */
const enough = 300

/** Finds what single words fit. The last few are kept, for a key changes one word and leaves the others. */
export class WordMatcher {
  readonly #corpus: Corpus
  readonly #everyday: Everyday
  readonly #beginnings: ReadonlySet<string>
  readonly #exact = new Kept<WordMatch>()
  readonly #forgiving = new Kept<WordMatch>()

  constructor(corpus: Corpus, everyday: Everyday) {
    this.#corpus = corpus
    this.#everyday = everyday
    this.#beginnings = beginningsOf(corpus.syllables)
  }

  /** What a word without blanks, folded, fits as it is typed. */
  match(word: string): WordMatch {
    return this.#exact.get(word, () =>
      this.#collect((raise, found) => {
        this.#everyday.match(word, raise)
        this.#names(word, raise)
        this.#facts(word, raise)
        this.#spelled(word, raise)
        this.#texts(word, found, raise)
        this.#loose(word, raise)
      }),
    )
  }

  /** The same, and what it would fit but for one slip or shortened syllables. */
  matchForgiving(word: string): WordMatch {
    return this.#forgiving.get(word, () => {
      const { quality, found } = this.match(word)
      return this.#collect(raise => {
        for (const entry of found) raise(entry, quality[entry] ?? 0)
        this.#slips(word, raise)
      })
    })
  }

  #collect(fill: (raise: Raise, found: readonly number[]) => void): WordMatch {
    const quality = new Float32Array(this.#corpus.entries.length)
    const found: number[] = []
    let best = 0
    const raise: Raise = (entry, value) => {
      const before = quality[entry] ?? 0
      if (value <= before) return
      if (before === 0) found.push(entry)
      quality[entry] = value
      if (value > best) best = value
    }
    fill(raise, found)
    return { quality, found, isMeant: best >= meant }
  }

  #names(word: string, raise: Raise): void {
    const { byCharacter, byFirstCharacter, byPair } = this.#corpus
    if (word.length === 1) this.#raiseAll(byCharacter.of(word), byFirstCharacter.of(word), names, raise)
    else
      this.#compare(byPair.withAll(word, 2), raise, form =>
        worthOf(wordPlace(form, word), form.folded.text.length, names),
      )
  }

  #facts(word: string, raise: Raise): void {
    const { numerals, words, nearWords } = this.#corpus
    for (const entry of words.get(word) ?? []) raise(entry, 50)
    for (const entry of nearWords.get(word) ?? []) raise(entry, 47)
    if (word.length > 1 && !/\d/.test(word))
      for (const [known, entries] of words)
        if (known.startsWith(word)) for (const entry of entries) raise(entry, 46)
    if (!/^\d/.test(word)) return
    for (let i = firstFrom(numerals, word); i < numerals.length; i++) {
      const [numeral, entries] = numerals[i] ?? ['', []]
      if (!numeral.startsWith(word)) break
      const isWhole = numeral === word || !/^[\d.]/.test(numeral.slice(word.length))
      if (!isWhole && word.length < 2) continue
      for (const entry of entries)
        raise(entry, isWhole ? 92 : 60 - Math.min(10, numeral.length - word.length))
    }
  }

  #spelled(word: string, raise: Raise): void {
    const letters = lettersOf(word)
    if (letters === null) return
    const { bySpelling, byInitials, bySyllable, byFirstSyllable } = this.#corpus
    if (letters.length === 1) {
      for (const entry of byFirstSyllable.of(letters)) raise(entry, meant + 1)
      return
    }
    if (this.#beginnings.has(letters)) {
      this.#raiseAll(bySyllable.of(letters), byFirstSyllable.of(letters), spellings, raise)
    } else if (this.#beginnings.has(letters.slice(0, 2)) || /^[aeo\d]/.test(letters))
      this.#compareSpelled(bySpelling.withAll(letters, 2), raise, spelled =>
        worthOf(spellingPlace(spelled, letters), spelled.starts.length, spellings),
      )
    this.#compareSpelled(byInitials.withAll(letters, 2).slice(0, mostInitials), raise, spelled =>
      worthOf(initialsPlace(spelled, letters), spelled.starts.length, initials),
    )
  }

  /** Texts around the names, where what is found by name and number leaves room. */
  #texts(word: string, found: readonly number[], raise: Raise): void {
    if (found.length > enough) return
    const { byTextCharacter, byTextPair, texts } = this.#corpus
    const value = Math.min(40, 14 + 4 * word.length)
    const candidates = word.length === 1 ? byTextCharacter.of(word) : byTextPair.withAll(word, 2)
    for (const entry of candidates.slice(0, mostCompared))
      if (word.length < 3 || texts[entry]?.includes(word)) raise(entry, value)
  }

  /** 城镇居民收入 for 城镇居民人均可支配收入: names are long, and people leave out what goes without saying. */
  #loose(word: string, raise: Raise): void {
    if (word.length < 3 || !/^[㐀-鿿\d]+$/.test(word) || /^\d+$/.test(word)) return
    const candidates = this.#corpus.byCharacter.withAll(word, 1).slice(0, mostCompared)
    this.#compare(candidates, raise, ({ folded: { text } }) => {
      const run = looseRun(text, word)
      if (run === null) return 0
      const span = (run[run.length - 1] ?? 0) - (run[0] ?? 0) + 1
      return span > 3 * word.length + 2 ? 20 : meant + 5 * (word.length / span) + (run[0] === 0 ? 2 : 0)
    })
  }

  #slips(word: string, raise: Raise): void {
    const { byCharacter, bySpelling, byInitials } = this.#corpus
    const letters = lettersOf(word)
    if (letters === null) {
      if (word.length < 3 || /^[\d.%]+$/.test(word)) return
      const candidates = byCharacter.withMost(word, 1, distinct(word) - 1, mostSlips)
      this.#compare(candidates, raise, form =>
        worthOf(slipPlace(form, word), form.folded.text.length, slipped),
      )
      return
    }
    if (letters.length < 3) return
    let isFound = false
    const raiseMixed: Raise = (entry, value) => {
      isFound = true
      raise(entry, value)
    }
    this.#compareSpelled(this.#shortened(letters), raiseMixed, spelled =>
      worthOf(mixedPlace(spelled, letters), spelled.starts.length, initials),
    )
    if (isFound) return
    if (letters.length < 4) return
    // One slip spoils three pairs at most.
    const least = Math.max(1, piecesOf(letters, 2).length - 3)
    this.#compareSpelled(bySpelling.withMost(letters, 2, least, mostSlips), raise, spelled =>
      worthOf(spellingSlip(spelled, letters), spelled.starts.length, slipped),
    )
    if (letters.length < 5) return
    this.#compareSpelled(byInitials.withMost(letters, 2, least, mostSlips), raise, spelled =>
      worthOf(initialsSlip(spelled, letters), spelled.starts.length, slippedInitials),
    )
  }

  /** Names that may be meant by syllables typed in full or shortened. */
  #shortened(letters: string): readonly number[] {
    const found = new Set<number>()
    for (const first of initialsMeant(letters, this.#beginnings))
      for (const entry of this.#corpus.byInitials.withAll(first, 2)) {
        if (found.size >= mostSlips) return [...found]
        found.add(entry)
      }
    return [...found]
  }

  #compare(candidates: readonly number[], raise: Raise, worthOf: (form: Form) => number): void {
    const { forms } = this.#corpus
    for (const entry of candidates) {
      let other = 0
      for (const form of forms[entry] ?? []) {
        const value = worthOf(form)
        if (value > 0) raise(entry, value - other)
        other = 1
      }
    }
  }

  /** What fits one character or syllable, which the lists tell without a look at thousands of names. */
  #raiseAll(all: readonly number[], first: readonly number[], worth: Worth, raise: Raise): void {
    const { lengths } = this.#corpus
    for (const entry of all) raise(entry, worth.part + 8 / (lengths[entry] ?? 8))
    for (const entry of first) raise(entry, worth.beginning + 8 / (lengths[entry] ?? 8))
  }

  #compareSpelled(candidates: readonly number[], raise: Raise, worthOf: (spelled: Spelled) => number): void {
    this.#compare(candidates, raise, ({ spelled }) => worthOf(spelled))
  }
}

/** What a fit is worth: of the whole name, of its beginning, of a part of it. */
interface Worth {
  readonly whole: number
  readonly beginning: number
  readonly part: number
}

const names: Worth = { whole: 100, beginning: 84, part: 70 }
const spellings: Worth = { whole: 96, beginning: 80, part: 62 }
const initials: Worth = { whole: 92, beginning: 74, part: 52 }
const slipped: Worth = { whole: 60, beginning: 54, part: 48 }
const slippedInitials: Worth = { whole: 56, beginning: 50, part: 46 }

/** More where more of the name is covered. */
function worthOf(place: Place | null, length: number, { whole, beginning, part }: Worth): number {
  if (place === null) return 0
  const covered = (place.to - place.from + 1) / length
  if (covered >= 1) return whole
  return (place.from === 0 ? beginning : part) + 8 * covered
}

function distinct(word: string): number {
  return new Set(word).size
}

function firstFrom(numerals: Corpus['numerals'], word: string): number {
  let low = 0
  let high = numerals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numerals[middle]?.[0] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The last few answers. */
class Kept<T> {
  readonly #known = new Map<string, T>()

  get(word: string, compute: () => T): T {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const [oldest] = this.#known.keys()
    if (this.#known.size >= 16 && oldest !== undefined) this.#known.delete(oldest)
    const value = compute()
    this.#known.set(word, value)
    return value
  }
}
