import { cite } from '../../facts/figure'
import { figureWords, type RowsPicture, scopeWord } from '../picture'
import type { Dots } from './model'
import { dotsOption } from './option'

/** Both counts beside their circles. */
export function dotsPicture(model: Dots): RowsPicture {
  const { whole, part } = model
  return {
    layout: 'rows',
    option: dotsOption(model),
    rowHeight: 44,
    plotWidth: 32 * whole.value,
    hasFoot: false,
    heads: [
      [''],
      [scopeWord(part.scope), part.indicator.name],
      [scopeWord(whole.scope), whole.indicator.name],
    ],
    rows: [
      {
        name: [[]],
        cells: [[figureWords(cite(part), 'outcome')], [figureWords(cite(whole))]],
      },
    ],
    notes: [`实心是${part.indicator.name}，空心是其余。`],
  }
}
