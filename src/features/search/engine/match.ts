import { lettersOf } from '../../../text/fold'
import {
  initialsPlace,
  initialsSlip,
  looseRun,
  type Place,
  shortenedPlace,
  slipPlace,
  spellingPlace,
  spellingSlip,
  wordPlace,
} from './compare'
import type { Form, Prepared } from './corpus'
import { type Fact, isNumeral } from './facts'
import { synonymScore } from './prepared-synonyms'

/** How well a word fits each entry, in their order; 0 where it does not. */
export type Scores = readonly number[]

/** From here on a word fits a name, a fact or a synonym; below, texts around them. */
const minMeant = 45
const maxOfTexts = 40

/** Something is meant by the word that has these scores, not just mentioning it. */
export function isMeant(scores: Scores): boolean {
  return scores.some(score => score >= minMeant)
}

/** What a word without blanks, folded, fits as it is typed; it may be a year that is begun: 20 of gdp 20. */
export function exactScores(corpus: readonly Prepared[], word: string, isYear = false): Scores {
  const letters = lettersOf(word)
  return corpus.map(prepared => {
    const score = Math.max(
      maxOf(prepared.synonyms, synonym => synonymScore(synonym, word, letters)),
      maxOf(prepared.entry.facts, fact => factScore(fact, word, isYear)),
      formsScore(prepared, form =>
        Math.max(nameScore(form, word), spelledScore(form, letters), looseScore(form, word)),
      ),
    )
    return score > maxOfTexts ? score : Math.max(score, textScore(prepared.text, word))
  })
}

/** The same, and what it would fit but for shortened syllables; where nothing does, but for one slip. */
export function forgivingScores(corpus: readonly Prepared[], word: string, exact: Scores): Scores {
  const letters = lettersOf(word)
  const formsScores = (scoreOf: (form: Form) => number) =>
    corpus.map(prepared => formsScore(prepared, scoreOf))
  const shortened = formsScores(form => shortenedScore(form, letters))
  const isShortened = shortened.some(score => score > 0)
  const forgiven = isShortened ? shortened : formsScores(form => slippedScore(form, word, letters))
  return exact.map((score, i) => Math.max(score, forgiven[i] ?? 0))
}

/** The best of the name and its other forms, which come just behind it. */
function formsScore({ name, aliases }: Prepared, scoreOf: (form: Form) => number): number {
  return Math.max(
    scoreOf(name),
    maxOf(aliases, alias => scoreOf(alias) - 1),
  )
}

/** The best of several scores; 0 where there is none. */
function maxOf<T>(items: readonly T[], scoreOf: (item: T) => number): number {
  let max = 0
  for (const item of items) max = Math.max(max, scoreOf(item))
  return max
}

function nameScore({ folded }: Form, word: string): number {
  return placeScore(wordPlace(folded, word), folded.text.length, nameScale)
}

function spelledScore({ spelled }: Form, letters: string | null): number {
  if (letters === null) return 0
  if (letters.length === 1) return spelled.initials.startsWith(letters) ? minMeant + 1 : 0
  const { length } = spelled.starts
  return Math.max(
    placeScore(spellingPlace(spelled, letters), length, spelledScale),
    placeScore(initialsPlace(spelled, letters), length, initialsScale),
  )
}

/** 城镇居民收入 for 城镇居民人均可支配收入: names are long, and people leave out what goes without saying. */
function looseScore({ folded: { text } }: Form, word: string): number {
  if (word.length < 3 || !/^[㐀-鿿\d]+$/.test(word) || /^\d+$/.test(word)) return 0
  const run = looseRun(text, word)
  if (run === null) return 0
  const span = (run[run.length - 1] ?? 0) - (run[0] ?? 0) + 1
  return span > 3 * word.length + 2 ? 20 : minMeant + 5 * (word.length / span) + (run[0] === 0 ? 2 : 0)
}

function shortenedScore({ spelled }: Form, letters: string | null): number {
  const place = letters === null ? null : shortenedPlace(spelled, letters)
  return placeScore(place, spelled.starts.length, initialsScale)
}

function slippedScore({ folded, spelled }: Form, word: string, letters: string | null): number {
  if (letters === null) return placeScore(slipPlace(folded, word), folded.text.length, slippedScale)
  const { length } = spelled.starts
  return Math.max(
    placeScore(spellingSlip(spelled, letters), length, slippedScale),
    placeScore(initialsSlip(spelled, letters), length, slippedInitialsScale),
  )
}

function factScore({ numerals, words, nearWords }: Fact, word: string, isYear: boolean): number {
  const isBegun = isYear || (word.length > 1 && !/\d/.test(word))
  let score = 0
  if (words.includes(word)) score = 50
  else if (nearWords.includes(word)) score = 47
  else if (isBegun && words.some(known => known.startsWith(word) && (!isYear || yearsAlone.test(known))))
    score = 46
  if (!/^\d/.test(word)) return score
  return Math.max(
    score,
    maxOf(numerals, numeral => numeralScore(numeral, word)),
  )
}

function numeralScore(numeral: string, word: string): number {
  if (isNumeral(numeral, word)) return 92
  return word.length > 1 && numeral.startsWith(word) ? 60 - Math.min(10, numeral.length - word.length) : 0
}

/** Of the words for one period, one is enough where a year is begun: 2021, 2017-2021. */
const yearsAlone = /^\d{4}(-\d{4})?$/

function textScore(text: string, word: string): number {
  const isFound = /^\d/.test(word) ? hasNumeral(text, word) : text.includes(word)
  return isFound ? Math.min(maxOfTexts, 14 + 4 * word.length) : 0
}

/** 8.5 stands in 增长8.5%, but not in 698.5亿元. */
function hasNumeral(text: string, word: string): boolean {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1))
    if (!/[\d.]/.test(text[from - 1] ?? '')) return true
  return false
}

/** Scores of the whole name, of its beginning, of a part of it. */
interface Scale {
  readonly whole: number
  readonly beginning: number
  readonly part: number
}

const nameScale: Scale = { whole: 100, beginning: 84, part: 70 }
const spelledScale: Scale = { whole: 96, beginning: 80, part: 62 }
const initialsScale: Scale = { whole: 92, beginning: 74, part: 52 }
const slippedScale: Scale = { whole: 60, beginning: 54, part: 48 }
const slippedInitialsScale: Scale = { whole: 56, beginning: 50, part: 46 }

/** More where more of the name is covered. */
function placeScore(place: Place | null, length: number, { whole, beginning, part }: Scale): number {
  if (place === null) return 0
  const covered = (place.to - place.from + 1) / length
  if (covered >= 1) return whole
  return (place.from === 0 ? beginning : part) + 8 * covered
}
