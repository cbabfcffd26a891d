import type { Dataset, IndicatorRecord, MilestoneRecord, ObservationRecord } from '../../../dataset/dataset'
import type { Term } from '../../../dataset/late-schema'
import { headlineIndicators } from '../../../facts/headline-indicators'
import { type Fact, milestoneFact, observationFact } from './facts'

/** What a result can be. */
export type EntryKind = 'indicator' | 'milestone' | 'term'
/** What a reader sees for each. */
export const entryKindLabels: Readonly<Record<EntryKind, string>> = {
  indicator: '指标',
  milestone: '要事',
  term: '名词',
}

/** One thing that can be found, with everything by which it can be. */
export interface Entry {
  readonly kind: EntryKind
  readonly id: string
  readonly name: string
  /** Other forms of the name; as good as the name, but not shown. */
  readonly aliases: readonly string[]
  /** Theme, printed words and explanation: found when nothing better is. */
  readonly texts: readonly string[]
  /** Numbers, periods, units and the like; several of them belong together. */
  readonly facts: readonly Fact[]
  /** Raises it above what matches as well. */
  readonly weight: number
  readonly indicator?: IndicatorRecord
  readonly milestone?: MilestoneRecord
  readonly term?: Term
}

/** Everything of the dataset that can be found, in the order of the files. */
export function entriesOf(dataset: Dataset): readonly Entry[] {
  const termsOf = new Map<string, Term[]>()
  for (const term of dataset.terms)
    for (const id of term.indicators) termsOf.set(id, [...(termsOf.get(id) ?? []), term])
  const leading = headlineIndicators(dataset)
  return [
    ...[...dataset.indicators.values()].map(indicator =>
      indicatorEntry(indicator, termsOf.get(indicator.id) ?? [], leading.includes(indicator)),
    ),
    ...dataset.milestones.map(milestoneEntry),
    ...dataset.terms.map(termEntry),
  ]
}

function indicatorEntry(indicator: IndicatorRecord, terms: readonly Term[], isHeadline: boolean): Entry {
  const { id, name, themeName, observations } = indicator
  return {
    kind: 'indicator',
    id,
    name,
    aliases: [],
    texts: [
      themeName,
      ...terms.flatMap(formsOf),
      ...observations.flatMap(o => [...wordsOf(o), ...(o.names ?? [])]),
    ],
    facts: observations.map(observationFact),
    weight: 4 + (isHeadline ? 6 : 0) + Math.min(observations.length, 6) / 3,
    indicator,
  }
}

function milestoneEntry(milestone: MilestoneRecord): Entry {
  const { id, title, themeName, tierLabel, names = [] } = milestone
  return {
    kind: 'milestone',
    id,
    name: title,
    // Names that the title has no room for find it as well as the title does.
    aliases: names.filter(name => !title.includes(name)),
    texts: [themeName, tierLabel, ...wordsOf(milestone)],
    facts: [milestoneFact(milestone)],
    weight: 0,
    milestone,
  }
}

function termEntry(term: Term): Entry {
  return {
    kind: 'term',
    id: term.id,
    name: term.name,
    aliases: term.aliases,
    texts: [term.explanation, term.note ?? ''],
    facts: [],
    weight: 3,
    term,
  }
}

function formsOf({ name, aliases }: Term): readonly string[] {
  return [name, ...aliases]
}

/** The printed words of a fact, each once; they are absent until the rest of the dataset has arrived. */
function wordsOf({ citations }: Pick<ObservationRecord | MilestoneRecord, 'citations'>): readonly string[] {
  return [...new Set(citations.flatMap(({ quote }) => quote ?? []))]
}
