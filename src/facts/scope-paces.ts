import { type Dataset, type IndicatorRecord, observationOf } from '../dataset/dataset'
import { type Derived, pace } from './derived'
import { restPace } from './derived-rest'
import { overlaps } from './interval'
import { isBound } from './quantity'
import { differenceOf } from './scope-names'
import { dividedIndicators } from './scope-pairs'
import { openEnd, rangeText } from './shown'
import { type Span, spansOf } from './spans'

/** Nominal growth a year of both scopes and of what lies between them, all worked out from amounts: like with like. */
export interface ScopePace {
  readonly indicator: IndicatorRecord
  readonly span: Span
  readonly administrative: Derived
  readonly management: Derived
  /** Null where amounts are bounds, which are never subtracted. */
  readonly rest: Derived | null
}

/** Of every divided indicator, the past five years before the next. */
export function scopePaces(dataset: Dataset): readonly ScopePace[] {
  return dividedIndicators(dataset).flatMap(indicator =>
    spansOf(indicator.times).flatMap(span => scopePace(indicator, span) ?? []),
  )
}

/** Null where the report leaves out an end of either scope. */
export function scopePace(indicator: IndicatorRecord, span: Span): ScopePace | null {
  const level = (period: Span['from'], scope: 'administrative' | 'management') =>
    observationOf(indicator, period, 'level', scope)
  const [wholeFrom, wholeTo] = [level(span.from, 'administrative'), level(span.to, 'administrative')]
  const [partFrom, partTo] = [level(span.from, 'management'), level(span.to, 'management')]
  if (!wholeFrom || !wholeTo || !partFrom || !partTo) return null
  const [administrative, management] = [pace(wholeFrom, wholeTo), pace(partFrom, partTo)]
  if (administrative === null || management === null) return null
  return {
    indicator,
    span,
    administrative,
    management,
    rest: restPace([wholeFrom, partFrom, wholeTo, partTo]),
  }
}

/** 9.59%到9.66%: all that rounding permits; empty of a bound, which says it itself. */
export function paceRange({ range, unit }: Derived): string {
  return openEnd(range) === null && range.low !== range.high ? rangeText(range, 2, unit) : ''
}

/** How what lies between the scopes moved against 管理口径, as far as rounding lets it be said, and what to know of it. */
export function paceReading(pace: ScopePace): string {
  const { administrative, management, rest, span } = pace
  if (rest === null) {
    const isOpen = management.inputs.some(isBound)
    return `${isOpen ? '末端两项都是下限，超过多少没有写，不能相减，' : ''}${paceFinding(pace)}。`
  }
  const range = overlaps(administrative.range, management.range) ? '按四舍五入的范围，' : ''
  const caution = endsInTarget(pace) ? `${span.to}年的数是两个目标相减，不是预计。` : ''
  return `${range}${paceFinding(pace)}。${caution}`
}

/**
 * The rest is slower than 管理口径 where both together are. These two share no figure, so that their ranges tell more than
 * that of the rest, in which all four figures are.
 */
export function paceFinding({ indicator, administrative, management, rest }: ScopePace): string {
  const { scopeLabel } = management
  const { short } = differenceOf(indicator)
  if (rest === null) return `${short}不推算`
  if (overlaps(administrative.range, management.range)) return `${short}与${scopeLabel}分不出快慢`
  return `${short}比${scopeLabel}${administrative.value < management.value ? '慢' : '快'}`
}

/** True where the pace leads to what is only aimed at. */
export function endsInTarget({ administrative: { inputs } }: ScopePace): boolean {
  return inputs.some(({ status }) => status === 'target')
}
