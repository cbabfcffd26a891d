import type { IndicatorRecord, ObservationRecord } from '../dataset/dataset'
import type { Times } from '../dataset/times'
import { convert } from '../dataset/units'
import { boundOf } from './bound'

/** Which way is better, where it is not the usual one; empty elsewhere. */
export function betterTold({ direction, kind }: IndicatorRecord): string {
  if (direction !== 'lower') return ''
  return kind === 'rank' ? '越靠前越好' : '越低越好'
}

/**
 * What it means that a target lies below the outcome it starts from: `less` was set; a `floor` says what it must not fall
 * below, and expects nothing; `better` is what should fall.
 */
export const belowKinds = ['less', 'floor', 'better'] as const
export type Below = (typeof belowKinds)[number]

/** What a reader sees of it: 低于2021年, 下限低于2021年. */
export function belowLabelOf({ result }: Times, below: Below): string {
  const label = `低于${result}年`
  return { less: label, floor: `下限${label}`, better: `${label}，越低越好` }[below]
}

/** Null where the target is not below, or the two cannot be told in one unit. */
export function belowOf(outcome: ObservationRecord, target: ObservationRecord): Below | null {
  const own = convert(target.value, target.unit, outcome.unit)
  if (own === null || own >= outcome.value) return null
  if (outcome.indicator.direction === 'lower') return 'better'
  return boundOf(target) === 'up' ? 'floor' : 'less'
}
