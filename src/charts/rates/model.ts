import { type ObservationRecord, printedOf } from '../../dataset/dataset'
import { priceBases, priceBasisNames, statusLabels } from '../../dataset/vocabulary'
import { cite, periodOf } from '../../facts/figure'
import type { Table, Told } from '../../facts/told'

/** One printed rate of growth; `level` is the printed amount that it belongs to, where there is one. */
export interface RateRow {
  readonly label: string
  readonly rate: ObservationRecord
  readonly level: ObservationRecord | undefined
}

/** Printed rates side by side on one axis in %, from 0. */
export interface Rates {
  readonly title: string
  readonly rows: readonly RateRow[]
  /** Greatest rate, above 0; no printed rate shown here falls. */
  readonly max: number
  /** True where the rates are not all of one price basis: each says its own, and none is above another of another. */
  readonly isMixed: boolean
}

/** Rates in the order given; those that fall have no place on an axis from 0. */
export function rates(title: string, rows: readonly RateRow[]): Rates {
  const rising = rows.filter(({ rate }) => rate.value >= 0 && rate.unit === '%')
  return {
    title,
    rows: rising,
    max: Math.max(...rising.map(({ rate }) => rate.value), 0) || 1,
    isMixed: new Set(rising.map(basisOf)).size > 1,
  }
}

/** Greatest first among those of one price basis; one basis after the other, since they have no common order. */
export function byBasisAndSize(rows: readonly RateRow[]): readonly RateRow[] {
  const bases = [...priceBases.map(basis => priceBasisNames[basis]), '']
  return [...rows].sort(
    (a, b) => bases.indexOf(basisOf(a)) - bases.indexOf(basisOf(b)) || b.rate.value - a.rate.value,
  )
}

/** 可比价, 当年价, 未注明; empty for what is no money. */
export function basisOf({ rate }: RateRow): string {
  const { priceBasis } = rate.indicator
  return priceBasis === undefined ? '' : priceBasisNames[priceBasis]
}

/** What must be said where several price bases stand together. */
export const mixedBasesNote =
  '可比价、当年价是统计惯例，报告未注明；价格口径相同的从高到低，不同的之间不比高低。'

/** Rate by rate, each price basis named before its first where there are several. */
export function describeRates(model: Rates): Told {
  return [
    `${model.title}：`,
    ...model.rows.flatMap((row, i): Told => {
      const { label, rate } = row
      const basis = model.isMixed ? basisOf(row) : ''
      const isFirst = i === 0 || basis !== basisOf(model.rows[i - 1] ?? row)
      return [
        i === 0 ? '' : '；',
        model.isMixed && isFirst && basis !== '' ? `（${basis}）` : '',
        isTwice(model, label) ? `${label}（${rate.scopeLabel}）` : label,
        cite(rate, shortRate(rate)),
      ]
    }),
    model.isMixed ? `。${mixedBasesNote}` : '。',
  ]
}

/** One indicator in two scopes: its name alone does not tell which. */
function isTwice(model: Rates, label: string): boolean {
  return model.rows.filter(row => row.label === label).length > 1
}

/** One row a rate, with its level and price basis, or —. */
export function tabulateRates(model: Rates): Table {
  return {
    caption: model.title,
    head: ['指标', '时期', '类别', '口径', '数值', '增速', '价格口径'],
    rows: model.rows.map(row => [
      [row.label],
      [periodOf(row.rate)],
      [statusLabels[row.rate.status]],
      [row.rate.scopeLabel],
      row.level ? [cite(row.level)] : ['—'],
      [cite(row.rate)],
      [basisOf(row) || '—'],
    ]),
  }
}

/** The printed numeral and unit without the verb, where label and title already say what it is: 9.2%. */
export function shortRate(rate: ObservationRecord): string {
  return printedOf(rate).replace(/^(年均)?(增长|提高)?(?=\d)/, '')
}
