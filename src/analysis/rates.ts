import { type ObservationRecord, printedOf } from '../dataset/dataset'
import { periodLabels, scopeLabels, statusLabels } from '../dataset/vocabulary'
import { cite } from './figure'
import type { Table, Told } from './told'

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
  /** A rate of the same axis that the others are held against: a line across all rows. */
  readonly reference?: RateRow | undefined
}

/**
 * Rates in the order given, or by size where `isSorted`; rates that fall have no place on an axis from 0. The reference
 * is the row among them of that rate; none where it is not one of them.
 */
export function rates(
  title: string,
  rows: readonly RateRow[],
  isSorted: boolean,
  referenceRate?: ObservationRecord,
): Rates {
  const rising = rows.filter(({ rate }) => rate.value >= 0 && rate.unit === '%')
  const ordered = isSorted ? [...rising].sort((a, b) => b.rate.value - a.rate.value) : rising
  const reference = ordered.find(({ rate }) => rate === referenceRate)
  return { title, rows: ordered, max: Math.max(...ordered.map(({ rate }) => rate.value), 0) || 1, reference }
}

export function describeRates(model: Rates): Told {
  return [
    `${model.title}：`,
    ...model.rows.flatMap(
      ({ label, rate }, i): Told => [
        i === 0 ? '' : '；',
        isTwice(model, label) ? `${label}（${scopeLabels[rate.scope]}）` : label,
        cite(rate, shortRate(rate)),
      ],
    ),
    model.reference ? `。竖线是${model.reference.label}的增速。` : '。',
  ]
}

/** One indicator in two scopes: its name alone does not tell which. */
function isTwice(model: Rates, label: string): boolean {
  return model.rows.filter(row => row.label === label).length > 1
}

export function tabulateRates(model: Rates): Table {
  return {
    caption: model.title,
    head: ['指标', '时期', '类别', '口径', '数值', '增速'],
    rows: model.rows.map(({ label, rate, level }) => [
      [label],
      [periodLabels[rate.period]],
      [statusLabels[rate.status]],
      [scopeLabels[rate.scope]],
      level ? [cite(level)] : ['—'],
      [cite(rate)],
    ]),
  }
}

/** The printed numeral and unit without the verb, where label and title already say what it is: 9.2%. */
export function shortRate(rate: ObservationRecord): string {
  return printedOf(rate).replace(/^(年均)?(增长|提高)?(?=\d)/, '')
}
