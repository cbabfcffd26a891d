import type { Scope } from '../../dataset/vocabulary'
import { cite } from '../../facts/figure'
import type { ScopeChoice } from '../../facts/scope-choice'
import { figureWords, type Line, type RowsPicture, scopeWord, strong, toldWords } from '../picture'
import { shortRate } from '../rates/model'
import { gapOfRow, ratesBasis, type ScopeRateRow, type ScopeRates } from './model'
import { scopeRatesOption } from './option'

/** Marks of both scopes on one axis, figures in columns; a group's name takes a row. */
export function scopeRatesPicture(model: ScopeRates, choice: ScopeChoice): RowsPicture {
  return {
    layout: 'rows',
    option: scopeRatesOption(model, choice),
    rowHeight: 36,
    hasFoot: true,
    heads: [
      ['指标'],
      [scopeWord('administrative'), model.labels.administrative],
      [scopeWord('management'), model.labels.management],
      ['相差'],
    ],
    ticks: model.ticks.map(tick => ({ at: tick / model.max, text: `${tick}%` })),
    rows: model.groups.flatMap(({ indicator, rows }) => [
      { name: [[strong(indicator.name)]] },
      ...rows.map(row => ({
        name: [[row.label]],
        cells: [[rateOf(row, 'administrative')], [rateOf(row, 'management')], [toldWords(gapOfRow(row))]],
      })),
    ]),
    notes: [ratesBasis(model)],
  }
}

function rateOf({ pair }: ScopeRateRow, scope: Exclude<Scope, 'undivided'>): Line {
  const rate = pair?.[scope]
  if (rate === undefined) return ['报告未列']
  return figureWords(cite(rate, shortRate(rate)), rate.status === 'target' ? 'target' : 'outcome')
}
