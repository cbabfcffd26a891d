import { type IndicatorRecord, observationOf } from '../dataset/dataset'
import type { Scope } from '../dataset/vocabulary'
import { pace } from './derived'
import { cite, citeDerived } from './figure'
import { nextSpan, pastSpan, type Span } from './spans'
import type { Cited } from './told'

/** Average growth of the past five years and of the next, fit to stand side by side; null where there is none. */
export interface PacePair {
  readonly past: Cited | null
  readonly next: Cited | null
}

/**
 * Like with like: what a target needs is computed from amounts, so the past beside it is too, though the report states
 * another by convention without prices; where the report states the next five years, the past is as it states it.
 */
export function pacePair(indicator: IndicatorRecord, scope: Scope): PacePair {
  const stated = statedPace(indicator, scope, nextSpan(indicator.times))
  if (stated !== null) return { past: statedPace(indicator, scope, pastSpan(indicator.times)), next: stated }
  const next = computedPace(indicator, scope, nextSpan(indicator.times))
  if (next !== null) return { past: computedPace(indicator, scope, pastSpan(indicator.times)), next }
  return { past: pastPace(indicator, scope), next: null }
}

/** The past five years alone: as the report states it, else as its two ends give it. */
export function pastPace(indicator: IndicatorRecord, scope: Scope): Cited | null {
  return (
    statedPace(indicator, scope, pastSpan(indicator.times)) ??
    computedPace(indicator, scope, pastSpan(indicator.times))
  )
}

function statedPace(indicator: IndicatorRecord, scope: Scope, span: Span | null): Cited | null {
  const stated = span && observationOf(indicator, span.over, 'average-growth', scope)
  return stated ? cite(stated) : null
}

function computedPace(indicator: IndicatorRecord, scope: Scope, span: Span | null): Cited | null {
  const start = span && observationOf(indicator, span.from, 'level', scope)
  const end = span && observationOf(indicator, span.to, 'level', scope)
  const computed = start && end && pace(start, end)
  return computed ? citeDerived(computed) : null
}
