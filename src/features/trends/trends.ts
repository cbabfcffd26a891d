import { type Peak, peaks } from '../../charts/peaks/model'
import { byBasisAndSize, type Rates, rates } from '../../charts/rates/model'
import { isAmountOrShare, type Slope, slopes } from '../../charts/slopes/model'
import { type StatedPace, statedPace } from '../../charts/stated-pace/model'
import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import { isKept } from '../../facts/bound'
import { cite } from '../../facts/figure'
import { leadingIndicator } from '../../facts/headline-indicators'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { type Tile, tiles } from '../../facts/tiles'
import type { Told } from '../../facts/told'

/** What one theme came to. */
export interface ThemeTotals {
  readonly theme: string
  readonly name: string
  readonly tiles: readonly Tile[]
}

/** All that the report says of the past five years, each figure in the place where it can be read without harm. */
export interface Trends {
  readonly title: Told
  /** Amounts of money and shares with both ends. */
  readonly amounts: readonly Slope[]
  /** Persons, households and ranks with both ends. */
  readonly counts: readonly Slope[]
  /** Starts without a year. */
  readonly peaks: readonly Peak[]
  /** Average growth of amounts of money, side by side. */
  readonly growth: Rates
  readonly priceBasesNote: string
  readonly statedPace: StatedPace
  /** Changes that share no scale with others, and all that found no other place. */
  readonly changes: readonly Tile[]
  /** Sums and numbers of five years, by theme in the order of the report. */
  readonly totals: readonly ThemeTotals[]
  /** Shares that the report says were kept above or below a line all along. */
  readonly kept: readonly Tile[]
}

/** Whether an observation speaks of the past five years: their start, their course, or a start without a year. */
export function isOfPastFiveYears({ period, times }: Pick<ObservationRecord, 'period' | 'times'>): boolean {
  return period === times.start || period === times.past || period === 'unstated'
}

/** Each figure of the past five years stands in one part; `totals` and `kept` are empty where there are none. */
export function trends(dataset: Dataset, choice: ScopeChoice): Trends {
  const lines = slopes(dataset, choice)
  const starts = peaks(dataset, choice)
  const growth = averageGrowth(dataset, choice)
  const shown = new Set([
    ...lines.flatMap(slope => slope.lines.flatMap(({ from, stated }) => [from.id, stated?.id ?? ''])),
    ...starts.map(({ from }) => from.id),
    ...growth.rows.map(({ rate }) => rate.id),
  ])
  const isFree = (o: ObservationRecord) => isOfPastFiveYears(o) && !shown.has(o.id)
  const totals = tiles(dataset, choice, o => isFree(o) && hasTotal(o))
  return {
    title: title(dataset, choice),
    amounts: lines.filter(isAmountOrShare),
    counts: lines.filter(slope => !isAmountOrShare(slope)),
    peaks: starts,
    growth,
    priceBasesNote: priceBasesNote(growth),
    statedPace: statedPace(dataset, choice),
    changes: tiles(dataset, choice, o => isFree(o) && !hasTotal(o) && !isKept(o)),
    totals: dataset.report.themes.flatMap(({ id: theme, name }) => {
      const own = totals.filter(({ indicator }) => indicator.theme === theme)
      return own.length > 0 ? [{ theme, name, tiles: own }] : []
    }),
    kept: tiles(dataset, choice, o => isFree(o) && isKept(o)),
  }
}

function title(dataset: Dataset, choice: ScopeChoice): Told {
  const leading = leadingIndicator(dataset)
  if (leading === undefined) return [dataset.report.title]
  if (leading.times.start === null) return ['报告没有回顾过去五年']
  const ends = scopesShown(leading, choice).flatMap(scope => {
    const from = observationOf(leading, leading.times.start, 'level', scope)
    const to = observationOf(leading, leading.times.result, 'level', scope)
    return from && to ? [{ from, to }] : []
  })
  const [first, second] = ends
  if (first === undefined) return [`${leading.name}：报告未列`]
  const verb = ends.every(({ from, to }) => to.value >= from.value) ? '提高到' : '变为'
  // Both ends of both scopes are too long for a headline: the slopes have the starts.
  if (second !== undefined)
    return [
      `五年间，${leading.name}${verb}`,
      first.to.scopeLabel,
      cite(first.to),
      `、${second.to.scopeLabel}`,
      cite(second.to),
    ]
  return [`五年间，${first.from.scopeLabel}${leading.name}从`, cite(first.from), verb, cite(first.to)]
}

/** Amounts of money alone: what has no amount of money behind it has another scale, or starts from next to nothing. */
function averageGrowth(dataset: Dataset, choice: ScopeChoice): Rates {
  const rows = [...dataset.indicators.values()]
    .filter(({ priceBasis }) => priceBasis !== undefined)
    .flatMap(indicator =>
      scopesShown(indicator, choice).flatMap(scope => {
        const rate = observationOf(indicator, indicator.times.past, 'average-growth', scope)
        return rate
          ? [
              {
                label: indicator.name,
                rate,
                level: observationOf(indicator, indicator.times.result, 'level', scope),
              },
            ]
          : []
      }),
    )
  return rates('过去五年年均增长', byBasisAndSize(rows))
}

/** Which of the rates are in which prices, as far as one can know. */
function priceBasesNote({ rows }: Rates): string {
  const named = (basis: string) =>
    [
      ...new Set(
        rows.filter(({ rate }) => rate.indicator.priceBasis === basis).map(({ rate }) => rate.indicator.name),
      ),
    ].join('、')
  const parts = [
    [named('constant-by-convention'), '用可比价'],
    [named('current-by-convention'), '用当年价'],
  ].flatMap(([names, words]) => (names === '' ? [] : [`${names}${words}`]))
  const unstated = named('unstated')
  if (unstated !== '') parts.push(`${unstated}是否扣除价格因素，报告没有说明`)
  return `报告没有注明价格口径。按统计惯例，${parts.join('；')}。价格口径相同的从高到低，不同的之间不比高低。`
}

/** A sum or number of five years, or what the report says of such a one against the five years before. */
function hasTotal({ indicator, period, times }: ObservationRecord): boolean {
  return (
    period === times.past &&
    indicator.observations.some(o => o.period === times.past && o.measure === 'level' && !isKept(o))
  )
}
