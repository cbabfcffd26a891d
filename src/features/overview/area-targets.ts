import type { Dataset, ObservationRecord } from '../../dataset/dataset'
import { isInSection, sectionWithRole } from '../../dataset/sections'
import { cite } from '../../facts/figure'
import { sectionIdOf, sectionLabelOf } from '../../facts/milestone'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Told } from '../../facts/told'

/** One of the areas of work of the year that is planned, in a line: what it aims at, with its first figures. */
export interface AreaTargets {
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

/** The areas of work that the report names for the year that is planned, in its order. */
export function workAreas({ report }: Dataset): readonly string[] {
  const plan = sectionWithRole(report, 'plan')
  return report.sections.flatMap(({ id, role }) =>
    role === 'work-area' && plan !== undefined && isInSection(id, plan.id) ? id : [],
  )
}

/** Those of them that have a figured target. */
export function areaTargets(dataset: Dataset, choice: ScopeChoice): readonly AreaTargets[] {
  const areas = workAreas(dataset)
  const bySection = new Map<string, ObservationRecord[]>()
  for (const observation of dataset.observations.values()) {
    const { indicator, period, status, scope } = observation
    const isShown = scopesShown(indicator, choice).includes(scope)
    const section = sectionIdOf(dataset, observation)
    if (period !== dataset.times.plan || status !== 'target' || !isShown || !areas.includes(section)) continue
    bySection.set(section, [...(bySection.get(section) ?? []), observation])
  }
  return [...bySection]
    .sort(([a], [b]) => compareParagraphs(a, b))
    .map(([section, observations]) => ({
      section,
      label: sectionLabelOf(dataset, section),
      told: lineOf(observations),
      count: observations.length,
      isUndivided: observations.every(({ scope }) => scope === 'undivided'),
    }))
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

/** What the year before already had a value for says more in a line than what is new. */
function isKnown({ indicator, times }: ObservationRecord): boolean {
  return indicator.observations.some(o => o.period === times.result && o.measure === 'level')
}
