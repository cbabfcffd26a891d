import { cite, citeDerived } from '../../facts/figure'
import { figureWords, type RowsPicture, scopeWord } from '../picture'
import { shortRate } from '../rates/model'
import type { GrowthPairs } from './model'
import { growthPairsOption, pairShift } from './option'

/** Both rates at the ends of their bars, what lies between them in a column. */
export function growthPairsPicture(model: GrowthPairs): RowsPicture {
  const { result, plan } = model.times
  return {
    layout: 'rows',
    option: growthPairsOption(model),
    rowHeight: 68,
    hasFoot: true,
    heads: [['指标'], [`目标比${result}年增速`]],
    rows: model.rows.map(({ outcome, target, difference }) => ({
      name: [[target.indicator.name], [scopeWord(target.scope), target.scopeLabel]],
      ends: [
        {
          at: outcome.value / model.max,
          down: -pairShift,
          line: [...figureWords(cite(outcome, shortRate(outcome)), 'outcome'), ` ${result}年`],
        },
        {
          at: target.value / model.max,
          down: pairShift,
          line: [...figureWords(cite(target, shortRate(target)), 'target'), ` ${plan}年目标`],
        },
      ],
      cells: [[difference ? figureWords(citeDerived(difference)) : ['—']]],
    })),
  }
}
