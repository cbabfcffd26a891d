import type { ObservationRecord } from '../../dataset/dataset'
import { periodLabels, scopeLabels } from '../../dataset/vocabulary'
import { type Derived, levelFromGrowth, ratio } from '../../facts/derived'
import { cite, citeDerived, periodOf } from '../../facts/figure'
import type { Table, Told } from '../../facts/told'

/** A target beside the outcome of 2021 that it starts from. */
export interface BulletRow {
  readonly outcome: ObservationRecord
  readonly target: ObservationRecord
  /** Target ÷ outcome, 1 where they are equal. */
  readonly position: number
  /** The arithmetic behind `position`. */
  readonly derived: Derived
  /** Which side of the target it permits: 以上 up, 以内 down. */
  readonly bound: 'up' | 'down' | null
}

/** Targets of unlike units on one scale: the outcome of 2021 is 1, each target stands where it is as a multiple of it. */
export interface Bullets {
  readonly title: string
  readonly rows: readonly BulletRow[]
  /** Greatest position, at least 1. */
  readonly max: number
}

export function bullets(
  title: string,
  pairs: readonly (readonly [
    outcome: ObservationRecord | undefined,
    target: ObservationRecord | undefined,
  ])[],
): Bullets {
  const rows = pairs.flatMap(([outcome, target]) => {
    const row = outcome && target && bulletRow(outcome, target)
    return row ? [row] : []
  })
  return { title, rows, max: Math.max(1, ...rows.map(({ position }) => position)) }
}

function bulletRow(outcome: ObservationRecord, target: ObservationRecord): BulletRow | null {
  const bound = { ge: 'up', gt: 'up', le: 'down', eq: null, approx: null } as const
  const isGrowth = target.measure === 'growth'
  const derived = isGrowth ? levelFromGrowth(outcome, target) : ratio(outcome, target)
  if (derived === null) return null
  const position = isGrowth ? derived.value / outcome.value : derived.value / 100
  return { outcome, target, position, derived, bound: bound[target.qualifier] }
}

export function describeBullets(model: Bullets): Told {
  return [
    `${model.title}：`,
    ...model.rows.flatMap(
      ({ outcome, target, derived }, i): Told => [
        i === 0 ? '' : '；',
        `${outcome.indicator.name}2021年`,
        cite(outcome),
        `，${periodLabels[target.period]}目标`,
        cite(target),
        target.measure === 'growth' ? '，即' : '，相当于2021年的',
        citeDerived(derived),
      ],
    ),
    '。',
  ]
}

export function tabulateBullets(model: Bullets): Table {
  return {
    caption: model.title,
    head: ['指标', '口径', '2021年成效', '目标时期', '目标', '推算'],
    rows: model.rows.map(({ outcome, target, derived }) => [
      [outcome.indicator.name],
      [scopeLabels[outcome.scope]],
      [cite(outcome)],
      [periodOf(target)],
      [cite(target)],
      [citeDerived(derived)],
    ]),
  }
}
