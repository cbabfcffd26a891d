import type { Dataset, IndicatorRecord, ObservationRecord } from '../../dataset/dataset'
import { observationOf } from '../../dataset/dataset'
import { convert } from '../../dataset/units'
import type { Scope } from '../../dataset/vocabulary'
import { changeBetween, type Derived } from '../../facts/derived'
import { cite, citeDerived, periodOf } from '../../facts/figure'
import { compareInReport } from '../../facts/report-order'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Table, Told } from '../../facts/told'

/** Start and end of one indicator in one scope; heights are in `Slope.unit`. */
export interface SlopeLine {
  readonly scope: Scope
  readonly from: ObservationRecord
  readonly to: ObservationRecord
  readonly fromHeight: number
  readonly toHeight: number
  /** What the report says of the years between, where it does. */
  readonly stated: ObservationRecord | undefined
  /** What lies between the ends, where neither is a bound. */
  readonly change: Derived | null
}

/** Two printed years of one indicator on a true time axis; nothing is known of the years between. */
export interface Slope {
  readonly indicator: IndicatorRecord
  readonly unit: string
  readonly years: readonly [from: number, to: number]
  /** A rank stands on a turned axis, the first place on top. */
  readonly isRank: boolean
  /** One a scope shown, administrative first; never empty. */
  readonly lines: readonly SlopeLine[]
  /** Greatest height, above 0. */
  readonly max: number
}

/** Slopes of all indicators with a level of the start and one of the results, in the order of the report. */
export function slopes(dataset: Dataset, choice: ScopeChoice): Slope[] {
  return [...dataset.indicators.values()]
    .flatMap(indicator => slope(indicator, choice) ?? [])
    .sort((a, b) => (a.lines[0] && b.lines[0] ? compareInReport(a.lines[0].from, b.lines[0].from) : 0))
}

/** Amounts of money and shares, as against persons, households and ranks. */
export function isAmountOrShare({ indicator, unit }: Pick<Slope, 'indicator' | 'unit'>): boolean {
  return indicator.kind !== 'rank' && (indicator.priceBasis !== undefined || unit === '%')
}

/** Null where the report does not print both ends. */
export function slope(indicator: IndicatorRecord, choice: ScopeChoice): Slope | null {
  const ends = scopesShown(indicator, choice).flatMap(scope => {
    const from = observationOf(indicator, indicator.times.start, 'level', scope)
    const to = observationOf(indicator, indicator.times.result, 'level', scope)
    return from?.status === 'baseline' && to?.status === 'outcome' ? [{ scope, from, to }] : []
  })
  const unit = ends[0]?.to.unit
  if (unit === undefined) return null
  const lines = ends.flatMap(({ scope, from, to }) => {
    const fromHeight = convert(from.value, from.unit, unit)
    const toHeight = convert(to.value, to.unit, unit)
    if (fromHeight === null || toHeight === null) return []
    const stated =
      observationOf(indicator, indicator.times.past, 'average-growth', scope) ??
      observationOf(indicator, indicator.times.past, 'change', scope)
    return [{ scope, from, to, fromHeight, toHeight, stated, change: changeBetween(from, to) }]
  })
  const [first] = lines
  if (first === undefined) return null
  const heights = lines.flatMap(({ fromHeight, toHeight }) => [fromHeight, toHeight])
  return {
    indicator,
    unit,
    years: [Number(first.from.period), Number(first.to.period)],
    isRank: indicator.kind === 'rank',
    lines,
    max: Math.max(...heights, 0) || 1,
  }
}

/** What stands under a slope: the report's own words on the five years, else what lies between the ends. */
export function underSlope({ stated, change }: SlopeLine): Told {
  if (stated) return [cite(stated)]
  return change ? [citeDerived(change)] : ['报告未列变化']
}

/** Both ends of each scope and the change, printed before computed; and that nothing is known between. */
export function describeSlope(model: Slope): Told {
  return model.lines.flatMap(
    ({ from, to, stated, change }, i): Told => [
      i === 0 ? `${model.indicator.name}：` : '；',
      `${from.scopeLabel}${from.periodLabel}`,
      cite(from),
      `，${to.periodLabel}`,
      cite(to),
      ...(stated ? ['，报告写', cite(stated)] : change ? ['，', citeDerived(change)] : []),
      i === model.lines.length - 1 ? '。中间的年份报告没有数字，斜线只连两端。' : '',
    ],
  )
}

/** One row a scope, with what is printed and what is computed of the change apart. */
export function tabulateSlope(model: Slope): Table {
  const [line] = model.lines
  const ends = line === undefined ? [] : [periodOf(line.from), periodOf(line.to)]
  return {
    caption: `${model.indicator.name}：起点与${model.indicator.times.result}年`,
    head: ['口径', ...ends, '报告写的', '两端之差'],
    rows: model.lines.map(({ from, to, stated, change }) => [
      [from.scopeLabel],
      [cite(from)],
      [cite(to)],
      stated ? [cite(stated)] : ['报告未列'],
      change ? [citeDerived(change)] : ['—'],
    ]),
  }
}
