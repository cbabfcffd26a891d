import type { Dataset, IndicatorRecord, MilestoneRecord, ObservationRecord } from '../../dataset/dataset'
import type { Times } from '../../dataset/times'
import type { Measure, Period } from '../../dataset/vocabulary'
import { statusLabelOf } from '../../facts/figure'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'

/** A figure of an indicator that a milestone speaks of. */
export interface SpokenFigure {
  readonly observation: ObservationRecord
  /** 2021年成效; empty where the figure is of the milestone's own period. */
  readonly when: string
}

/** Where to look for a figure: the milestone's own period, then what says most beside it; null where the report has none. */
function nearest(times: Times, period: Period): readonly (Period | null)[] {
  const { start, result, plan, horizon, past, next } = times
  const order: readonly (readonly [own: Period | null, others: readonly (Period | null)[]])[] = [
    [start, [result]],
    [result, [past, plan, next, horizon]],
    [plan, [result, next, horizon, past]],
    [horizon, [next, result, plan, past]],
    [past, [result, next, horizon, plan]],
    [next, [horizon, ...yearsBetween(times), result, plan, past]],
    ['unstated', [result]],
  ]
  const others = order.find(([own]) => own === period)?.[1]
  return [period, ...(others ?? [result, horizon, next, plan])]
}

/** Years after the one that is planned and before the last of the five, the latest first. */
function yearsBetween({ plan, horizon }: Times): readonly Period[] {
  const last = Number(horizon ?? plan)
  return Array.from(
    { length: Math.max(0, last - Number(plan) - 1) },
    (_, i) => String(last - 1 - i) as Period,
  )
}

const measureOrder: readonly Measure[] = ['level', 'change', 'average-growth', 'growth']

/** The pertinent figures of the indicators that a milestone speaks of, one an indicator and scope shown. */
export function spokenFigures(
  dataset: Dataset,
  milestone: MilestoneRecord,
  choice: ScopeChoice,
): readonly SpokenFigure[] {
  return milestone.indicators.flatMap(slug => {
    const indicator = dataset.indicators.get(slug)
    if (indicator === undefined) return []
    return scopesShown(indicator, choice).flatMap(scope => {
      const observation = pertinent(
        indicator.observations.filter(o => o.scope === scope && o.secondary !== true),
        nearest(milestone.times, milestone.period),
      )
      if (observation === undefined) return []
      const isOwn = observation.period === milestone.period
      const when = isOwn ? '' : `${observation.periodLabel}${statusLabelOf(observation)}`
      return [{ observation, when }]
    })
  })
}

function pertinent(
  observations: IndicatorRecord['observations'],
  periods: readonly (Period | null)[],
): ObservationRecord | undefined {
  for (const near of periods) {
    const [first] = observations
      .filter(observation => observation.period === near)
      .sort((a, b) => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure))
    if (first !== undefined) return first
  }
  return undefined
}
