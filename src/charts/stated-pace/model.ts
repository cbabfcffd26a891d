import type { Verdict } from '../../checks/check'
import { heldAgainstEnds } from '../../checks/end-points'
import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import { priceBasisLabels, type Scope } from '../../dataset/vocabulary'
import { type Derived, pace } from '../../facts/derived'
import { cite, citeDerived } from '../../facts/figure'
import { compareInReport } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Table, Told } from '../../facts/told'
import { shortRate } from '../rates/model'

/** The average growth of five years as printed, beside what its two printed ends come to. */
export interface StatedPaceRow {
  readonly scope: Scope
  readonly stated: ObservationRecord
  readonly computed: Derived
  /** What the self-check says of the two. */
  readonly verdict: Verdict
}

/** Printed and computed growth on one axis in %, from 0. */
export interface StatedPace {
  readonly title: string
  readonly rows: readonly StatedPaceRow[]
  /** Greatest rate, above 0. */
  readonly max: number
}

/** All indicators that the report gives both an average growth and two ends for, in its order. */
export function statedPace(dataset: Dataset, choice: ScopeChoice): StatedPace {
  const rows = [...dataset.indicators.values()]
    .flatMap(indicator =>
      scopesShown(indicator, choice).flatMap((scope): StatedPaceRow[] => {
        const stated = observationOf(indicator, indicator.times.past, 'average-growth', scope)
        const from = observationOf(indicator, indicator.times.start, 'level', scope)
        const to = observationOf(indicator, indicator.times.result, 'level', scope)
        if (!stated || !from || !to) return []
        const [computed, against] = [pace(from, to), heldAgainstEnds(stated, from, to)]
        // Both stand on an axis from 0.
        if (!computed || !against || stated.value < 0 || computed.value < 0) return []
        return [{ scope, stated, computed, verdict: against.verdict }]
      }),
    )
    .sort((a, b) => compareInReport(a.stated, b.stated))
  const max = Math.max(...rows.flatMap(({ stated, computed }) => [stated.value, computed.value]), 0)
  return { title: '过去五年年均增长：报告写的与两端折算的', rows, max: max || 1 }
}

/** What the table says of the two; constant and current prices are never held against each other. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  agrees: '一致',
  rounding: '差在四舍五入以内',
  compatible: '不矛盾',
  incomparable: '价格口径不同，不作比较',
  doubtful: '不一致',
}

/** Why the two differ, or that they do not: one an indicator. */
export function whyPacesDiffer(model: StatedPace): { readonly name: string; readonly told: Told }[] {
  const indicators = [...new Set(model.rows.map(({ stated }) => stated.indicator))]
  return indicators.map(indicator => {
    const rows = model.rows.filter(({ stated }) => stated.indicator === indicator)
    const { priceBasis = 'unstated' } = indicator
    const figures = rows.flatMap(
      ({ scope, stated, computed }, i): Told => [
        i === 0 ? '' : '；',
        `${scope === 'undivided' ? '' : stated.scopeLabel}报告写`,
        cite(stated),
        '，两端金额折合',
        citeDerived(computed),
      ],
    )
    const agrees = rows.every(({ verdict }) => verdict === 'agrees' || verdict === 'rounding')
    const reason = agrees
      ? `。按报告所印的位数，${rows.every(({ verdict }) => verdict === 'agrees') ? '两个数一致' : '差在四舍五入以内'}。`
      : priceBasis === 'constant-by-convention'
        ? '。按统计惯例，报告的增速用可比价，不含价格变动；两端是当年的金额，含价格变动。报告未注明。价格口径不同，两个数都保留，不能互相代替；起点年的修订、初步数也可能使两者不同，不能据此说矛盾。'
        : '。两个数不同，报告没有说明原因。'
    const basis = agrees ? priceBasisLabels[priceBasis] : ''
    return { name: indicator.name, told: [...figures, `${reason}${basis}`] }
  })
}

/** Row by row: the printed average, and what the two ends come to. */
export function describeStatedPace(model: StatedPace): Told {
  return [
    `${model.title}。`,
    ...model.rows.flatMap(
      ({ stated, computed }, i): Told => [
        `${i === 0 ? '' : '；'}${stated.indicator.name}（${stated.scopeLabel}）报告写`,
        cite(stated, shortRate(stated)),
        '，两端折合',
        citeDerived(computed),
      ],
    ),
    '。',
  ]
}

/** One row for each indicator and scope, with both ends and whether the two agree. */
export function tabulateStatedPace(model: StatedPace): Table {
  const last = model.rows[0]?.computed.inputs[1]?.periodLabel ?? '末年'
  return {
    caption: model.title,
    head: ['指标', '口径', '报告写的年均增长', '两端金额折合', '起点', last, '对照'],
    rows: model.rows.map(({ stated, computed, verdict }) => [
      [stated.indicator.name],
      [stated.scopeLabel],
      [cite(stated)],
      [citeDerived(computed)],
      ...[0, 1].map((i): Told => {
        const input = computed.inputs[i]
        return input ? [cite(input)] : ['报告未列']
      }),
      [verdictWords[verdict]],
    ]),
  }
}
