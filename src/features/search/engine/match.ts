import { lettersOf } from '../../../text/fold'
import { isPartialYear } from '../../../text/typed-words'
import { lastBefore, looseRun, mixedFrom, type Place, slipPlace, wordPlace } from './compare'
import type { Corpus, Form } from './corpus'
import type { Everyday } from './everyday-index'
import { Fits, type WordMatch } from './fits'
import { beginningsOf, initialsMeant } from './segments'

/** From here on a fit is a fit of the name, a number or a word for it; below, of texts around it. */
const meant = 45
/** Slips and gaps are looked for in at most so many entries, those that have most of the word first. */
const mostCompared = 400
/** Slips are the dearest to look for, and what has most of the word comes first. */
const mostSlips = 120
/** Syllables typed in part are looked for in at most so many names for each of the first letters they may stand for. */
const mostShortened = 200
/** Of the words for one period, one is enough where a year is begun: 2021, 2017-2021. */
const yearsAlone = /^\d{4}(-\d{4})?$/
/** With so many found, texts around the names would only add to what nobody reads to its end. */
const enough = 300

/** Something is meant by the word that fitted so, not just mentioning it. */
export function isMeant({ best }: WordMatch): boolean {
  return best >= meant
}

/** Finds what single words fit. The last few are kept, for a key changes one word and leaves the others. */
export class WordMatcher {
  readonly #corpus: Corpus
  readonly #everyday: Everyday
  readonly #beginnings: ReadonlySet<string>
  readonly #fits: Fits
  readonly #exact = new Kept<WordMatch>()
  readonly #forgiving = new Kept<WordMatch>()

  constructor(corpus: Corpus, everyday: Everyday) {
    this.#corpus = corpus
    this.#everyday = everyday
    this.#beginnings = beginningsOf(corpus.syllables)
    this.#fits = new Fits(corpus.entries.length)
  }

