import { fastestAmounts, growthOf2021, leadersOfBases } from '../../charts/rates/fastest'
import {
  type Dataset,
  type MilestoneRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import { type Theme, themes } from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { type Tile, tiles } from '../../facts/tiles'
import type { Told } from '../../facts/told'
import { type ResultChart, resultCharts } from './result-charts'

/** The figures of 2021 that one paragraph prints first. */
export interface ResultGroup {
  readonly paragraph: string
  /** What they are about, the theme with most of them first. */
  readonly themes: readonly Theme[]
  readonly charts: readonly ResultChart[]
  /** What no chart of the group shows. */
  readonly tiles: readonly Tile[]
  /** What the paragraph says of these indicators in words: a rank, a record; of problems, all that was read. */
  readonly words: readonly MilestoneRecord[]
  readonly observations: readonly ObservationRecord[]
}

/** A section of the report that prints figures of 2021. */
export interface ResultSection {
  /** The section's id in the report; empty for what is printed outside all of them. */
  readonly id: string
  readonly title: string
  readonly groups: readonly ResultGroup[]
  readonly count: number
}

/** Section of the whole city's main figures, before the four 工程. */
export const overallSection = '1.0'
/** Section of the five years, where levels of their last year are printed too. */
export const fiveYearsSection = '1.5'

/** Section of what the report admits as problems. */
export const problemsSection = '1.7'

const titles: Readonly<Record<string, string>> = {
  [fiveYearsSection]: '五年末达到的水平',
}

/** Every outcome of 2021 in the scopes shown, by the section and paragraph where it is printed first. */
export function resultSections(dataset: Dataset, choice: ScopeChoice): readonly ResultSection[] {
  const shown = resultsShown(dataset, choice)
  const charts = resultCharts(dataset)
  const sections = dataset.report.sections.filter(({ id }) => id.includes('.'))
  const sectionOf = (observation: ObservationRecord) =>
    sections.find(({ id }) => isWithin(paragraphOf(observation), id))?.id ?? ''
  return [...sections, { id: '', label: '报告其他部分' }].flatMap(({ id, label }) => {
    const own = shown.filter(observation => sectionOf(observation) === id)
    if (own.length === 0) return []
    const paragraphs = [...new Set(own.map(paragraphOf))].sort(compareParagraphs)
    return {
      id,
      title: titles[id] ?? label.replace(/^2021年\s*/, ''),
      groups: paragraphs.map(paragraph => group(dataset, choice, charts, own, paragraph)),
      count: own.length,
    }
  })
}

/** Every outcome of 2021 in the scopes shown. */
export function resultsShown(dataset: Dataset, choice: ScopeChoice): readonly ObservationRecord[] {
  return [...dataset.observations.values()].filter(
    ({ period, status, scope, indicator }) =>
      period === '2021' && status === 'outcome' && scopesShown(indicator, choice).includes(scope),
  )
}

/** The page's headline: what grew fastest of two price bases, of all that has an amount. */
export function resultsHeadline(dataset: Dataset, choice: ScopeChoice): Told {
  const [first, second] = leadersOfBases(fastestAmounts(dataset, choice), 1)
  if (first === undefined) return ['2021年成效']
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
    themes: themesOf(observations),
    charts,
    tiles: tiles(dataset, choice, o => observations.includes(o) && !charted.has(o)),
    words: dataset.milestones
      .filter(
        ({ period, status, indicators, citations }) =>
          period === '2021' &&
          status === 'outcome' &&
          citations.some(citation => citation.paragraph === paragraph) &&
          (isWithin(paragraph, problemsSection) ||
            observations.some(({ indicator }) => indicators.includes(indicator.id))),
      )
      .sort(compareInReport),
    observations,
  }
}

function themesOf(observations: readonly ObservationRecord[]): Theme[] {
  const count = (theme: Theme) => observations.filter(({ indicator }) => indicator.theme === theme).length
  return themes.filter(theme => count(theme) > 0).sort((a, b) => count(b) - count(a))
}

function paragraphOf({ citations }: ObservationRecord): string {
  return citations[0]?.paragraph ?? ''
}

function isWithin(paragraph: string, section: string): boolean {
  return paragraph === section || paragraph.startsWith(`${section}.`)
}

/** How to read a section, where its figures need it. */
export function resultLead(id: string): Told {
  switch (id) {
    case fiveYearsSection:
      return ['报告写在“过去五年”一节里的2021年末水平；名次没有注明榜单年份，按五年末记作2021年。']
    case problemsSection:
      return ['报告列出的困难和问题里，印了数字的只有这一处，其余是文字。']
    default:
      return []
  }
}

/** Growth that is printed without an amount, or that fell: what the chart of growth leaves out. */
export function growthNote(dataset: Dataset, choice: ScopeChoice): Told {
  const charted = new Set(fastestAmounts(dataset, choice).map(({ rate }) => rate))
  const others = growthOf2021(dataset, choice).filter(observation => !charted.has(observation))
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
