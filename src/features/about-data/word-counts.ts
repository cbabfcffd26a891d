import { type Dataset, type ObservationRecord, printedOf } from '../../dataset/dataset'
import { degreeWordOf } from '../../dataset/printed'
import {
  type Measure,
  measures,
  type Qualifier,
  qualifiers,
  type Scope,
  type Status,
  scopes,
  statuses,
} from '../../dataset/vocabulary'

/** How often the data use each word of the vocabulary. */
export interface WordCounts {
  readonly statuses: Readonly<Record<Status, number>>
  readonly measures: Readonly<Record<Measure, number>>
  /** Those that occur, in the order of the dataset. */
  readonly periods: Readonly<Record<string, number>>
  readonly scopes: Readonly<Record<Scope, number>>
  readonly qualifiers: readonly QualifierCount[]
  readonly themes: readonly ThemeCount[]
}

/** How many observations have one qualifier, and which printed words stand for it. */
export interface QualifierCount {
  readonly qualifier: Qualifier
  readonly count: number
  /** The report's own words for it, most frequent first; none where the value is plain. */
  readonly words: readonly { readonly word: string; readonly count: number }[]
}

/** How much of the data one theme has. */
export interface ThemeCount {
  readonly theme: string
  readonly name: string
  readonly indicators: number
  readonly observations: number
  readonly milestones: number
}

/** Words that no figure uses are counted too, with 0. */
export function wordCounts(dataset: Dataset): WordCounts {
  const observations = [...dataset.observations.values()]
  return {
    statuses: tally(statuses, observations, o => o.status),
    measures: tally(measures, observations, o => o.measure),
    periods: tally(dataset.periods, observations, o => o.period),
    scopes: tally(scopes, observations, o => o.scope),
    qualifiers: qualifiers.map(qualifier => qualifierCount(observations, qualifier)),
    themes: dataset.report.themes.map(({ id: theme, name }) => ({
      theme,
      name,
      indicators: [...dataset.indicators.values()].filter(indicator => indicator.theme === theme).length,
      observations: observations.filter(({ indicator }) => indicator.theme === theme).length,
      milestones: dataset.milestones.filter(milestone => milestone.theme === theme).length,
    })),
  }
}

function qualifierCount(observations: readonly ObservationRecord[], qualifier: Qualifier): QualifierCount {
  const own = observations.filter(observation => observation.qualifier === qualifier)
  const words = own.flatMap(observation => degreeWordOf(printedOf(observation)) ?? [])
  const counts = [...new Set(words)].map(word => ({ word, count: words.filter(w => w === word).length }))
  return { qualifier, count: own.length, words: counts.sort((a, b) => b.count - a.count) }
}

function tally<Code extends string>(
  codes: readonly Code[],
  observations: readonly ObservationRecord[],
  of: (observation: ObservationRecord) => Code,
): Readonly<Record<Code, number>> {
  const counts = Object.fromEntries(codes.map(code => [code, 0])) as Record<Code, number>
  for (const observation of observations) counts[of(observation)]++
  return counts
}
