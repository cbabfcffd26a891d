import type { Dataset, IndicatorRecord, MilestoneRecord, ObservationRecord } from '../../dataset/dataset'
import type { Oddity, Term } from '../../dataset/late-schema'
import type { Citation } from '../../dataset/schema'
import { comparePeriods } from '../../dataset/times'
import { measures, type Period, type Scope } from '../../dataset/vocabulary'
import { isPrintedIn, paragraphsOf } from '../../facts/paragraph-context'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import type { ScopeChoice } from '../../facts/scope-choice'
import type { Told } from '../../facts/told'
import { findingOf } from './indicator-finding'

/** One place that prints one figure of the indicator. */
export interface PrintedPlace {
  readonly observation: ObservationRecord
  readonly citation: Citation
}

/** What one paragraph prints of it on one page. */
export interface PrintedParagraph {
  readonly at: Citation
  readonly places: readonly PrintedPlace[]
}

/** Everything that the page of one indicator tells, besides its charts, paces and checks. */
export interface IndicatorPage {
  readonly indicator: IndicatorRecord
  readonly finding: Told
  /** In which its figures stand, the chosen one first; under 对比 administrative first. */
  readonly scopes: readonly Scope[]
  /** Every observation once: by period, measure and scope. */
  readonly observations: readonly ObservationRecord[]
  /** Every citation, in the order of the report. */
  readonly places: readonly PrintedPlace[]
  readonly terms: readonly Term[]
  readonly oddities: readonly Oddity[]
  readonly milestones: readonly MilestoneRecord[]
  /** The same thing counted in another way or over another time. */
  readonly family: readonly IndicatorRecord[]
  /** Indicators printed in the same paragraphs, in the order of the report; those of the family are left out. */
  readonly beside: readonly IndicatorRecord[]
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
export function indicatorPage(dataset: Dataset, id: string, choice: ScopeChoice): IndicatorPage | null {
  const indicator = dataset.indicators.get(id)
  if (indicator === undefined) return null
  const scopes = scopesInOrder(indicator, choice)
  const order = indicatorsInReport(dataset)
  const at = order.indexOf(indicator)
  const paragraphs = paragraphsOf(indicator.observations)
  const family = order.filter(other => isFamily(indicator, other))
  const ids = new Set(indicator.observations.map(o => o.id))
  return {
    indicator,
    finding: findingOf(indicator, choice === 'compare' ? scopes : scopes.slice(0, 1)),
    scopes,
    observations: inOrder(indicator.observations, scopes),
    places: indicator.observations
      .flatMap(observation => observation.citations.map(citation => ({ observation, citation })))
      .sort((a, b) => compareParagraphs(a.citation.paragraph, b.citation.paragraph)),
    terms: dataset.terms.filter(term => term.indicators.includes(id)),
    oddities: dataset.record.oddities.filter(({ observations }) => observations.some(o => ids.has(o))),
    milestones: dataset.milestones
      .filter(({ indicators }) => indicators.includes(id))
      .sort((a, b) => comparePeriods(a.period, b.period)),
    family,
    beside: order.filter(
      other =>
        other !== indicator &&
        !family.includes(other) &&
        other.observations.some(o => isPrintedIn(o, paragraphs)),
    ),
    previous: order[at - 1] ?? null,
    next: order[at + 1] ?? null,
  }
}

/** Both scopes always, since the page has all that the report prints; the choice says which comes first. */
function scopesInOrder({ divided }: IndicatorRecord, choice: ScopeChoice): readonly Scope[] {
  if (!divided) return ['undivided']
  return choice === 'management' ? ['management', 'administrative'] : ['administrative', 'management']
}

/** A start without a year lies before all that it is the start of. */
function compareStartsFirst(a: Period, b: Period): number {
  return Number(b === 'unstated') - Number(a === 'unstated') || comparePeriods(a, b)
}

function inOrder(
  observations: readonly ObservationRecord[],
  scopes: readonly Scope[],
): readonly ObservationRecord[] {
  return [...observations].sort(
    (a, b) =>
      compareStartsFirst(a.period, b.period) ||
      measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
      scopes.indexOf(a.scope) - scopes.indexOf(b.scope),
  )
}

/** 实到外资 and 实到外资五年累计: the slug of one begins with the whole slug of the other, the span of time aside. */
function isFamily(one: IndicatorRecord, other: IndicatorRecord): boolean {
  if (one === other) return false
  const [a, b] = [one.id, other.id].map(id => id.replace(/-five-years$/, ''))
  return a === b || a?.startsWith(`${b}-`) === true || b?.startsWith(`${a}-`) === true
}

/** Places in a row, by the paragraph and page that print them. */
export function byParagraph(places: readonly PrintedPlace[]): readonly PrintedParagraph[] {
  const groups: { at: Citation; places: PrintedPlace[] }[] = []
  for (const place of places) {
    const last = groups[groups.length - 1]
    const { paragraph, page } = place.citation
    if (last?.at.paragraph === paragraph && last.at.page === page) last.places.push(place)
    else groups.push({ at: place.citation, places: [place] })
  }
  return groups
}
