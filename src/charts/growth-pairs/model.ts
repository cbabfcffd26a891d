import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import type { Times } from '../../dataset/times'
import type { Derived } from '../../facts/derived'
import { increase } from '../../facts/derived-targets'
import { cite, citeDerived } from '../../facts/figure'
import { compareInReport } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Table, Told } from '../../facts/told'

/** Growth aimed at for the next year beside growth in the year of the results, both as printed. */
export interface GrowthPair {
  readonly outcome: ObservationRecord
  readonly target: ObservationRecord
  readonly difference: Derived | null
}

/** Pairs of printed rates on one axis in %, from 0. */
export interface GrowthPairs {
  readonly title: string
  readonly times: Times
  readonly rows: readonly GrowthPair[]
  /** Greatest rate, above 0. */
  readonly max: number
}

/** Indicators whose growth is printed and aimed at for the next year, in the order of the targets. */
export function growthPairs(dataset: Dataset, choice: ScopeChoice): GrowthPairs {
  const rows = [...dataset.indicators.values()]
    .flatMap(indicator =>
      scopesShown(indicator, choice).flatMap((scope): GrowthPair[] => {
        const outcome = observationOf(indicator, indicator.times.result, 'growth', scope)
        const target = observationOf(indicator, indicator.times.plan, 'growth', scope)
        // Rates that fall have no place on an axis from 0.
        if (outcome === undefined || target === undefined || outcome.value < 0 || target.value < 0) return []
        return [{ outcome, target, difference: increase(outcome, target) }]
      }),
    )
    .sort((a, b) => compareInReport(a.target, b.target))
  const rates = rows.flatMap(({ outcome, target }) => [outcome.value, target.value])
  const { times } = dataset
  return {
    title: `${times.plan}年增长目标，对照${times.result}年增速`,
    times,
    rows,
    max: Math.max(...rates, 0) || 1,
  }
}

/** Pair by pair: growth reached, growth aimed at, and the percentage points between them. */
export function describeGrowthPairs(model: GrowthPairs): Told {
  const { result, plan } = model.times
  return [
    `${model.title}：`,
    ...model.rows.flatMap(
      ({ outcome, target, difference }, i): Told => [
        i === 0 ? '' : '；',
        `${outcome.indicator.name}（${outcome.scopeLabel}）${result}年`,
        cite(outcome),
        `，${plan}年目标`,
        cite(target),
        ...(difference ? ['，', citeDerived(difference)] : []),
      ],
    ),
    '。',
  ]
}

/** One row a pair; — where the difference cannot be computed. */
export function tabulateGrowthPairs(model: GrowthPairs): Table {
  const { result, plan } = model.times
  return {
    caption: model.title,
    head: ['指标', '口径', `${result}年增速`, `${plan}年增长目标`, '相差'],
    rows: model.rows.map(({ outcome, target, difference }) => [
      [outcome.indicator.name],
      [outcome.scopeLabel],
      [cite(outcome)],
      [cite(target)],
      difference ? [citeDerived(difference)] : ['—'],
    ]),
  }
}
