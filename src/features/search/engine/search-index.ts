import type { Dataset, ObservationRecord } from '../../../dataset/dataset'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { cutWord, isFiller, typedWords } from '../../../text/typed-words'
import { type Corpus, corpusOf } from './corpus'
import { type Entry, type EntryKind, entriesOf, entryKinds } from './entries'
import { Everyday } from './everyday-index'
import { marksOf, type Range } from './marks'
import { isMeant, WordMatcher } from './match'
import { type PinyinTable, readerOf } from './pinyin'
import { bestOfKinds, type Ranked, Ranking } from './ranking'
import { fitOf, shownFigures } from './shown-figures'

/** One thing found, as it is shown. */
export interface SearchResult {
  readonly entry: Entry
  readonly marks: readonly Range[]
  /** Of an indicator: what was asked for or its headline, in each scope shown. */
  readonly figures: readonly ObservationRecord[]
}

export interface SearchGroup {
  readonly kind: EntryKind
  readonly results: readonly SearchResult[]
  /** Found in all, shown or not. */
  readonly count: number
}

/** What was found, the group with the best result first. */
export interface Found {
  readonly groups: readonly SearchGroup[]
  readonly count: number
}

/** How many of each kind are shown. */
export const shownOf: Readonly<Record<EntryKind, number>> = { indicator: 8, milestone: 4, term: 4 }

/** Answers what a reader types; made once for a dataset. */
export class SearchIndex {
  readonly #corpus: Corpus
  readonly #matcher: WordMatcher
  readonly #known: ReadonlySet<string>
  readonly #ranking: Ranking
  readonly #kinds: Uint8Array

  constructor(entries: readonly Entry[], table: PinyinTable) {
    const read = readerOf(table)
    const everyday = new Everyday(entries, read)
    this.#corpus = corpusOf(entries, read)
    this.#matcher = new WordMatcher(this.#corpus, everyday)
    this.#ranking = new Ranking(entries.map(({ weight }) => weight))
    this.#kinds = Uint8Array.from(entries, ({ kind }) => entryKinds.indexOf(kind))
    this.#known = new Set([...everyday.words, ...this.#corpus.words.keys(), ...this.#corpus.nearWords.keys()])
  }

  /** How many things can be found. */
  get size(): number {
    return this.#corpus.entries.length
  }

  /** Results by kind, best first, as many as are shown. */
  find(query: string, choice: ScopeChoice): Found {
    const { words, ...ranked } = this.#matched(query)
    const wanted = entryKinds.map(kind => 3 * shownOf[kind])
    const groups = bestOfKinds(ranked, this.#kinds, wanted).flatMap(({ count, best }, i) => {
      const kind = entryKinds[i]
      const own = best
        .map(entry => ({ entry, score: (ranked.scores[entry] ?? 0) + this.#togetherOf(entry, words) }))
        .sort((a, b) => b.score - a.score || a.entry - b.entry)
      const [first] = own
      if (first === undefined || kind === undefined) return []
      const shown = own.slice(0, shownOf[kind])
      const results = shown.map(({ entry }) => this.#result(entry, words, choice))
      return [{ group: { kind, results, count }, top: first.score }]
    })
    return {
      groups: groups.sort((a, b) => b.top - a.top).map(({ group }) => group),
      count: ranked.entries.length,
    }
  }

  /** Every observation that the query is about; all of them where nothing is typed. */
  observations(query: string): ReadonlySet<string> {
    const { words, entries } = this.#matched(query)
    const all = words.length === 0 ? this.#corpus.entries.keys() : entries
    const found = new Set<string>()
    for (const entry of all) {
      const { facts } = this.#entry(entry)
      const fits = facts.map(fact => fitOf(fact, words))
      const most = Math.max(...fits)
      facts.forEach(({ observation }, i) => {
        if (observation !== undefined && fits[i] === most) found.add(observation.id)
      })
    }
    return found
  }

  /** What the query fits as it is most likely meant, or else as it may be meant too. */
  #matched(query: string): Matched {
    const [first = [], ...others] = typedWords(query)
    let matched = this.#matchedWords(first)
    for (const typed of others) if (matched.entries.length === 0) matched = this.#matchedWords(typed)
    return matched
  }

  /** What all words fit, and how well. */
  #matchedWords(typed: readonly string[]): Matched {
    const words = typed.flatMap(word => this.#meantBy(word))
    const all = this.#common(words)
    const said = words.filter(word => !isFiller(word))
    if (all.entries.length > 0 || said.length === words.length) return { words, ...all }
    return { words: said, ...this.#common(said) }
  }

  #common(words: readonly string[]): Ranked {
    return this.#ranking.ofAll(
      words.map(word => {
        const exact = this.#matcher.match(word, words.length > 1)
        return isMeant(exact) ? exact : this.#matcher.matchForgiving(word)
      }),
    )
  }

  /** A word that fits nothing as it is may be several without a blank between them. */
  #meantBy(word: string): readonly string[] {
    if (isMeant(this.#matcher.match(word))) return [word]
    const parts = cutWord(word, this.#known)
    return parts?.every(part => isMeant(this.#matcher.match(part))) ? parts : [word]
  }

  /** More where one figure answers several words. */
  #togetherOf(entry: number, words: readonly string[]): number {
    if (words.length < 2) return 0
    return 2 * Math.max(0, ...this.#entry(entry).facts.map(fact => fitOf(fact, words)))
  }

  #result(number: number, words: readonly string[], choice: ScopeChoice): SearchResult {
    const entry = this.#entry(number)
    const form = this.#corpus.forms[number]?.[0]
    return {
      entry,
      marks: form === undefined ? [] : marksOf(form, words),
      figures: shownFigures(entry, words, choice),
    }
  }

  #entry(number: number): Entry {
    const entry = this.#corpus.entries[number]
    if (entry === undefined)
      throw new Error(`search: expected an entry ${number}; received none; entries and postings differ`)
    return entry
  }
}

interface Matched extends Ranked {
  readonly words: readonly string[]
}

export function searchIndexOf(dataset: Dataset, table: PinyinTable): SearchIndex {
  return new SearchIndex(entriesOf(dataset), table)
}

/** The same search as a filter of observations, for a list that is narrowed by what is typed. */
export function matcherOf(index: SearchIndex): (query: string) => ReadonlySet<string> {
  return query => index.observations(query)
}
