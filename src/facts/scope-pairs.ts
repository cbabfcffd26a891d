import type { Dataset, IndicatorRecord, ObservationRecord } from '../dataset/dataset'
import { compareYearsFirst } from '../dataset/times'
import type { Measure, Period, Scope, Status } from '../dataset/vocabulary'
import { type Derived, difference } from './derived'
import { citeDerived } from './figure'
import type { Cited, Told } from './told'

/** What the report prints of one thing in each scope; undefined where it prints only the other. */
export interface ScopePair {
  readonly indicator: IndicatorRecord
  readonly period: Period
  readonly periodLabel: string
  readonly measure: Measure
  readonly status: Status
  readonly administrative: ObservationRecord | undefined
  readonly management: ObservationRecord | undefined
  /** Null where a scope is missing or either is a bound. */
  readonly difference: Derived | null
}

/** The two scopes of a pair, in the order in which every view has them. */
export const pairScopes = ['administrative', 'management'] as const satisfies readonly Scope[]

/** Indicators for which the report gives both scopes. */
export function dividedIndicators(dataset: Dataset): readonly IndicatorRecord[] {
  return [...dataset.indicators.values()].filter(({ divided }) => divided)
}

/** Every pair of an indicator, oldest period first, levels before growth. */
export function scopePairs(indicator: IndicatorRecord): readonly ScopePair[] {
  const pairs = new Map<string, ScopePair>()
  for (const one of indicator.observations) {
    const key = [one.period, one.measure, one.status, one.secondary ?? false].join(' ')
    if (pairs.has(key)) continue
    const find = (scope: Scope) =>
      indicator.observations.find(
        o =>
          o.scope === scope &&
          o.period === one.period &&
          o.measure === one.measure &&
          o.status === one.status &&
          o.secondary === one.secondary,
      )
    const [administrative, management] = pairScopes.map(find)
    pairs.set(key, {
      indicator,
      period: one.period,
      periodLabel: one.periodLabel,
      measure: one.measure,
      status: one.status,
      administrative,
      management,
      difference: administrative && management ? difference(administrative, management) : null,
    })
  }
  return [...pairs.values()].sort((a, b) => compareYearsFirst(a.period, b.period))
}

/** Either of the two is a bound: 突破1200亿元 less 突破900亿元 may be anything. */
export function isBounded({ administrative, management }: ScopePair): boolean {
  return [administrative, management].some(o => o !== undefined && o.qualifier !== 'eq')
}

/** What a difference of rates says in words, where the sign has become the name of the higher scope. */
export function gapTold(derived: Derived): Told {
  if (Math.abs(derived.value) < 1e-9) return ['两种口径相同']
  const [higher] = byHeight(derived)
  return [`${higher}高`, citeGap(derived)]
}

/** Names of the scopes of a difference, the one with the greater figure first. */
export function byHeight({ value, inputs }: Derived): readonly string[] {
  const names = inputs.map(({ scopeLabel }) => scopeLabel)
  return value > 0 ? names : names.reverse()
}

/** A difference without its sign, where words say which scope is higher. */
export function citeGap(derived: Derived): Cited {
  return { ...citeDerived(derived), text: derived.text.replace('−', '') }
}

/** 2021年增长, 过去五年年均增长, 2022年增长目标: what a pair is, without the indicator. */
export function nameOfPair({ periodLabel, measure, status }: Omit<ScopePair, 'indicator'>): string {
  const what = { level: '', growth: '增长', 'average-growth': '年均增长', change: '变化' }[measure]
  return `${periodLabel}${what}${status === 'target' ? '目标' : ''}`
}
