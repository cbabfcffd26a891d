import type { Dataset, IndicatorRecord, MilestoneRecord, ObservationRecord } from '../../dataset/dataset'
import { type Measure, type Period, periodLabels } from '../../dataset/vocabulary'
import { statusLabelOf } from '../../facts/figure'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'

/** A figure of an indicator that a milestone speaks of. */
export interface SpokenFigure {
  readonly observation: ObservationRecord
  /** 2021年成效; empty where the figure is of the milestone's own period. */
  readonly when: string
}

/** Where to look for a figure: the milestone's own period, then what says most beside it. */
const nearest: Readonly<Record<Period, readonly Period[]>> = {
  '2016': ['2016', '2021'],
  '2021': ['2021', '2017/2021', '2022', '2022/2026', '2026'],
  '2022': ['2022', '2021', '2022/2026', '2026', '2017/2021'],
  '2025': ['2025', '2021', '2026', '2022/2026', '2022'],
  '2026': ['2026', '2022/2026', '2021', '2022', '2017/2021'],
  '2017/2021': ['2017/2021', '2021', '2022/2026', '2026', '2022'],
  '2022/2026': ['2022/2026', '2026', '2025', '2021', '2022', '2017/2021'],
  unstated: ['unstated', '2021'],
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
        milestone.period,
      )
      if (observation === undefined) return []
      const isOwn = observation.period === milestone.period
      const when = isOwn ? '' : `${periodLabels[observation.period]}${statusLabelOf(observation)}`
      return [{ observation, when }]
    })
  })
}

function pertinent(
  observations: IndicatorRecord['observations'],
  period: Period,
): ObservationRecord | undefined {
  for (const near of nearest[period]) {
    const [first] = observations
      .filter(observation => observation.period === near)
      .sort((a, b) => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure))
    if (first !== undefined) return first
  }
  return undefined
}
