import { type IndicatorRecord, observationOf } from '../dataset/dataset'
import type { Scope } from '../dataset/vocabulary'
import { pace } from './derived'
import { cite, citeDerived } from './figure'
import type { Cited } from './told'

/** Average growth of the past five years and of the next, fit to stand side by side; null where there is none. */
export interface PacePair {
  readonly past: Cited | null
  readonly next: Cited | null
}

const spans = {
  past: { from: '2016', to: '2021', period: '2017/2021' },
  next: { from: '2021', to: '2026', period: '2022/2026' },
} as const

type Span = keyof typeof spans

/**
 * Like with like: what a target needs is computed from amounts, so the past beside it is too, though the report states
 * another by convention without prices; where the report states the next five years, the past is as it states it.
 */
export function pacePair(indicator: IndicatorRecord, scope: Scope): PacePair {
  const stated = statedPace(indicator, scope, 'next')
  if (stated !== null) return { past: statedPace(indicator, scope, 'past'), next: stated }
  const next = computedPace(indicator, scope, 'next')
  if (next !== null) return { past: computedPace(indicator, scope, 'past'), next }
  return { past: pastPace(indicator, scope), next: null }
}

/** The past five years alone: as the report states it, else as its two ends give it. */
export function pastPace(indicator: IndicatorRecord, scope: Scope): Cited | null {
  return statedPace(indicator, scope, 'past') ?? computedPace(indicator, scope, 'past')
}

function statedPace(indicator: IndicatorRecord, scope: Scope, span: Span): Cited | null {
  const stated = observationOf(indicator, spans[span].period, 'average-growth', scope)
  return stated ? cite(stated) : null
}

function computedPace(indicator: IndicatorRecord, scope: Scope, span: Span): Cited | null {
  const { from, to } = spans[span]
  const start = observationOf(indicator, from, 'level', scope)
  const end = observationOf(indicator, to, 'level', scope)
  const computed = start && end && pace(start, end)
  return computed ? citeDerived(computed) : null
}
