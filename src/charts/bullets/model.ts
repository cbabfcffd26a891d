import type { ObservationRecord } from '../../dataset/dataset'
import { type Bound, boundOf } from '../../facts/bound'
import { type Derived, levelFromGrowth, ratio } from '../../facts/derived'
import { cite, citeDerived, periodOf } from '../../facts/figure'
import type { Table, Told } from '../../facts/told'

/** A target beside the outcome that it starts from. */
export interface BulletRow {
  readonly outcome: ObservationRecord
  readonly target: ObservationRecord
  /** Target ÷ outcome, 1 where they are equal. */
  readonly position: number
  /** The arithmetic behind `position`. */
  readonly derived: Derived
  /** Which side of the target it permits: 以上 up, 以内 down. */
  readonly bound: Bound
}

/** Targets of unlike units on one scale: the outcome is 1, each target stands where it is as a multiple of it. */
export interface Bullets {
  readonly title: string
  readonly rows: readonly BulletRow[]
  /** Greatest position, at least 1. */
  readonly max: number
}

/** Pairs in the order given; one that lacks a figure, or whose units do not convert, is left out. */
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
  const isGrowth = target.measure === 'growth'
  const derived = isGrowth ? levelFromGrowth(outcome, target) : ratio(outcome, target)
  if (derived === null) return null
  const position = isGrowth ? derived.value / outcome.value : derived.value / 100
  return { outcome, target, position, derived, bound: boundOf(target) }
}

/** Row by row: outcome, target, and its share of the outcome, or its amount where growth is aimed at. */
export function describeBullets(model: Bullets): Told {
  return [
    `${model.title}：`,
    ...model.rows.flatMap(
      ({ outcome, target, derived }, i): Told => [
        i === 0 ? '' : '；',
        `${outcome.indicator.name}${outcome.periodLabel}`,
        cite(outcome),
        `，${target.periodLabel}目标`,
        cite(target),
        target.measure === 'growth' ? '，即' : `，相当于${outcome.periodLabel}的`,
        citeDerived(derived),
      ],
    ),
    '。',
  ]
}

/** One row a pair, with both periods and what was computed. */
export function tabulateBullets(model: Bullets): Table {
  const [when = '', ...others] = new Set(model.rows.map(({ outcome }) => outcome.periodLabel))
  return {
    caption: model.title,
    head: ['指标', '口径', `${others.length > 0 ? '' : when}成效`, '目标时期', '目标', '推算'],
    rows: model.rows.map(({ outcome, target, derived }) => [
      [outcome.indicator.name],
      [outcome.scopeLabel],
      [cite(outcome)],
      [periodOf(target)],
      [cite(target)],
      [citeDerived(derived)],
    ]),
  }
}
