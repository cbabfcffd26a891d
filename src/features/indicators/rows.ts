import { type Dataset, type ObservationRecord, observationOf, printedOf } from '../../dataset/dataset'
import type { Times } from '../../dataset/times'
import { measureLabels } from '../../dataset/vocabulary'
import { placeOf } from '../../facts/citation'
import { type Below, belowLabelOf, belowOf } from '../../facts/direction'
import { cite, periodOf, statusLabelOf } from '../../facts/figure'
import { sectionIdOf, sectionLabelOf } from '../../facts/milestone'
import { compareInReport } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Cited } from '../../facts/told'
import { folded } from '../../text/fold'
import { typedWords } from '../../text/typed-words'

/** Questions that a row answers with yes or no. */
export const traits = ['divided', 'target', 'below-base', 'floor-below-base', 'better-below-base'] as const
export type Trait = (typeof traits)[number]
/** What a reader sees for each: 目标低于2021年, 下限低于2021年. */
export function traitLabelsOf(times: Times): Readonly<Record<Trait, string>> {
  return {
    divided: '有口径之分',
    target: '有目标',
    'below-base': `目标${belowLabelOf(times, 'less')}`,
    'floor-below-base': belowLabelOf(times, 'floor'),
    'better-below-base': `目标${belowLabelOf(times, 'better')}`,
  }
}
const belowTraits: Readonly<Record<Below, Trait>> = {
  less: 'below-base',
  floor: 'floor-below-base',
  better: 'better-below-base',
}

/** One observation as a line of the library, with the words that a reader sees. */
export interface LibraryRow {
  readonly id: string
  readonly observation: ObservationRecord
  readonly cited: Cited
  readonly name: string
  readonly period: string
  readonly status: string
  readonly scope: string
  readonly measure: string
  readonly theme: string
  /** The number of the section in which it is printed first, and its name. */
  readonly sectionId: string
  readonly section: string
  readonly place: string
  readonly traits: readonly Trait[]
  /** Place of the name among all names by pinyin; of the theme by pinyin, and among the report's; of the row in the report. */
  readonly nameRank: number
  readonly themeRank: number
  readonly themePlace: number
  readonly reportRank: number
}

const pinyin = new Intl.Collator('zh-CN')

/** Every observation of the scopes shown, in the order of the report. */
export function libraryRows(dataset: Dataset, choice: ScopeChoice): readonly LibraryRow[] {
  return rowsShown(allRows(dataset), choice)
}

/** Those of the rows whose scope is shown. */
export function rowsShown(rows: readonly LibraryRow[], choice: ScopeChoice): readonly LibraryRow[] {
  return rows.filter(({ observation: { indicator, scope } }) =>
    scopesShown(indicator, choice).includes(scope),
  )
}

/** Every observation, in the order of the report. */
export function allRows(dataset: Dataset): readonly LibraryRow[] {
  const observations = [...dataset.observations.values()].sort(compareInReport)
  const names = [...new Set(observations.map(({ indicator }) => indicator.name))].sort(pinyin.compare)
  const ranks = new Map(names.map((name, i) => [name, i]))
  const themes = dataset.report.themes.map(({ name }) => name)
  const themesByPinyin = [...themes].sort(pinyin.compare)
  return observations.map((observation, reportRank) => {
    const { id, indicator, scopeLabel, measure, citations } = observation
    const [first] = citations
    const sectionId = sectionIdOf(dataset, observation)
    return {
      id,
      observation,
      cited: cite(observation),
      name: indicator.name,
      period: periodOf(observation),
      status: statusLabelOf(observation),
      scope: scopeLabel,
      measure: measureLabels[measure],
      theme: indicator.themeName,
      sectionId,
      section: sectionLabelOf(dataset, sectionId),
      place: first === undefined ? '' : placeOf(first),
      traits: traits.filter(trait => hasTrait(observation, trait)),
      nameRank: ranks.get(indicator.name) ?? 0,
      themeRank: themesByPinyin.indexOf(indicator.themeName),
      themePlace: themes.indexOf(indicator.themeName),
      reportRank,
    }
  })
}

function hasTrait(observation: ObservationRecord, trait: Trait): boolean {
  const { indicator, status, period, measure, scope } = observation
  if (trait === 'divided') return indicator.divided
  if (trait === 'target') return indicator.observations.some(other => other.status === 'target')
  // The target of a single year can stand beside a year's result: a total of five years cannot.
  if (status !== 'target' || period.includes('/')) return false
  const outcome = observationOf(indicator, indicator.times.result, measure, scope)
  const below = outcome && belowOf(outcome, observation)
  return below ? belowTraits[below] === trait : false
}

/** Finds rows by what a reader types; ids of observations. Another search may stand in its place. */
export type Matches = (query: string) => ReadonlySet<string>

/** Rows whose name, printed words, unit or theme hold every word of the query. */
export function plainMatches(rows: readonly LibraryRow[]): Matches {
  const texts = rows.map(({ id, name, theme, observation }) => ({
    id,
    text: [name, printedOf(observation), observation.unit, theme].map(folded).join('\n'),
  }))
  const matching = (words: readonly string[]) =>
    texts.filter(({ text }) => words.every(word => text.includes(word))).map(({ id }) => id)
  return query => {
    const ways = typedWords(query).map(matching)
    return new Set(ways.find(found => found.length > 0) ?? [])
  }
}
