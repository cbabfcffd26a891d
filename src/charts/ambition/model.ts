import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import type { Times } from '../../dataset/times'
import { type Bound, boundOf } from '../../facts/bound'
import type { Derived } from '../../facts/derived'
import { increase, standing } from '../../facts/derived-targets'
import { type PacePair, pacePair } from '../../facts/pace-pair'
import { compareInReport } from '../../facts/report-order'
import { heightOf, printedOfRung, type Rung, rungOf } from '../../facts/rung'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'

/** A target of the horizon with where the results stand on the way from 0 to it. */
export interface AmbitionRow {
  readonly target: ObservationRecord
  /** Which side of the target it permits: 以上 up, 以内 down. */
  readonly bound: Bound
  /** Undefined where the report prints no level of it. */
  readonly outcome: ObservationRecord | undefined
  /** Outcome ÷ target; 0 without an outcome. */
  readonly position: number
  readonly standing: Derived | null
  readonly increase: Derived | null
  /** What the report asks of the year planned on the way to the horizon. */
  readonly step: Rung
  /** The same as a share of the target; null where it has no place. */
  readonly stepAt: number | null
  /** Average yearly growth to the results, and from there to the target. */
  readonly pace: PacePair
}

/** Targets of the horizon on one scale: each target is 1, the outcome stands where it is as a share of it. */
export interface Ambition {
  readonly title: string
  readonly times: Times
  readonly rows: readonly AmbitionRow[]
  /** Greatest position, at least 1. */
  readonly max: number
}

/** Levels aimed at for the horizon that start from a printed level, in the order of the report. */
export function mainTargets(dataset: Dataset, choice: ScopeChoice): Ambition {
  return ambition(
    dataset,
    '今后五年末的主要目标',
    levelsAhead(dataset, choice).filter(target => !isLimit(target) && outcomeOf(target) !== undefined),
  )
}

/** Rates that are to stay above or below a bound at the horizon, with or without a level to start from. */
export function limits(dataset: Dataset, choice: ScopeChoice): Ambition {
  const found = levelsAhead(dataset, choice).filter(isLimit)
  // Those that can be held against the results come first.
  const known = found.filter(target => outcomeOf(target) !== undefined)
  return ambition(dataset, '今后五年末的上限和下限', [
    ...known,
    ...found.filter(target => !known.includes(target)),
  ])
}

/** A bound on a rate is a line to keep, not an amount to grow to. */
function isLimit(target: ObservationRecord): boolean {
  return target.indicator.kind === 'rate' && boundOf(target) !== null
}

function levelsAhead(dataset: Dataset, choice: ScopeChoice): ObservationRecord[] {
  return [...dataset.indicators.values()]
    .flatMap(indicator =>
      scopesShown(indicator, choice).flatMap(
        scope => observationOf(indicator, indicator.times.horizon, 'level', scope) ?? [],
      ),
    )
    .sort(compareInReport)
}

function ambition(dataset: Dataset, what: string, targets: readonly ObservationRecord[]): Ambition {
  const rows = targets.map(target => ambitionRow(dataset, target))
  const positions = rows.flatMap(({ position, stepAt }) => [position, stepAt ?? 0])
  const { times } = dataset
  return { title: `${what}，对照${times.result}年`, times, rows, max: Math.max(1, ...positions) }
}

function ambitionRow(dataset: Dataset, target: ObservationRecord): AmbitionRow {
  const { indicator, scope } = target
  const outcome = outcomeOf(target)
  const step = rungOf(dataset, indicator, indicator.times.plan, scope, target.unit)
  const stands = outcome ? standing(outcome, target) : null
  return {
    target,
    bound: boundOf(target),
    outcome,
    position: stands === null ? 0 : stands.value / 100,
    standing: stands,
    increase: outcome ? increase(outcome, target) : null,
    step,
    stepAt: printedOfRung(step) && heightOf(step) / target.value,
    pace: pacePair(indicator, scope),
  }
}

function outcomeOf({ indicator, scope }: ObservationRecord): ObservationRecord | undefined {
  return observationOf(indicator, indicator.times.result, 'level', scope)
}
