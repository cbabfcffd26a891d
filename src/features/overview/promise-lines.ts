import type { Dataset, ObservationRecord } from '../../dataset/dataset'
import { sectionOf } from '../../dataset/relations'
import { cite } from '../../facts/figure'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Told } from '../../facts/told'

/** One of the ten areas of work of 2022 in a line: what it aims at, with its first figures. */
export interface PromiseLine {
  readonly section: string
  /** 一体化发展促融入, without the year. */
  readonly label: string
  readonly told: Told
  /** How many targets with a figure the area has. */
  readonly count: number
  /** False where one of them has two scopes. */
  readonly isUndivided: boolean
}

/** Figures that fit into a line. */
const most = 3

/** The areas of work of section 3 in the report's order; those without a figured target are left out. */
export function promises(dataset: Dataset, choice: ScopeChoice): readonly PromiseLine[] {
  const bySection = new Map<string, ObservationRecord[]>()
  for (const observation of dataset.observations.values()) {
    const { indicator, period, status, scope, citations } = observation
    if (period !== '2022' || status !== 'target' || !scopesShown(indicator, choice).includes(scope)) continue
    const section = sectionOf(dataset.report, citations[0]?.paragraph ?? '')?.id ?? ''
    if (!isArea(section)) continue
    bySection.set(section, [...(bySection.get(section) ?? []), observation])
  }
  return [...bySection]
    .sort(([a], [b]) => compareParagraphs(a, b))
    .map(([section, observations]) => ({
      section,
      label: labelOf(dataset, section),
      told: lineOf(observations),
      count: observations.length,
      isUndivided: observations.every(({ scope }) => scope === 'undivided'),
    }))
}

/** Sections 3.1 to 3.10 are the ten areas; before them stand the main targets, behind them what else is named. */
function isArea(section: string): boolean {
  const [first, second] = section.split('.').map(Number)
  return first === 3 && second !== undefined && second >= 1 && second <= 10
}

function labelOf({ report }: Dataset, section: string): string {
  const label = report.sections.find(({ id }) => id === section)?.label ?? section
  return label.replace(/^\d{4}年 /, '')
}

function lineOf(observations: readonly ObservationRecord[]): Told {
  const ordered = [...observations]
    .filter(({ secondary }) => secondary !== true)
    .sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || compareInReport(a, b))
    .slice(0, most)
  return ordered.flatMap((observation, i) => [
    `${i === 0 ? '' : '，'}${observation.indicator.name}`,
    cite(observation),
  ])
}

/** What 2021 already had a value for says more in a line than what is new. */
function isKnown({ indicator }: ObservationRecord): boolean {
  return indicator.observations.some(({ period, measure }) => period === '2021' && measure === 'level')
}