  /** What a word without blanks, folded, fits as it is typed; beside others a year may be begun: gdp 20. */
  match(word: string, isBesideOthers = false): WordMatch {
    const isYear = isBesideOthers && isPartialYear(word)
    return this.#exact.get(isYear ? `${word}…` : word, () => {
      this.#everyday.match(word, this.#fits)
      this.#names(word)
      this.#facts(word, isYear)
      this.#spelled(word)
      this.#texts(word)
      this.#loose(word)
      return this.#fits.take()
    })
  }

  /** The same, and what it would fit but for one slip or shortened syllables. */
  matchForgiving(word: string): WordMatch {
    return this.#forgiving.get(word, () => {
      const { entries, qualities } = this.match(word)
      for (const [i, entry] of entries.entries()) this.#fits.raise(entry, qualities[i] ?? 0)
      this.#slips(word)
      return this.#fits.take()
    })
  }

  #names(word: string): void {
    const { byCharacter, byFirstCharacter, byPair } = this.#corpus
    if (word.length === 1) this.#raiseAll(byCharacter.of(word), byFirstCharacter.of(word), nameWorth)
    else
      this.#compare(byPair.withAll(word, 2), form =>
        worthOf(wordPlace(form, word), form.folded.text.length, nameWorth),
      )
  }

  #facts(word: string, isYear: boolean): void {
    const { numerals, words, nearWords } = this.#corpus
    this.#fits.raiseAll(words.get(word) ?? [], 50)
    this.#fits.raiseAll(nearWords.get(word) ?? [], 47)
    if (isYear || (word.length > 1 && !/\d/.test(word)))
      for (const [known, entries] of words)
        if (known.startsWith(word) && (!isYear || yearsAlone.test(known))) this.#fits.raiseAll(entries, 46)
    if (!/^\d/.test(word)) return
    for (let i = firstFrom(numerals, word); i < numerals.length; i++) {
      const [numeral, entries] = numerals[i] ?? ['', []]
      if (!numeral.startsWith(word)) break
      const isWhole = numeral === word || !/^[\d.]/.test(numeral.slice(word.length))
      if (!isWhole && word.length < 2) continue
      this.#fits.raiseAll(entries, isWhole ? 92 : 60 - Math.min(10, numeral.length - word.length))
    }
  }

  #spelled(word: string): void {
    const letters = lettersOf(word)
    if (letters === null) return
    const { spellings, initials, bySyllable, byFirstSyllable } = this.#corpus
    if (letters.length === 1) {
      this.#fits.raiseAll(byFirstSyllable.of(letters), meant + 1)
      return
    }
    const { length } = letters
    if (this.#beginnings.has(letters))
      this.#raiseAll(bySyllable.of(letters), byFirstSyllable.of(letters), spelledWorth)
    else spellings.find(letters, (form, from) => this.#raiseSpelled(form, from, length, spelledWorth))
    initials.find(letters, (form, from) => this.#raiseSyllables(form, from, from + length - 1, initialsWorth))
  }

  /** Texts around the names, where what is found by name and number leaves room. */
  #texts(word: string): void {
    if (this.#fits.count > enough) return
    const { byTextCharacter, byTextPair, texts } = this.#corpus
    const value = Math.min(40, 14 + 4 * word.length)
    const candidates = word.length === 1 ? byTextCharacter.of(word) : byTextPair.withAll(word, 2)
    const isNumber = /^\d/.test(word)
    for (const entry of candidates.slice(0, mostCompared)) {
      const text = texts[entry] ?? ''
      if (isNumber ? hasNumeral(text, word) : word.length < 3 || text.includes(word))
        this.#fits.raise(entry, value)
    }
  }

  /** 城镇居民收入 for 城镇居民人均可支配收入: names are long, and people leave out what goes without saying. */
  #loose(word: string): void {
    if (word.length < 3 || !/^[㐀-鿿\d]+$/.test(word) || /^\d+$/.test(word)) return
    const candidates = this.#corpus.byCharacter.withAll(word, 1).slice(0, mostCompared)
    this.#compare(candidates, ({ folded: { text } }) => {
      const run = looseRun(text, word)
      if (run === null) return 0
      const span = (run[run.length - 1] ?? 0) - (run[0] ?? 0) + 1
      return span > 3 * word.length + 2 ? 20 : meant + 5 * (word.length / span) + (run[0] === 0 ? 2 : 0)
    })
  }

  #slips(word: string): void {
    const letters = lettersOf(word)
    if (letters !== null) {
      if (letters.length > 2 && !this.#shortened(letters)) this.#slipsOfSpelling(letters)
      return
    }
    if (word.length < 3 || /^[\d.%]+$/.test(word)) return
    const candidates = this.#corpus.byCharacter.withMost(word, 1, distinct(word) - 1, mostSlips)
    this.#compare(candidates, form => worthOf(slipPlace(form, word), form.folded.text.length, slippedWorth))
  }

  #slipsOfSpelling(letters: string): void {
    const { spellings, initials } = this.#corpus
    if (letters.length > 3)
      spellings.findSlipped(letters, (form, from, length) =>
        this.#raiseSpelled(form, from, length, slippedWorth),
      )
    if (letters.length > 4)
      initials.findSlipped(letters, (form, from, length) =>
        this.#raiseSyllables(form, from, from + length - 1, slippedInitialsWorth),
      )
  }

  /** Names meant by syllables typed in full or shortened; whether there is one. */
  #shortened(letters: string): boolean {
    const { initials, spelled } = this.#corpus
    let isFound = false
    const compare = (form: number, from: number) => {
      const own = spelled[form]
      const to = own === undefined ? -1 : mixedFrom(own, letters, from)
      if (to < 0) return
      isFound = true
      this.#raiseSyllables(form, from, to, initialsWorth)
    }
    for (const first of initialsMeant(letters, this.#beginnings)) initials.find(first, compare, mostShortened)
    return isFound
  }

  #compare(candidates: readonly number[], worthOf: (form: Form) => number): void {
    const { forms } = this.#corpus
    for (const entry of candidates) {
      let other = 0
      for (const form of forms[entry] ?? []) {
        const value = worthOf(form)
        if (value > 0) this.#fits.raise(entry, value - other)
        other = 1
      }
    }
  }

  /** What fits one character or syllable, which the lists tell without a look at thousands of names. */
  #raiseAll(all: readonly number[], first: readonly number[], worth: Worth): void {
    this.#fits.raiseAll(all, worth.part, this.#corpus.shortness)
    this.#fits.raiseAll(first, worth.beginning, this.#corpus.shortness)
  }

  /** Letters that spell a form from one of its syllables on. */
  #raiseSpelled(form: number, from: number, length: number, worth: Worth): void {
    const starts = this.#corpus.spelled[form]?.starts ?? []
    this.#raiseSyllables(form, from, lastBefore(starts, (starts[from] ?? 0) + length), worth)
  }

  #raiseSyllables(form: number, from: number, to: number, worth: Worth): void {
    const { entryOfForm, syllablesOfForm, isOtherForm } = this.#corpus
    const length = syllablesOfForm[form] ?? 1
    const value = worthOfPart(from, Math.min(to, length - 1), length, worth) - (isOtherForm[form] ?? 0)
    this.#fits.raise(entryOfForm[form] ?? 0, value)
  }
}

/** What a fit is worth: of the whole name, of its beginning, of a part of it. */
interface Worth {
  readonly whole: number
  readonly beginning: number
  readonly part: number
}

const nameWorth: Worth = { whole: 100, beginning: 84, part: 70 }
const spelledWorth: Worth = { whole: 96, beginning: 80, part: 62 }
const initialsWorth: Worth = { whole: 92, beginning: 74, part: 52 }
const slippedWorth: Worth = { whole: 60, beginning: 54, part: 48 }
const slippedInitialsWorth: Worth = { whole: 56, beginning: 50, part: 46 }

/** More where more of the name is covered. */
function worthOf(place: Place | null, length: number, worth: Worth): number {
  return place === null ? 0 : worthOfPart(place.from, place.to, length, worth)
}

function worthOfPart(from: number, to: number, length: number, { whole, beginning, part }: Worth): number {
  const covered = (to - from + 1) / length
  if (covered >= 1) return whole
  return (from === 0 ? beginning : part) + 8 * covered
}

/** 8.5 stands in 增长8.5%, but not in 698.5亿元. */
function hasNumeral(text: string, word: string): boolean {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1))
    if (!/[\d.]/.test(text[from - 1] ?? '')) return true
  return false
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
