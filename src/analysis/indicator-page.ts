import { type Dataset, type IndicatorRecord, type ObservationRecord, printedOf } from '../dataset/dataset'
import type { Citation, Term } from '../dataset/schema'
import { periodLabels, scopeLabels } from '../dataset/vocabulary'
import { cite, statusLabelOf } from './figure'
import { compareInReport, compareParagraphs } from './report-order'
import type { Told } from './told'

/** One place that prints one figure of the indicator. */
export interface PrintedPlace {
  readonly observation: ObservationRecord
  readonly citation: Citation
}

/** Everything that the page of one indicator tells. */
export interface IndicatorPage {
  readonly indicator: IndicatorRecord
  readonly finding: Told
  /** Every observation once, in the order of the data. */
  readonly observations: readonly ObservationRecord[]
  /** Every citation, in the order of the report. */
  readonly places: readonly PrintedPlace[]
  readonly terms: readonly Term[]
  /** Indicators printed in the same paragraph. */
  readonly related: readonly IndicatorRecord[]
  readonly previous: IndicatorRecord | null
  readonly next: IndicatorRecord | null
}

/** Indicators by the paragraph that prints each first; those of one paragraph keep the order of the data. */
export function indicatorsInReport({ indicators }: Dataset): readonly IndicatorRecord[] {
  const firsts = [...indicators.values()].map(indicator => ({
    indicator,
    first: [...indicator.observations].sort(compareInReport)[0],
  }))
  return firsts
    .sort((a, b) => (a.first && b.first ? compareInReport(a.first, b.first) : 0))
    .map(({ indicator }) => indicator)
}

/** Null where there is no such indicator. */
export function indicatorPage(dataset: Dataset, id: string): IndicatorPage | null {
  const indicator = dataset.indicators.get(id)
  if (indicator === undefined) return null
  const { observations } = indicator
  const order = indicatorsInReport(dataset)
  const at = order.indexOf(indicator)
  const paragraphs = new Set(observations.flatMap(o => o.citations.map(({ paragraph }) => paragraph)))
  return {
    indicator,
    finding: findingOf(indicator),
    observations,
    places: observations
      .flatMap(observation => observation.citations.map(citation => ({ observation, citation })))
      .sort((a, b) => compareParagraphs(a.citation.paragraph, b.citation.paragraph)),
    terms: dataset.terms.filter(term => term.indicators.includes(id)),
    related: order.filter(
      other =>
        other !== indicator &&
        other.observations.some(o => o.citations.some(({ paragraph }) => paragraphs.has(paragraph))),
    ),
    previous: order[at - 1] ?? null,
    next: order[at + 1] ?? null,
  }
}

/** The indicator's name with its first outcome and last target, each with its period and scope. */
function findingOf({ name, observations }: IndicatorRecord): Told {
  const outcome = observations.find(o => o.status === 'outcome' && o.measure === 'level')
  const target = [...observations].reverse().find(o => o.status === 'target')
  const told = [outcome, target].flatMap(o => o ?? [])
  const shown = told.length > 0 ? told : observations.slice(0, 1)
  return shown.flatMap((o, i) => [
    `${i === 0 ? name : '；'}${periodLabels[o.period]}${statusLabelOf(o)}（${scopeLabels[o.scope]}）`,
    cite(o),
  ])
}

/** Other figures of the paragraphs that print this one, in the order of the data. */
export function printedBeside(dataset: Dataset, own: ObservationRecord): readonly ObservationRecord[] {
  const paragraphs = new Set(own.citations.map(({ paragraph }) => paragraph))
  return [...dataset.observations.values()].filter(
    o => o !== own && o.citations.some(({ paragraph }) => paragraphs.has(paragraph)),
  )
}

/** Terms of the annex that its paragraphs use or that list its indicator. */
export function termsOf(dataset: Dataset, { citations, indicator }: ObservationRecord): readonly Term[] {
  const paragraphs = new Set(citations.map(({ paragraph }) => paragraph))
  return dataset.terms.filter(
    term =>
      term.indicators.includes(indicator.id) || term.uses.some(({ paragraph }) => paragraphs.has(paragraph)),
  )
}

/** A figure fit for a document: value and the same year's growth, scope and period, title and pages. */
export function documentCitation({ report }: Dataset, observation: ObservationRecord): string {
  const { indicator, period, scope, status, measure } = observation
  const growth =
    measure === 'level'
      ? indicator.observations.find(
          o =>
            o.measure === 'growth' &&
            o.period === period &&
            o.scope === scope &&
            o.status === status &&
            o.secondary !== true,
        )
      : undefined
  const figures = [observation, ...(growth ? [growth] : [])].map(o => printedOf(o)).join('，')
  const pages = [...new Set(observation.citations.slice(0, 1).map(({ page }) => page))].join('、')
  const target = status === 'target' ? '目标' : ''
  return `${indicator.name} ${figures}（${scopeLabels[scope]}，${periodLabels[period]}${target}），${report.title}，第${pages}页`
}
