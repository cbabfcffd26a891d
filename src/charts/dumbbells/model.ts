import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import type { Times } from '../../dataset/times'
import { type Bound, boundOf } from '../../facts/bound'
import { type Derived, ratio } from '../../facts/derived'
import { increase } from '../../facts/derived-targets'
import { type Below, belowLabelOf, belowOf } from '../../facts/direction'
import { cite, citeDerived } from '../../facts/figure'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Table, Told } from '../../facts/told'

/** A target of the plan beside the outcome of the results. */
export interface Dumbbell {
  readonly outcome: ObservationRecord
  readonly target: ObservationRecord
  /** Target ÷ outcome, 1 where they are equal. */
  readonly position: number
  readonly ratio: Derived
  readonly increase: Derived | null
  readonly bound: Bound
  /** What it means that the target is below the outcome; null elsewhere. */
  readonly below: Below | null
}

/** Targets of unlike units on one scale: the outcome is 1. An axis of positions, so it need not start at 0. */
export interface Dumbbells {
  readonly title: string
  readonly times: Times
  readonly rows: readonly Dumbbell[]
  readonly min: number
  readonly max: number
  /** Labelled places of the axis, 1 among them. */
  readonly ticks: readonly number[]
}

/** All indicators with a level of the results and a level aimed at for the next year, greatest ratio first. */
export function dumbbells(dataset: Dataset, choice: ScopeChoice): Dumbbells {
  const rows = [...dataset.indicators.values()].flatMap(indicator =>
    scopesShown(indicator, choice).flatMap(scope => {
      const outcome = observationOf(indicator, indicator.times.result, 'level', scope)
      const target = observationOf(indicator, indicator.times.plan, 'level', scope)
      const row = outcome && target && dumbbell(outcome, target)
      return row ? [row] : []
    }),
  )
  const ordered = [...rows].sort((a, b) => b.position - a.position)
  const positions = ordered.map(({ position }) => position)
  // A tenth beyond the marks, so that none stands on the edge.
  const min = Math.max(0, Math.floor(Math.min(1, ...positions) * 10 - 0.5) / 10)
  const max = Math.ceil(Math.max(1, ...positions) * 10 + 0.3) / 10
  const { times } = dataset
  const title = `${times.plan}年目标，以${times.result}年成效为100%`
  return { title, times, rows: ordered, min, max, ticks: ticks(min, max) }
}

/** Every fifth between the ends, counted from 1 so that it is one of them. */
function ticks(min: number, max: number): number[] {
  const found: number[] = []
  for (let fifth = Math.ceil(min * 5 - 1e-9); fifth / 5 <= max + 1e-9; fifth++) found.push(fifth / 5)
  return found
}

function dumbbell(outcome: ObservationRecord, target: ObservationRecord): Dumbbell | null {
  const computed = ratio(outcome, target)
  if (computed === null) return null
  return {
    outcome,
    target,
    position: computed.value / 100,
    ratio: computed,
    increase: increase(outcome, target),
    bound: boundOf(target),
    below: belowOf(outcome, target),
  }
}

/** Row by row: outcome, target, their ratio, and 低于2021年 where the target is below. */
export function describeDumbbells(model: Dumbbells): Told {
  const { result } = model.times
  return [
    `${model.title}：`,
    ...model.rows.flatMap(
      ({ outcome, target, ratio, increase, below }, i): Told => [
        i === 0 ? '' : '；',
        `${outcome.indicator.name}${result}年`,
        cite(outcome),
        '，目标',
        cite(target),
        `，相当于${result}年的`,
        citeDerived(ratio),
        ...(increase ? ['，', citeDerived(increase)] : []),
        ...(below === null ? [] : [`，${belowLabelOf(model.times, below)}`]),
      ],
    ),
    '。',
  ]
}

/** One row a pair, in the order of the chart; — where nothing can be said. */
export function tabulateDumbbells(model: Dumbbells): Table {
  const { result, plan } = model.times
  return {
    caption: model.title,
    head: ['指标', '口径', `${result}年成效`, `${plan}年目标`, `相当于${result}年`, `比${result}年`, '说明'],
    rows: model.rows.map(({ outcome, target, ratio, increase, below }) => [
      [outcome.indicator.name],
      [outcome.scopeLabel],
      [cite(outcome)],
      [cite(target)],
      [citeDerived(ratio)],
      increase ? [citeDerived(increase)] : ['—'],
      [below === null ? '—' : belowLabelOf(model.times, below)],
    ]),
  }
}
