import type { Dataset, IndicatorRecord, ObservationRecord } from '../../dataset/dataset'
import { observationOf } from '../../dataset/dataset'
import { convert } from '../../dataset/units'
import type { Scope } from '../../dataset/vocabulary'
import { changeBetween, type Derived } from '../../facts/derived'
import { cite, citeDerived, periodOf } from '../../facts/figure'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { startWordOf } from '../../facts/start-word'
import type { Table, Told } from '../../facts/told'

/** A start whose year the report does not tell beside the level of the results: it stands on no time axis. */
export interface Peak {
  readonly indicator: IndicatorRecord
  readonly scope: Scope
  readonly from: ObservationRecord
  readonly to: ObservationRecord
  readonly fromHeight: number
  readonly toHeight: number
  /** The report's word for the start. */
  readonly startWord: string
  readonly change: Derived | null
  /** Greatest height, above 0. */
  readonly max: number
}

/** All indicators with a start without a year and a level of the results. */
export function peaks(dataset: Dataset, choice: ScopeChoice): Peak[] {
  return [...dataset.indicators.values()].flatMap(indicator =>
    scopesShown(indicator, choice).flatMap(scope => {
      const from = observationOf(indicator, 'unstated', 'level', scope)
      const to = observationOf(indicator, indicator.times.result, 'level', scope)
      const fromHeight = from && to && convert(from.value, from.unit, to.unit)
      if (!from || !to || typeof fromHeight !== 'number') return []
      return [
        {
          indicator,
          scope,
          from,
          to,
          fromHeight,
          toHeight: to.value,
          startWord: startWordOf(from),
          change: changeBetween(from, to),
          max: Math.max(fromHeight, to.value, 0) || 1,
        },
      ]
    }),
  )
}

/** What must be said with it. */
export function peakNote({ startWord }: Pick<Peak, 'startWord'>): string {
  return startWord === '起点' ? '起点报告未注年份' : `${startWord}是哪一年，报告没有写`
}

/** Start, result and difference, and why there is no line: the start's year is not printed. */
export function describePeak(model: Peak): Told {
  const { indicator, startWord, from, to, change } = model
  return [
    `${indicator.name}（${from.scopeLabel}）：${startWord}`,
    cite(from),
    `，${to.periodLabel}`,
    cite(to),
    ...(change ? ['，', citeDerived(change)] : []),
    `。${peakNote(model)}，所以不放在时间轴上，也不连线。`,
    to.note ?? '',
  ]
}

/** One row; — where the two cannot be subtracted. */
export function tabulatePeak({ indicator, startWord, from, to, change }: Peak): Table {
  return {
    caption: `${indicator.name}：${startWord}与${to.periodLabel}`,
    head: ['口径', `${startWord}（未注年份）`, periodOf(to), '两端之差'],
    rows: [[[from.scopeLabel], [cite(from)], [cite(to)], change ? [citeDerived(change)] : ['—']]],
  }
}
