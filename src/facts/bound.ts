import type { ObservationRecord } from '../dataset/dataset'

/** Which side of a figure its words permit: 以上 and 突破 up, 以内 down; null for a plain figure. */
export type Bound = 'up' | 'down' | null

const bounds = { ge: 'up', gt: 'up', le: 'down', eq: null, approx: null } as const

export function boundOf({ qualifier }: ObservationRecord): Bound {
  return bounds[qualifier]
}
