import { cite } from '../../facts/figure'
import { figureWords, type RowsPicture, scopeWord } from '../picture'
import type { Levels } from './model'
import { levelsOption } from './option'

/** Levels at the ends of their bars, growth in a column. */
export function levelsPicture(model: Levels): RowsPicture {
  const hasGrowth = model.rows.some(({ growth }) => growth !== undefined)
  return {
    layout: 'rows',
    option: levelsOption(model),
    rowHeight: 34,
    hasFoot: true,
    heads: [['指标'], ...(hasGrowth ? [['比上年增长']] : [])],
    rows: model.rows.map(({ level, growth, length }) => ({
      name: [[scopeWord(level.scope, level.status), level.indicator.name]],
      ends: [{ at: length / model.max, line: figureWords(cite(level), 'outcome') }],
      cells: hasGrowth ? [[growth ? figureWords(cite(growth)) : ['报告未列']]] : [],
    })),
  }
}
