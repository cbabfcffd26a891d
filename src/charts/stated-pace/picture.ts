import { cite, citeDerived } from '../../facts/figure'
import { figureWords, type RowsPicture, scopeWord } from '../picture'
import { shortRate } from '../rates/model'
import type { StatedPace } from './model'
import { paceMargin, pacePosition, paceTicks, statedPaceOption } from './option'

/** Both rates of a row on one axis, figures in columns. */
export function statedPacePicture(model: StatedPace): RowsPicture {
  return {
    layout: 'rows',
    option: statedPaceOption(model),
    rowHeight: 44,
    margin: paceMargin,
    hasFoot: true,
    heads: [['指标'], ['报告写的（实心）'], ['两端金额折合（虚线框）'], ['两端金额']],
    ticks: paceTicks(model).map(tick => ({ at: pacePosition(model, tick), text: `${tick}%` })),
    rows: model.rows.map(({ stated, computed, scope }) => ({
      name: [[stated.indicator.name], [scopeWord(scope), stated.scopeLabel]],
      cells: [
        [figureWords(cite(stated, shortRate(stated)), 'outcome')],
        [figureWords(citeDerived(computed))],
        computed.inputs.map(input => [`${input.periodLabel} `, ...figureWords(cite(input))]),
      ],
    })),
  }
}
