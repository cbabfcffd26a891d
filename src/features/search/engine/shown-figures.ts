import type { ObservationRecord } from '../../../dataset/dataset'
import { headlineFigures } from '../../../facts/headline-figures'
import { type ScopeChoice, scopesShown } from '../../../facts/scope-choice'
import { isPartialYear } from '../../../text/typed-words'
import type { Entry } from './entries'
import { type Fact, isNumeral } from './facts'

/** How many of the words one figure answers: by its number most, by its period and the like, by one nearly meant. */
export function answerScore({ numerals, words, nearWords }: Fact, typed: readonly string[]): number {
  let score = 0
  for (const word of typed) {
    if (/^\d/.test(word) && numerals.some(numeral => isNumeral(numeral, word))) score += 4
    else if (words.includes(word)) score += 3
    else if (nearWords.includes(word)) score += 2
    else if (typed.length > 1 && isPartialYear(word) && words.some(known => known.startsWith(word)))
      score += 1
    else if (/^\d/.test(word) && numerals.some(numeral => numeral.startsWith(word))) score += 1
  }
  return score
}

/** A result shows so many figures. */
const maxAnswering = 3

/** Its number was typed. */
function isTyped({ numerals }: Fact, typed: readonly string[]): boolean {
  return typed.some(word => /^\d/.test(word) && numerals.some(numeral => isNumeral(numeral, word)))
}

/**
 * The figures that a result shows: the one that answers most of the words, in each scope shown, else the indicator's
 * headline. A number or a scope typed is shown whatever the scope, for it was asked for.
 */
export function shownFigures(
  { indicator, facts }: Entry,
  typed: readonly string[],
  choice: ScopeChoice,
): readonly ObservationRecord[] {
  if (indicator === undefined) return []
  const scopes = scopesShown(indicator, choice)
  const headline = headlineFigures(indicator, choice)
  const scored = facts.map(fact => ({ observation: fact.observation, score: answerScore(fact, typed) }))
  const max = Math.max(0, ...scored.map(({ score }) => score))
  if (max === 0) return headline
  const fitting = scored.flatMap(({ observation, score }) =>
    score === max && observation ? [observation] : [],
  )
  const own = fitting.filter(({ scope }) => scopes.includes(scope))
  // 8.5% of budget revenue is one thing of 行政口径 and another of 管理口径, as 2个 may be of two years: whoever types a
  // number is shown all that it is.
  const answering = fitting.filter(observation =>
    facts.some(fact => fact.observation === observation && isTyped(fact, typed)),
  )
  if (answering.length > 0)
    return [...new Set([...own.filter(one => answering.includes(one)), ...answering])].slice(0, maxAnswering)
  const isAmongHeadline = own.some(observation => headline.includes(observation))
  if (isAmongHeadline) return headline.filter(observation => own.includes(observation))
  const [first] = own
  if (first === undefined) {
    // A scope alone names no period: 管理口径 is answered with the level of 2021, whatever the scope shown.
    const headlines = headlineFigures(indicator, 'compare')
    return [...fitting.filter(observation => headlines.includes(observation)), ...fitting].slice(0, 1)
  }
  return own.filter(
    ({ period, measure, status, secondary }) =>
      period === first.period &&
      measure === first.measure &&
      status === first.status &&
      secondary === first.secondary,
  )
}
