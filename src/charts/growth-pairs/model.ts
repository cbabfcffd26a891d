import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import { scopeLabels } from '../../dataset/vocabulary'
import type { Derived } from '../../facts/derived'
import { increase } from '../../facts/derived-targets'
import { cite, citeDerived } from '../../facts/figure'
import { compareInReport } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Table, Told } from '../../facts/told'

/** Growth aimed at for 2022 beside growth in 2021, both as printed. */
export interface GrowthPair {
  readonly outcome: ObservationRecord
  readonly target: ObservationRecord
  readonly difference: Derived | null
}

/** Pairs of printed rates on one axis in %, from 0. */
export interface GrowthPairs {
  readonly title: string
  readonly rows: readonly GrowthPair[]
  /** Greatest rate, above 0. */
  readonly max: number
}

/** Indicators whose growth is printed for 2021 and aimed at for 2022, in the order of the targets. */
export function growthPairs(dataset: Dataset, choice: ScopeChoice): GrowthPairs {
  const rows = [...dataset.indicators.values()]
    .flatMap(indicator =>
      scopesShown(indicator, choice).flatMap((scope): GrowthPair[] => {
        const outcome = observationOf(indicator, '2021', 'growth', scope)
        const target = observationOf(indicator, '2022', 'growth', scope)
        // Rates that fall have no place on an axis from 0.
        if (outcome === undefined || target === undefined || outcome.value < 0 || target.value < 0) return []
        return [{ outcome, target, difference: increase(outcome, target) }]
      }),
    )
    .sort((a, b) => compareInReport(a.target, b.target))
  const rates = rows.flatMap(({ outcome, target }) => [outcome.value, target.value])
  return { title: '2022年增长目标，对照2021年增速', rows, max: Math.max(...rates, 0) || 1 }
}

export function describeGrowthPairs(model: GrowthPairs): Told {
  return [
    `${model.title}：`,
    ...model.rows.flatMap(
      ({ outcome, target, difference }, i): Told => [
        i === 0 ? '' : '；',
        `${outcome.indicator.name}（${scopeLabels[outcome.scope]}）2021年`,
        cite(outcome),
        '，2022年目标',
        cite(target),
        ...(difference ? ['，', citeDerived(difference)] : []),
      ],
    ),
    '。',
  ]
}

export function tabulateGrowthPairs(model: GrowthPairs): Table {
  return {
    caption: model.title,
    head: ['指标', '口径', '2021年增速', '2022年增长目标', '相差'],
    rows: model.rows.map(({ outcome, target, difference }) => [
      [outcome.indicator.name],
      [scopeLabels[outcome.scope]],
      [cite(outcome)],
      [cite(target)],
      difference ? [citeDerived(difference)] : ['—'],
    ]),
  }
}
