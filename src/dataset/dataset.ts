import { hedgeOf } from './hedge'
import type {
  GlossaryFile,
  LedgerFile,
  RecordFile,
  RelationsFile,
  Synonym,
  SynonymsFile,
  Term,
} from './late-schema'
import type { ThemePart } from './relations'
import type { Indicator, Milestone, Observation, ProfileFile, ReportFile, ReportScopes } from './schema'
import { sectionOf } from './sections'
import { compareYearsFirst, periodLabelOf, type Times, timesOf } from './times'
import {
  type Measure,
  type Period,
  type Scope,
  type SectionRole,
  scopeLabelsOf,
  type Theme,
  tierLabelsOf,
} from './vocabulary'

interface Themed {
  readonly theme: Theme
  /** The theme as a reader sees it. */
  readonly themeName: string
}

/** A fact in its time and place; it knows the times of its report, so that what is told of it needs no more. */
export interface Dated {
  readonly times: Times
  /** Its period as a reader sees it: 2021年, 过去五年. */
  readonly periodLabel: string
  /** The role of the section in which it stands, where it stands in no other; null without one. */
  readonly onlyIn: SectionRole | null
}

/** An indicator with its theme, and the times, place and scopes of its report; its observations know it. */
export interface IndicatorRecord extends Omit<Indicator, 'observations'>, Themed {
  readonly times: Times
  readonly place: ReportFile['place']
  /** Null where the report has no two. */
  readonly scopes: ReportScopes | null
  readonly observations: readonly ObservationRecord[]
}

/** A printed figure that knows its indicator: facts, checks and charts are handed this, never the parsed form. */
export interface ObservationRecord extends Observation, Dated {
  readonly indicator: IndicatorRecord
  /** Its scope as a reader sees it: 行政口径. */
  readonly scopeLabel: string
}

/** An outcome or target without a number, with its theme, times and tier in words. */
export interface MilestoneRecord extends Milestone, Themed, Dated {
  /** Its tier in words: 省级. */
  readonly tierLabel: string
}

/** Everything that was loaded and found sound, in the order of the files. */
export interface Dataset {
  /** False while the page has the overview's part alone. */
  readonly isWhole: boolean
  readonly report: ReportFile
  readonly times: Times
  /** Of its figures: single years, then spans, then what has no time. */
  readonly periods: readonly Period[]
  readonly indicators: ReadonlyMap<string, IndicatorRecord>
  readonly observations: ReadonlyMap<string, ObservationRecord>
  readonly milestones: readonly MilestoneRecord[]
  /** What leads, and what is put side by side. */
  readonly profile: ProfileFile
  /** Empty until the rest of the dataset has arrived. */
  readonly terms: readonly Term[]
  /** How the reading was compared, oddities and versions; empty like the terms. */
  readonly record: RecordFile
  /** What figures cannot tell of each other; comes with the terms. */
  readonly relations: RelationsFile
  /** What people call things of the report; come with the terms. */
  readonly synonyms: readonly Synonym[]
  /** What became of every numeral of the text, section by section; empty where the ledger was not read along. */
  readonly ledger: readonly LedgerFile[]
}

/** The files that come when the page stands already. */
export interface LateParts {
  readonly glossary: GlossaryFile
  readonly record: RecordFile
  readonly relations: RelationsFile
  readonly synonyms: SynonymsFile
}

/** Where they have not arrived, and of a report that has none of them. */
export const noLateParts: LateParts = {
  glossary: { terms: [] },
  record: { comparison: [], trials: [], oddities: [], renamed: [], history: [] },
  relations: { parts: [], totals: [], unlike: [], later: [], doubts: [], ratios: [], shares: [] },
  synonyms: { synonyms: [] },
}

/** Links checked parts into a dataset. */
export function assemble(
  report: ReportFile,
  parts: readonly ThemePart[],
  profile: ProfileFile,
  late: LateParts,
  isWhole: boolean,
): Dataset {
  const indicators = new Map<string, IndicatorRecord>()
  const observations = new Map<string, ObservationRecord>()
  const milestones: MilestoneRecord[] = []
  const tierLabels = tierLabelsOf(report.place)
  const scopeLabels = scopeLabelsOf(report)
  const times = timesOf(report)
  const dated = ({ period, citations }: Pick<Observation | Milestone, 'period' | 'citations'>): Dated => {
    const [role, ...others] = new Set(citations.map(({ paragraph }) => sectionOf(report, paragraph)?.role))
    return {
      times,
      periodLabel: periodLabelOf(times, period),
      onlyIn: others.length > 0 ? null : (role ?? null),
    }
  }
  for (const { value } of parts) {
    const { theme } = value
    const themeName = report.themes.find(({ id }) => id === theme)?.name ?? theme
    const themed = { theme, themeName }
    for (const indicator of value.indicators) {
      const own: ObservationRecord[] = []
      const record: IndicatorRecord = {
        ...indicator,
        ...themed,
        times,
        place: report.place,
        scopes: report.scopes ?? null,
        observations: own,
      }
      for (const observation of indicator.observations) {
        const linked: ObservationRecord = {
          ...observation,
          ...dated(observation),
          indicator: record,
          scopeLabel: scopeLabels[observation.scope],
        }
        own.push(linked)
        observations.set(linked.id, linked)
      }
      indicators.set(record.id, record)
    }
    milestones.push(
      ...value.milestones.map(milestone => ({
        ...milestone,
        ...themed,
        ...dated(milestone),
        tierLabel: tierLabels[milestone.tier],
      })),
    )
  }
  return {
    isWhole,
    report,
    times,
    periods: [...new Set([...observations.values()].map(({ period }) => period))].sort(compareYearsFirst),
    indicators,
    observations,
    milestones,
    terms: late.glossary.terms,
    record: late.record,
    profile,
    relations: late.relations,
    synonyms: late.synonyms.synonyms,
    ledger: [],
  }
}

/** The indicator of that slug; throws where a view names one that the dataset lacks. */
export function indicatorOf(dataset: Dataset, id: string): IndicatorRecord {
  const indicator = dataset.indicators.get(id)
  if (indicator === undefined)
    throw new Error(
      `dataset: expected an indicator "${id}"; received none; correct the slug or add it under data/`,
    )
  return indicator
}

/** The primary observation of an indicator in one place of its grid; undefined where the report prints none, or has no such time. */
export function observationOf(
  indicator: IndicatorRecord,
  period: Period | null,
  measure: Measure,
  scope: Scope,
): ObservationRecord | undefined {
  return indicator.observations.find(
    o => o.period === period && o.measure === measure && o.scope === scope && o.secondary !== true,
  )
}

/** The report's words for an observation, as its first citation prints them, how firmly included: 力争8万千瓦. */
export function printedOf(observation: ObservationRecord): string {
  return `${hedgeOf(observation) ?? ''}${observation.citations[0]?.printed ?? ''}`
}
