import { cite } from '../../facts/figure'
import { figureWords, type RowsPicture, scopeWord } from '../picture'
import { basisOf, mixedBasesNote, type Rates, shortRate } from './model'
import { ratesOption } from './option'

/** Rates at the ends of their bars, amounts in a column. */
export function ratesPicture(model: Rates): RowsPicture {
  const [when = '', ...others] = new Set(model.rows.flatMap(({ level }) => level?.periodLabel ?? []))
  const hasLevels = when !== ''
  return {
    layout: 'rows',
    option: ratesOption(model),
    rowHeight: 34,
    hasFoot: true,
    heads: [['指标'], ...(hasLevels ? [[others.length > 0 ? '数值' : `${when}数值`]] : [])],
    rows: model.rows.map(row => ({
      name: [[scopeWord(row.rate.scope, row.rate.status), row.label]],
      ends: [
        {
          at: row.rate.value / model.max,
          line: [
            ...figureWords(
              cite(row.rate, shortRate(row.rate)),
              row.rate.status === 'target' ? 'target' : 'outcome',
            ),
            model.isMixed ? ` ${basisOf(row)}` : '',
          ],
        },
      ],
      cells: hasLevels ? [[row.level ? figureWords(cite(row.level)) : []]] : [],
    })),
    notes: model.isMixed ? [mixedBasesNote] : [],
  }
}
