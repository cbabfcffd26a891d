import type { ObservationRecord } from '../dataset/dataset'

/** Which side of a figure its words permit: 以上 and 突破 up, 以内 down; null for a plain figure. */
export type Bound = 'up' | 'down' | null

const bounds = { ge: 'up', gt: 'up', le: 'down', eq: null, approx: null } as const

/** The side that a figure's printed words leave open. */
export function boundOf({ qualifier }: ObservationRecord): Bound {
  return bounds[qualifier]
}

/** A share that stayed above or below a line through all of the past five years: no sum, and no average. */
export function isKept(observation: ObservationRecord): boolean {
  const { indicator, measure, period, times } = observation
  const isShare = measure === 'level' && indicator.kind === 'rate'
  return period === times.past && isShare && boundOf(observation) !== null
}
