import type { Dataset, ObservationRecord } from '../../../dataset/dataset'
import type { Synonym } from '../../../dataset/late-schema'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { folded } from '../../../text/fold'
import { cutWord, fillersOf, isPartialYear, typedWords } from '../../../text/typed-words'
import { corpusOf, type Prepared } from './corpus'
import { type Entry, type EntryKind, entriesOf } from './entries'
import { marksOf, type Range } from './marks'
import { exactScores, forgivingScores, isMeant, type Scores } from './match'
import { type PinyinTable, readerOf } from './pinyin'
import { answerScore, shownFigures } from './shown-figures'

/** One thing found, as it is shown. */
export interface SearchResult {
  readonly entry: Entry
  readonly marks: readonly Range[]
  /** Of an indicator: what was asked for or its headline, in each scope shown. */
  readonly figures: readonly ObservationRecord[]
}

/** Results of one kind, the best first. */
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

/** So many words' scores are kept. */
const maxKept = 16

/** Answers what a reader types; made once for a dataset. */
export class SearchIndex {
  readonly #corpus: readonly Prepared[]
  /** Words that may be cut off from others without a blank. */
  readonly #known: ReadonlySet<string>
  /** Words that are looked for only where they are all there is. */
  readonly #fillers: ReadonlySet<string>
  readonly #kept = new Map<string, Scores>()

  constructor(
    entries: readonly Entry[],
    synonyms: readonly Synonym[],
    table: PinyinTable,
    fillers: ReadonlySet<string>,
  ) {
    this.#fillers = fillers
    this.#corpus = corpusOf(entries, synonyms, readerOf(table))
    this.#known = new Set([
      ...synonyms.map(({ word }) => folded(word)),
      ...entries.flatMap(({ facts }) => facts.flatMap(({ words, nearWords }) => [...words, ...nearWords])),
    ])
  }

  /** Results by kind, best first, as many as are shown. */
  find(query: string, choice: ScopeChoice): Found {
    const { words, matches } = this.#matched(query)
    const sorted = [...matches].sort((a, b) => b.score - a.score)
    const kinds = [...new Set(sorted.map(({ prepared }) => prepared.entry.kind))]
    const groups = kinds.map(kind => {
      const own = sorted.filter(({ prepared }) => prepared.entry.kind === kind)
      const results = own.slice(0, shownOf[kind]).map(({ prepared: { entry, name } }) => ({
        entry,
        marks: marksOf(name, words),
        figures: shownFigures(entry, words, choice),
      }))
      return { kind, results, count: own.length }
    })
    return { groups, count: matches.length }
  }

  /** Every observation that the query is about; all of them where nothing is typed. */
  observations(query: string): ReadonlySet<string> {
    const { words, matches } = this.#matched(query)
    const found = new Set<string>()
    for (const { entry } of words.length === 0 ? this.#corpus : matches.map(({ prepared }) => prepared)) {
      const scores = entry.facts.map(fact => answerScore(fact, words))
      const max = Math.max(...scores)
      entry.facts.forEach(({ observation }, i) => {
        if (observation !== undefined && scores[i] === max) found.add(observation.id)
      })
    }
    return found
  }

  /** What the query fits as it is most likely meant, or else as it may be meant too. */
  #matched(query: string): Matched {
    const [first = [], ...others] = typedWords(query)
    let matched = this.#matchedWords(first)
    for (const typed of others) if (matched.matches.length === 0) matched = this.#matchedWords(typed)
    return matched
  }

  /** What all words fit, and how well. */
  #matchedWords(typed: readonly string[]): Matched {
    const words = typed.flatMap(word => this.#meantBy(word))
    const matches = this.#common(words)
    const said = words.filter(word => !this.#fillers.has(word))
    if (matches.length > 0 || said.length === words.length) return { words, matches }
    return { words: said, matches: this.#common(said) }
  }

  /** A word that fits nothing as it is may be several without a blank between them. */
  #meantBy(word: string): readonly string[] {
    if (this.#isMeant(word)) return [word]
    const parts = cutWord(word, this.#known, this.#fillers)
    return parts?.every(part => this.#isMeant(part)) ? parts : [word]
  }

  #isMeant(word: string): boolean {
    return isMeant(this.#exact(word))
  }

  /** The last few are kept, for a query asks for its words more than once, and a key changes only one of them. */
  #exact(word: string, isYear = false): Scores {
    const key = isYear ? `${word}…` : word
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    if (this.#kept.size >= maxKept) this.#kept.clear()
    const scores = exactScores(this.#corpus, word, isYear)
    this.#kept.set(key, scores)
    return scores
  }

  /** Entries that fit every one of the words, by how well on average, by what they weigh, and more where one figure answers several. */
  #common(words: readonly string[]): readonly Match[] {
    if (words.length === 0) return []
    const all = words.map(word => {
      const exact = this.#exact(word, words.length > 1 && isPartialYear(word))
      return isMeant(exact) ? exact : forgivingScores(this.#corpus, word, exact)
    })
    return this.#corpus.flatMap((prepared, i) => {
      const scores = all.map(scores => scores[i] ?? 0)
      if (scores.includes(0)) return []
      const { facts, weight } = prepared.entry
      const together = words.length < 2 ? 0 : Math.max(0, ...facts.map(fact => answerScore(fact, words)))
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
      return [{ prepared, score: mean + weight + 2 * together }]
    })
  }
}

/** An entry that fits all words. */
interface Match {
  readonly prepared: Prepared
  readonly score: number
}

interface Matched {
  readonly words: readonly string[]
  readonly matches: readonly Match[]
}

/** Made once for a dataset; the table tells how the characters of its texts are read. */
export function searchIndexOf(dataset: Dataset, table: PinyinTable): SearchIndex {
  return new SearchIndex(entriesOf(dataset), dataset.synonyms, table, fillersOf(dataset.report.place))
}

/** The same search as a filter of observations, for a list that is narrowed by what is typed. */
export function matcherOf(index: SearchIndex): (query: string) => ReadonlySet<string> {
  return query => index.observations(query)
}
