import { type StatedPace, statedPace, whyPacesDiffer } from '../../charts/stated-pace/model'
import {
  type Dataset,
  type IndicatorRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import { priceBasisLabels, type Scope } from '../../dataset/vocabulary'
import { changeBetween, type Derived, levelFromGrowth, pace, ratio } from '../../facts/derived'
import { increase } from '../../facts/derived-targets'
import type { Told } from '../../facts/told'

/** How fast an indicator moved and is to move: what the report says, and apart from it what its figures come to. */
export interface IndicatorPaces {
  /** Growth and change as printed, in the order of the page. */
  readonly stated: readonly ObservationRecord[]
  /** What printed levels come to: never the report's. */
  readonly computed: readonly Derived[]
  /** The two held against each other, where both speak of the past five years. */
  readonly against: { readonly model: StatedPace; readonly why: Told } | null
  /** In which prices the growth is; null where that is no question. */
  readonly priceBasis: string | null
}

/** `observations` are those of the indicator, in the order of the page. */
export function indicatorPaces(
  dataset: Dataset,
  indicator: IndicatorRecord,
  observations: readonly ObservationRecord[],
  scopes: readonly Scope[],
): IndicatorPaces {
  const stated = observations.filter(({ measure }) => measure !== 'level')
  const computed = scopes.flatMap(scope => computedIn(indicator, scope))
  const isPriced = stated.length > 0 || computed.length > 0
  const { priceBasis } = indicator
  return {
    stated,
    computed,
    against: against(dataset, indicator),
    priceBasis: priceBasis !== undefined && isPriced ? priceBasisLabels[priceBasis] : null,
  }
}

function computedIn(indicator: IndicatorRecord, scope: Scope): Derived[] {
  const { times } = indicator
  const level = (period: ObservationRecord['period'] | null) =>
    observationOf(indicator, period, 'level', scope)
  const [start, outcome, next, end] = [
    level(times.start) ?? level('unstated'),
    level(times.result),
    level(times.plan),
    level(times.horizon),
  ]
  if (outcome === undefined) return []
  const growth = observationOf(indicator, times.plan, 'growth', scope)
  return [
    start && pace(start, outcome),
    start && changeBetween(start, outcome),
    growth && levelFromGrowth(outcome, growth),
    // A share of a share or of a place in a ranking says nothing: those differ by points and places.
    next && (indicator.kind === 'flow' || indicator.kind === 'stock') ? ratio(outcome, next) : null,
    next && increase(outcome, next),
    end && pace(outcome, end),
    end && increase(outcome, end),
  ].flatMap(derived => derived ?? [])
}

function against(dataset: Dataset, { id }: IndicatorRecord): IndicatorPaces['against'] {
  const all = statedPace(dataset, 'compare')
  const rows = all.rows.filter(({ stated }) => stated.indicator.id === id)
  if (rows.length === 0) return null
  const max = Math.max(...rows.flatMap(({ stated, computed }) => [stated.value, computed.value])) || 1
  const model = { title: '过去五年年均增长：报告写的与两端折算的', rows, max }
  return { model, why: whyPacesDiffer(model)[0]?.told ?? [] }
}
