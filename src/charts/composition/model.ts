import type { IndicatorRecord } from '../../dataset/dataset'
import { scopeLabelsOf, statusLabels } from '../../dataset/vocabulary'
import { share } from '../../facts/derived-scopes'
import type { Derived } from '../../facts/derived-value'
import { cite, citeDerived } from '../../facts/figure'
import { periodTold } from '../../facts/own-years'
import { differenceOf, partsTold } from '../../facts/scope-names'
import { isBounded, type ScopePair, scopePairs } from '../../facts/scope-pairs'
import type { Table, Told } from '../../facts/told'

/** Amounts of one time in both scopes, and what 行政口径 has beyond 管理口径. */
export interface CompositionRow extends ScopePair {
  /** Null where the amounts are bounds, which are never subtracted. */
  readonly share: Derived | null
  readonly isBounded: boolean
}

/** 行政口径 = 管理口径 + what lies between them, at the times for which the report gives both. */
export interface Composition {
  readonly indicator: IndicatorRecord
  readonly unit: string
  readonly rows: readonly CompositionRow[]
  /** Greatest amount, above 0. */
  readonly max: number
}

/** Levels printed in both scopes alone; without any, no rows, and `max` is 1. */
export function composition(indicator: IndicatorRecord): Composition {
  const rows = scopePairs(indicator).flatMap((pair): CompositionRow[] => {
    const { administrative, management } = pair
    if (pair.measure !== 'level' || administrative === undefined || management === undefined) return []
    return [{ ...pair, share: share(administrative, management), isBounded: isBounded(pair) }]
  })
  const amounts = rows.flatMap(row => [row.administrative?.value ?? 0, row.management?.value ?? 0])
  return {
    indicator,
    unit: rows[0]?.administrative?.unit ?? indicator.units[0] ?? '',
    rows,
    max: Math.max(...amounts, 0) || 1,
  }
}

/** Why a row has no part of its own. */
export const boundsWords = '两项都是下限，不推算差额'

/** Time by time: both scopes and what is computed between them, or that bounds are not subtracted. */
export function describeComposition({ indicator, rows }: Composition): Told {
  const labels = scopeLabelsOf(indicator)
  return [
    `${indicator.name}：`,
    ...rows.flatMap((row, i): Told => {
      const { administrative, management, difference } = row
      return [
        i === 0 ? '' : '；',
        `${row.periodLabel}${statusLabels[row.status]}，${labels.administrative}`,
        ...(administrative ? [cite(administrative)] : ['报告未列']),
        `，${labels.management}`,
        ...(management ? [cite(management)] : ['报告未列']),
        ...(difference
          ? ['，其余', citeDerived(difference), `是${differenceOf(indicator).name}`]
          : [`，${boundsWords}`]),
      ]
    }),
    '。',
  ]
}

/** One row a time, the computed rest in the last column. */
export function tabulateComposition({ indicator, rows }: Composition): Table {
  const { administrative: wider, management: narrower } = scopeLabelsOf(indicator)
  return {
    caption: `${indicator.name}：${wider}由${narrower}与${partsTold(indicator)}组成`,
    head: ['时期', '类别', wider, narrower, differenceOf(indicator).name],
    rows: rows.map(({ period, status, administrative, management, difference }) => [
      [periodTold(indicator.times, period)],
      [statusLabels[status]],
      administrative ? [cite(administrative)] : ['报告未列'],
      management ? [cite(management)] : ['报告未列'],
      difference ? [citeDerived(difference)] : [boundsWords],
    ]),
  }
}

/** Both amounts beside the share; the same rows as the amounts have. */
export function describeShares({ indicator, rows }: Composition): Told {
  return [
    `${differenceOf(indicator).name}占${indicator.name}（${scopeLabelsOf(indicator).administrative}）的比重：`,
    ...rows.flatMap(
      (row, i): Told => [
        i === 0 ? '' : '；',
        `${row.periodLabel}${statusLabels[row.status]}`,
        ...(row.share ? [citeDerived(row.share)] : ['不推算，两项都是下限']),
      ],
    ),
    '。',
  ]
}

/** One row a time with its formula and what to be careful of; 不推算 where both are bounds. */
export function tabulateShares({ indicator, rows }: Composition): Table {
  return {
    caption: `${differenceOf(indicator).name}占${indicator.name}（${scopeLabelsOf(indicator).administrative}）的比重`,
    head: ['时期', '类别', '比重', '怎么算的', '要注意'],
    rows: rows.map(({ period, status, share: part }) => [
      [periodTold(indicator.times, period)],
      [statusLabels[status]],
      part ? [citeDerived(part)] : ['不推算'],
      [part?.formula ?? '两项都是下限'],
      [part?.caveats.join('') ?? '下限不能相减。'],
    ]),
  }
}
