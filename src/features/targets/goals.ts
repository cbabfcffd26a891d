import { type Ambition, limits, mainTargets } from '../../charts/ambition/model'
import { type Dumbbells, dumbbells } from '../../charts/dumbbells/model'
import { type GrowthPairs, growthPairs } from '../../charts/growth-pairs/model'
import {
  type Dataset,
  type MilestoneRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import { sectionOf } from '../../dataset/relations'
import type { Period } from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import { leadingIndicator } from '../../facts/headline-indicators'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { type Tile, tiles } from '../../facts/tiles'
import type { Told } from '../../facts/told'

/** The targets of one section of the report. */
export interface GoalGroup {
  /** The section's number: 3.5. */
  readonly id: string
  readonly label: string
  /** Figures that stand in no chart above. */
  readonly tiles: readonly Tile[]
  /** Figures of the section that a chart above has. */
  readonly charted: readonly ObservationRecord[]
  /** Targets without a number that speak of an indicator, or stand among the main targets. */
  readonly words: readonly MilestoneRecord[]
}

/** All targets of the report: the charts, and everything by the report's own structure. */
export interface Goals {
  readonly main: Ambition
  readonly limits: Ambition
  readonly against2021: Dumbbells
  readonly growth: GrowthPairs
  /** Targets to 2025 and 2026, and totals of the next five years, by section. */
  readonly nextYears: readonly GoalGroup[]
  /** Targets for 2022 by section. */
  readonly thisYear: readonly GoalGroup[]
  /** Names of the sections on the next five years and on 2022 that print no target with a number. */
  readonly silent: { readonly nextYears: readonly string[]; readonly thisYear: readonly string[] }
  /** How many targets with a number the scopes shown have. */
  readonly count: number
}

export function goals(dataset: Dataset, choice: ScopeChoice): Goals {
  const charts = {
    main: mainTargets(dataset, choice),
    limits: limits(dataset, choice),
    against2021: dumbbells(dataset, choice),
    growth: growthPairs(dataset, choice),
  }
  const charted = chartedTargets(charts)
  const targets = targetsShown(dataset, choice)
  const group = (periods: readonly Period[]) => groups(dataset, choice, targets, charted, periods)
  const nextYears = group(['2025', '2026', '2022/2026'])
  const thisYear = group(['2022'])
  return {
    ...charts,
    nextYears,
    thisYear,
    silent: {
      nextYears: silentSections(dataset, '2', nextYears),
      thisYear: silentSections(dataset, '3', thisYear),
    },
    count: targets.length,
  }
}

function silentSections({ report }: Dataset, chapter: string, groups: readonly GoalGroup[]): string[] {
  const speaking = new Set(
    groups.flatMap(({ id, tiles, charted }) => (tiles.length + charted.length > 0 ? id : [])),
  )
  return report.sections
    .filter(({ id }) => id.startsWith(`${chapter}.`) && !speaking.has(id))
    .map(({ label }) => shortLabel(label))
}

/** Every target with a number, in the scopes shown. */
export function targetsShown(dataset: Dataset, choice: ScopeChoice): readonly ObservationRecord[] {
  return [...dataset.observations.values()].filter(
    ({ indicator, scope, status }) => status === 'target' && scopesShown(indicator, choice).includes(scope),
  )
}

function chartedTargets({
  main,
  limits,
  against2021,
  growth,
}: Pick<Goals, 'main' | 'limits' | 'against2021' | 'growth'>): ReadonlySet<string> {
  const ambitions = [...main.rows, ...limits.rows].flatMap(({ target, pace, step }) => [
    target.id,
    ...(pace.next && !pace.next.isDerived ? [pace.next.source] : []),
    ...(step?.kind === 'level' ? [step.figure.id] : step?.kind === 'growth' ? [step.growth.id] : []),
  ])
  return new Set([...ambitions, ...[...against2021.rows, ...growth.rows].map(({ target }) => target.id)])
}

function groups(
  dataset: Dataset,
  choice: ScopeChoice,
  targets: readonly ObservationRecord[],
  charted: ReadonlySet<string>,
  periods: readonly Period[],
): GoalGroup[] {
  const isWithin = ({ period }: { readonly period: Period }) => periods.includes(period)
  const sectionIdOf = (citations: readonly { readonly paragraph: string }[]) =>
    sectionOf(dataset.report, citations[0]?.paragraph ?? '')?.id ?? ''
  const words = dataset.milestones.filter(
    milestone =>
      milestone.status === 'target' &&
      isWithin(milestone) &&
      (milestone.indicators.length > 0 || isMainSection(sectionIdOf(milestone.citations))),
  )
  const own = targets.filter(isWithin)
  const ids = new Set([...own, ...words].map(({ citations }) => sectionIdOf(citations)))
  return [...ids].sort(compareParagraphs).map(id => {
    const isHere = ({ citations }: Pick<ObservationRecord | MilestoneRecord, 'citations'>) =>
      sectionIdOf(citations) === id
    const label = dataset.report.sections.find(section => section.id === id)?.label ?? ''
    return {
      id,
      label: shortLabel(label),
      tiles: tiles(
        dataset,
        choice,
        o => o.status === 'target' && isWithin(o) && isHere(o) && !charted.has(o.id),
      ),
      charted: own.filter(o => isHere(o) && charted.has(o.id)).sort(compareInReport),
      words: words.filter(isHere).sort(compareInReport),
    }
  })
}

/** 今后五年 and 2022年 stand in the heading above all groups. */
function shortLabel(label: string): string {
  return label.replace(/^(今后五年|2022年) /, '')
}

/** 2.0 and 3.0: the main targets of five years and of one. */
function isMainSection(id: string): boolean {
  return id.endsWith('.0')
}

/** The view's headline: what is asked of the leading indicator in one year and in five, in the scopes shown. */
export function goalsHeadline(dataset: Dataset, choice: ScopeChoice): Told {
  const leading = leadingIndicator(dataset)
  if (leading === undefined) return [dataset.report.title]
  const [first, second] = scopesShown(leading, choice).map(scope => ({
    growth: observationOf(leading, '2022', 'growth', scope),
    level: observationOf(leading, '2026', 'level', scope),
  }))
  const told = (period: '2022' | '2026', found: ObservationRecord | undefined): Told =>
    found ? [cite(found)] : [`${period}年目标报告未列`]
  if (second === undefined)
    return [
      choice === 'management' ? '管理口径' : '行政口径',
      `${leading.name}：2022年目标`,
      ...told('2022', first?.growth),
      '，五年后',
      ...told('2026', first?.level),
    ]
  return [
    `2022年${leading.name}目标：行政口径`,
    ...told('2022', first?.growth),
    '，管理口径',
    ...told('2022', second.growth),
  ]
}
