import { belowLabelOf } from '../../facts/direction'
import { cite, citeDerived } from '../../facts/figure'
import { figureWords, type RowsPicture, scopeWord } from '../picture'
import type { Dumbbells } from './model'
import { dumbbellPosition, dumbbellsOption } from './option'

/** Marks on one scale, figures in columns. */
export function dumbbellsPicture(model: Dumbbells): RowsPicture {
  const { result, plan } = model.times
  return {
    layout: 'rows',
    option: dumbbellsOption(model),
    rowHeight: 44,
    hasFoot: false,
    heads: [
      ['指标'],
      [scopeWord('undivided', 'outcome'), `${result}年成效`],
      [scopeWord('undivided', 'target'), `${plan}年目标`],
      [`相当于${result}年，相差`],
    ],
    ticks: model.ticks.map(tick => ({
      at: dumbbellPosition(model, tick),
      text: `${Math.round(tick * 100)}%`,
    })),
    rows: model.rows.map(({ outcome, target, ratio, increase, below }) => ({
      name: [
        [scopeWord(target.scope), target.indicator.name],
        ...(below === null ? [] : [[belowLabelOf(model.times, below)]]),
      ],
      cells: [
        [figureWords(cite(outcome), 'outcome')],
        [figureWords(cite(target), 'target')],
        [figureWords(citeDerived(ratio)), ...(increase === null ? [] : [figureWords(citeDerived(increase))])],
      ],
    })),
  }
}
