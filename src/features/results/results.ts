import { fastestAmounts, growthOfResult, leadersOfBases } from '../../charts/rates/fastest'
import {
  type Dataset,
  type MilestoneRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import type { ReportFile, Section } from '../../dataset/schema'
import { paragraphOf, sectionLabelUnder, sectionOf } from '../../dataset/sections'
import type { Times } from '../../dataset/times'
import type { SectionRole } from '../../dataset/vocabulary'
import { countTold } from '../../facts/count'
import { cite } from '../../facts/figure'
import { sectionIdOf } from '../../facts/milestone'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { type Tile, tiles } from '../../facts/tiles'
import type { Told } from '../../facts/told'
import { type ResultChart, resultCharts } from './result-charts'

/** The outcomes that one paragraph prints first. */
export interface ResultGroup {
  readonly paragraph: string
  /** What they are about, the theme with most of them first. */
  readonly themes: ReportFile['themes']
  readonly charts: readonly ResultChart[]
  /** What no chart of the group shows. */
  readonly tiles: readonly Tile[]
  /** What the paragraph says of these indicators in words: a rank, a record; of problems, all that was read. */
  readonly words: readonly MilestoneRecord[]
  readonly observations: readonly ObservationRecord[]
}

/** A section of the report that prints outcomes of its year. */
export interface ResultSection {
  /** The section's id in the report; empty for what is printed outside all of them. */
  readonly id: string
  /** What the section is about; null of one that no view asks for. */
  readonly role: SectionRole | null
  readonly title: string
  readonly groups: readonly ResultGroup[]
  readonly count: number
}

/** Every outcome of the year in the scopes shown, by the section and paragraph where it is printed first. */
export function resultSections(dataset: Dataset, choice: ScopeChoice): readonly ResultSection[] {
  const shown = resultsShown(dataset, choice)
  const charts = resultCharts(dataset)
  return [...dataset.report.sections, elsewhere].flatMap(({ id, label, role = null }) => {
    const own = shown.filter(observation => sectionIdOf(dataset, observation) === id)
    if (own.length === 0) return []
    const paragraphs = [...new Set(own.map(paragraphOf))].sort(compareParagraphs)
    return {
      id,
      role,
      // The year stands in the view's head; of the five years only what was reached at their end is shown.
      title:
        role === 'past' ? '五年末达到的水平' : sectionLabelUnder(dataset.report, id, ['results']) || label,
      groups: paragraphs.map(paragraph => group(dataset, choice, charts, own, paragraph)),
      count: own.length,
    }
  })
}

const elsewhere: Section = { id: '', label: '报告其他部分' }

/** Every outcome of the year in the scopes shown. */
export function resultsShown(dataset: Dataset, choice: ScopeChoice): readonly ObservationRecord[] {
  return [...dataset.observations.values()].filter(
    ({ period, status, scope, indicator }) =>
      period === dataset.times.result &&
      status === 'outcome' &&
      scopesShown(indicator, choice).includes(scope),
  )
}

/** The page's headline: what grew fastest of two price bases, of all that has an amount. */
export function resultsHeadline(dataset: Dataset, choice: ScopeChoice): Told {
  const [first, second] = leadersOfBases(fastestAmounts(dataset, choice), 1)
  if (first === undefined) return [`${dataset.times.result}年成效`]
  return [first.label, cite(first.rate), ...(second ? ['，', second.label, cite(second.rate)] : [])]
}

function group(
  dataset: Dataset,
  choice: ScopeChoice,
  allCharts: readonly ResultChart[],
  own: readonly ObservationRecord[],
  paragraph: string,
): ResultGroup {
  const observations = own.filter(observation => paragraphOf(observation) === paragraph)
  const charts = allCharts.filter(chart => chart.paragraph === paragraph)
  const charted = new Set(charts.flatMap(chart => chart.observations))
  return {
    paragraph,
    themes: themesOf(dataset, observations),
    charts,
    tiles: tiles(dataset, choice, o => observations.includes(o) && !charted.has(o)),
    words: dataset.milestones
      .filter(
        ({ period, status, indicators, citations }) =>
          period === dataset.times.result &&
          status === 'outcome' &&
          citations.some(citation => citation.paragraph === paragraph) &&
          (sectionOf(dataset.report, paragraph)?.role === 'problems' ||
            observations.some(({ indicator }) => indicators.includes(indicator.id))),
      )
      .sort(compareInReport),
    observations,
  }
}

function themesOf({ report }: Dataset, observations: readonly ObservationRecord[]): ReportFile['themes'] {
  const count = (theme: string) => observations.filter(({ indicator }) => indicator.theme === theme).length
  return report.themes.filter(({ id }) => count(id) > 0).sort((a, b) => count(b.id) - count(a.id))
}

/** How to read a section, where its figures need it. */
export function resultLead({ result }: Times, { role, groups }: ResultSection): Told {
  if (role === 'past') {
    const hasRank = groups.some(({ observations }) =>
      observations.some(({ indicator }) => indicator.kind === 'rank'),
    )
    const ranks = hasRank ? `；名次没有注明榜单年份，按五年末记作${result}年` : ''
    return [`报告写在“过去五年”一节里的${result}年末水平${ranks}。`]
  }
  if (role !== 'problems') return []
  const places = groups.length === 1 ? '只有这一处' : `有这${countTold(groups.length)}处`
  return [`报告列出的困难和问题里，印了数字的${places}，其余是文字。`]
}

/** Growth that is printed without an amount, or that fell: what the chart of growth leaves out. */
export function unchartedGrowthNote(dataset: Dataset, choice: ScopeChoice): Told {
  const charted = new Set(fastestAmounts(dataset, choice).map(({ rate }) => rate))
  const others = growthOfResult(dataset, choice).filter(observation => !charted.has(observation))
  if (others.length === 0) return []
  return [
    '只印升降幅度、没有印数值的，不在图上：',
    ...others.flatMap(
      (observation, i): Told => [`${i === 0 ? '' : '、'}${observation.indicator.name}`, cite(observation)],
    ),
    '。',
  ]
}

/** The exact value of a tile that has only the looser of two printed ones: 43914元 beside 突破4万元. */
export function exactOf({ figures }: Tile): ObservationRecord | undefined {
  const [first] = figures
  if (first?.secondary !== true) return undefined
  return observationOf(first.indicator, first.period, first.measure, first.scope)
}
