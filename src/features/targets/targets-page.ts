import { type Ambition, limits, mainTargets } from '../../charts/ambition/model'
import { type Dumbbells, dumbbells } from '../../charts/dumbbells/model'
import { type GrowthPairs, growthPairs } from '../../charts/growth-pairs/model'
import {
  type Dataset,
  type MilestoneRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import type { ReportFile } from '../../dataset/schema'
import { chapterOf, sectionLabelUnder, sectionOf, sectionWithRole } from '../../dataset/sections'
import { type Period, scopeLabelsOf } from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import { leadingIndicator } from '../../facts/headline-indicators'
import { sectionIdOf } from '../../facts/milestone'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import { printedOfRung } from '../../facts/rung'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { scopeChoiceName } from '../../facts/scope-names'
import { type Tile, tiles } from '../../facts/tiles'
import type { Told } from '../../facts/told'

/** The targets of one section of the report. */
export interface TargetGroup {
  /** The section's number: 3.5. */
  readonly id: string
  readonly label: string
  /** Whether the chapter's main targets stand there. */
  readonly isMain: boolean
  /** Figures that stand in no chart above. */
  readonly tiles: readonly Tile[]
  /** Figures of the section that a chart above has. */
  readonly charted: readonly ObservationRecord[]
  /** Targets without a number that speak of an indicator, or stand among the main targets. */
  readonly words: readonly MilestoneRecord[]
}

/** All targets of the report: the charts, and everything by the report's own structure. */
export interface TargetsPage {
  readonly main: Ambition
  readonly limits: Ambition
  readonly againstResult: Dumbbells
  readonly growth: GrowthPairs
  /** Targets of later years, and totals of the next five, by section. */
  readonly nextYears: readonly TargetGroup[]
  /** Targets of the year that is planned, by section. */
  readonly thisYear: readonly TargetGroup[]
  /** Names of the sections on the next five years and on the year that is planned that print no target with a number. */
  readonly silent: { readonly nextYears: readonly string[]; readonly thisYear: readonly string[] }
  /** How many targets with a number the scopes shown have. */
  readonly count: number
}

/** Of the scopes shown; a target that a chart has stands among `charted`, never twice as a tile. */
export function targetsPage(dataset: Dataset, choice: ScopeChoice): TargetsPage {
  const charts = {
    main: mainTargets(dataset, choice),
    limits: limits(dataset, choice),
    againstResult: dumbbells(dataset, choice),
    growth: growthPairs(dataset, choice),
  }
  const charted = chartedTargets(charts)
  const targets = targetsShown(dataset, choice)
  const { plan } = dataset.times
  const nextYears = groups(dataset, choice, targets, charted, period => period !== plan)
  const thisYear = groups(dataset, choice, targets, charted, period => period === plan)
  return {
    ...charts,
    nextYears,
    thisYear,
    silent: {
      nextYears: silentSections(dataset, 'next', nextYears),
      thisYear: silentSections(dataset, 'plan', thisYear),
    },
    count: targets.length,
  }
}

function silentSections(
  { report }: Dataset,
  role: 'next' | 'plan',
  groups: readonly TargetGroup[],
): string[] {
  const chapter = sectionWithRole(report, role)?.id
  const speaking = new Set(
    groups.flatMap(({ id, tiles, charted }) => (tiles.length + charted.length > 0 ? id : [])),
  )
  return report.sections
    .filter(({ id }) => id !== chapter && chapterOf(id) === chapter && !speaking.has(id))
    .map(({ id }) => labelOf(report, id))
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
  againstResult,
  growth,
}: Pick<TargetsPage, 'main' | 'limits' | 'againstResult' | 'growth'>): ReadonlySet<string> {
  const ambitions = [...main.rows, ...limits.rows].flatMap(({ target, pace, step }) => [
    target.id,
    ...(pace.next && !pace.next.isDerived ? [pace.next.source] : []),
    ...[printedOfRung(step)?.id ?? []].flat(),
  ])
  return new Set([...ambitions, ...[...againstResult.rows, ...growth.rows].map(({ target }) => target.id)])
}

function groups(
  dataset: Dataset,
  choice: ScopeChoice,
  targets: readonly ObservationRecord[],
  charted: ReadonlySet<string>,
  isOfTime: (period: Period) => boolean,
): TargetGroup[] {
  const { report } = dataset
  const words = dataset.milestones.filter(
    milestone =>
      milestone.status === 'target' &&
      isOfTime(milestone.period) &&
      (milestone.indicators.length > 0 || isMainSection(report, sectionIdOf(dataset, milestone))),
  )
  const own = targets.filter(({ period }) => isOfTime(period))
  const ids = new Set([...own, ...words].map(fact => sectionIdOf(dataset, fact)))
  return [...ids].sort(compareParagraphs).map(id => {
    const isHere = (fact: Pick<ObservationRecord | MilestoneRecord, 'citations'>) =>
      sectionIdOf(dataset, fact) === id
    return {
      id,
      label: labelOf(report, id),
      isMain: isMainSection(report, id),
      tiles: tiles(
        dataset,
        choice,
        o => o.status === 'target' && isOfTime(o.period) && isHere(o) && !charted.has(o.id),
      ),
      charted: own.filter(o => isHere(o) && charted.has(o.id)).sort(compareInReport),
      words: words.filter(isHere).sort(compareInReport),
    }
  })
}

/** The time of what is planned stands in the heading above all groups. */
function labelOf(report: ReportFile, id: string): string {
  return sectionLabelUnder(report, id, ['next', 'plan'])
}

/** Main targets, of five years or of one. */
function isMainSection(report: ReportFile, id: string): boolean {
  return sectionOf(report, id)?.role === 'main-targets'
}

/** The view's headline: what is asked of the leading indicator in one year and in five, in the scopes shown. */
export function targetsHeadline(dataset: Dataset, choice: ScopeChoice): Told {
  const leading = leadingIndicator(dataset)
  if (leading === undefined) return [dataset.report.title]
  const { plan, horizon } = leading.times
  const [first, second] = scopesShown(leading, choice).map(scope => ({
    growth: observationOf(leading, plan, 'growth', scope),
    level: observationOf(leading, horizon, 'level', scope),
  }))
  const told = (period: Period, found: ObservationRecord | undefined): Told =>
    found ? [cite(found)] : [`${period}年目标报告未列`]
  if (second === undefined)
    return [
      scopeChoiceName(leading, choice),
      `${leading.name}：${plan}年目标`,
      ...told(plan, first?.growth),
      ...(horizon === null ? [] : ['，五年后', ...told(horizon, first?.level)]),
    ]
  const { administrative, management } = scopeLabelsOf(leading)
  return [
    `${plan}年${leading.name}目标：${administrative}`,
    ...told(plan, first?.growth),
    `，${management}`,
    ...told(plan, second.growth),
  ]
}
