import type { Dataset, IndicatorRecord } from '../../dataset/dataset'
import {
  type Measure,
  type Period,
  type Scope,
  type Status,
  scopeLabelsOf,
  statusLabels,
} from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import { dividedIndicators, gapTold, nameOfPair, type ScopePair, scopePairs } from '../../facts/scope-pairs'
import type { Table, Told } from '../../facts/told'
import { shortRate } from '../rates/model'

/** One rate in both scopes; a row without a pair is what the report prints for another indicator only. */
export interface ScopeRateRow {
  readonly label: string
  readonly status: Status
  readonly pair: ScopePair | undefined
  readonly nearness: Nearness
}

/** Marks of equal values stand one within the other, those that would touch one above the other. */
export type Nearness = 'equal' | 'close' | 'apart'

/** Printed rates of the divided indicators in both scopes, on one axis in % from 0. */
export interface ScopeRates {
  /** What the report calls its scopes. */
  readonly labels: Readonly<Record<Scope, string>>
  readonly groups: readonly { readonly indicator: IndicatorRecord; readonly rows: readonly ScopeRateRow[] }[]
  readonly ticks: readonly number[]
  readonly max: number
}

/** Share of the axis below which two marks would touch. */
const nearest = 0.04

/** All indicators printed in both scopes, with equal rows: what one lacks stays a row without a pair. */
export function scopeRates(dataset: Dataset): ScopeRates {
  const found = dividedIndicators(dataset).map(indicator => ({
    indicator,
    pairs: scopePairs(indicator).filter(isRate),
  }))
  const all = found.flatMap(({ pairs }) => pairs)
  const values = all.flatMap(pair => [pair.administrative?.value ?? 0, pair.management?.value ?? 0])
  const greatest = Math.max(...values, 0) || 1
  const step = greatest <= 6 ? 2 : greatest <= 15 ? 3 : 5
  const ticks = Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, i) => i * step)
  const max = ticks[ticks.length - 1] ?? greatest
  return {
    labels: scopeLabelsOf(dataset.report),
    groups: found.map(({ indicator, pairs }) => ({
      indicator,
      rows: kindsOf(all).map(kind => {
        const pair = pairs.find(({ period, measure }) => kind.period === period && kind.measure === measure)
        return { label: kind.label, status: kind.status, pair, nearness: nearnessOf(pair, max) }
      }),
    })),
    ticks,
    max,
  }
}

function nearnessOf(pair: ScopePair | undefined, max: number): Nearness {
  const { administrative, management } = pair ?? {}
  if (administrative === undefined || management === undefined) return 'apart'
  const difference = Math.abs(administrative.value - management.value)
  if (difference === 0) return 'equal'
  return difference < max * nearest ? 'close' : 'apart'
}

/** A rate that has a place on an axis from 0; one that falls is in the table alone. */
function isRate({ measure, administrative, management }: ScopePair): boolean {
  const isRising = [administrative, management].every(
    o => o === undefined || (o.value >= 0 && o.unit === '%'),
  )
  return measure !== 'level' && isRising
}

interface Kind {
  readonly label: string
  readonly period: Period
  readonly measure: Measure
  readonly status: Status
}

/** Results before plans, one year before five; every indicator has all rows, so that a gap is seen. */
function kindsOf(pairs: readonly ScopePair[]): readonly Kind[] {
  const kinds = new Map(
    pairs.map(pair => [
      `${pair.period} ${pair.measure}`,
      {
        label: nameOfPair(pair).replace('增长', ''),
        period: pair.period,
        measure: pair.measure,
        status: pair.status,
      },
    ]),
  )
  return [...kinds.values()].sort(
    (a, b) =>
      Number(a.status === 'target') - Number(b.status === 'target') ||
      Number(a.measure === 'average-growth') - Number(b.measure === 'average-growth'),
  )
}

/** What a row says beside its marks. */
export function gapOfRow({ pair }: ScopeRateRow): Told {
  if (pair === undefined) return []
  return pair.difference ? gapTold(pair.difference) : ['报告未列']
}

/** Which scope grew faster in the year of the report, for each indicator. */
export function ratesFinding({ groups }: ScopeRates): Told {
  const found = groups.flatMap(({ indicator, rows }) => {
    const pair = rows.find(row => row.pair?.measure === 'growth' && row.status === 'outcome')?.pair
    return pair?.difference ? [{ indicator, pair, difference: pair.difference }] : []
  })
  const [first] = found
  if (first === undefined) return ['报告未列两种口径的增速。']
  return [
    ...found.flatMap(
      ({ indicator, pair, difference }, i): Told => [
        i === 0 ? `${nameOfPair(pair)}：` : '；',
        indicator.name,
        ...gapTold(difference),
      ],
    ),
    '。',
  ]
}

const conventions = { 'constant-by-convention': '可比价', 'current-by-convention': '当年价' } as const

/** In which prices the printed rates are: 生产总值用可比价，一般公共预算收入用当年价. */
export function ratesBasis({ groups }: ScopeRates): string {
  const told = groups.flatMap(({ indicator: { name, priceBasis } }) =>
    priceBasis === undefined || priceBasis === 'unstated' ? [] : `${name}用${conventions[priceBasis]}`,
  )
  return told.length === 0 ? '报告未注明价格口径。' : `报告未注明价格口径；按统计惯例，${told.join('，')}。`
}

/** A sentence an indicator; 报告未列 for a rate or scope that is not printed. */
export function describeScopeRates({ groups, labels }: ScopeRates): Told {
  return groups.flatMap(
    ({ indicator, rows }): Told => [
      `${indicator.name}：`,
      ...rows.flatMap((row, i): Told => [i === 0 ? '' : '；', row.label, ...ratesTold(row, labels)]),
      '。',
    ],
  )
}

function ratesTold({ pair }: ScopeRateRow, labels: ScopeRates['labels']): Told {
  if (pair === undefined) return ['报告未列']
  return [
    labels.administrative,
    ...(pair.administrative ? [cite(pair.administrative, shortRate(pair.administrative))] : ['报告未列']),
    `，${labels.management}`,
    ...(pair.management ? [cite(pair.management, shortRate(pair.management))] : ['报告未列']),
  ]
}

/** One row for each indicator and rate; 报告未列 for a scope that is not printed, — where nothing is compared. */
export function tabulateScopeRates({ groups, labels }: ScopeRates): Table {
  return {
    caption: '两种口径的增长速度',
    head: ['指标', '时期', '类别', labels.administrative, labels.management, '相差'],
    rows: groups.flatMap(({ indicator, rows }) =>
      rows.map((row): Told[] => [
        [indicator.name],
        [row.label],
        [statusLabels[row.status]],
        row.pair?.administrative ? [cite(row.pair.administrative)] : ['报告未列'],
        row.pair?.management ? [cite(row.pair.management)] : ['报告未列'],
        row.pair ? gapOfRow(row) : ['—'],
      ]),
    ),
  }
}
