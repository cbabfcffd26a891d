import { cite, citeDerived } from '../../facts/figure'
import { rungTold } from '../../facts/rung'
import { figureWords, type Line, type RowEnd, type RowsPicture, scopeWord, toldWords } from '../picture'
import type { Ambition, AmbitionRow } from './model'
import { ambitionOption, ambitionPosition } from './option'
import { noPastTold, sideOf } from './told'

/** Bars to the targets of the horizon; outcome and plan at the bars, what each target asks in columns. */
export function ambitionPicture(model: Ambition, withGrowth: boolean): RowsPicture {
  const { result, past } = model.times
  return {
    layout: 'rows',
    option: ambitionOption(model),
    rowHeight: 104,
    hasFoot: true,
    heads: [
      ['指标'],
      [`今后五年末目标，比${result}年`],
      ...(withGrowth ? [past === null ? ['年均增长'] : ['年均增长：过去五年，今后五年']] : []),
    ],
    rows: model.rows.map(row => ({
      name: [[row.target.indicator.name], [scopeWord(row.target.scope), row.target.scopeLabel]],
      ends: ends(model, row),
      cells: [targetCell(row, withGrowth), ...(withGrowth ? [growthCell(row)] : [])],
    })),
  }
}

function ends(model: Ambition, { outcome, position, step, stepAt }: AmbitionRow): RowEnd[] {
  const { result, plan } = model.times
  const at = ambitionPosition(model, position)
  const words = toldWords(rungTold(step), 'target')
  return [
    outcome
      ? { at, side: 'above', line: [`${result}年 `, ...figureWords(cite(outcome), 'outcome')] }
      : { at: 0, line: [`${result}年的数报告未列，只画目标`] },
    ...(step.kind === 'absent'
      ? []
      : [
          {
            at: stepAt === null ? at : ambitionPosition(model, stepAt),
            side: 'below' as const,
            line: [`${plan}年 `, ...words],
          },
        ]),
  ]
}

function targetCell(row: AmbitionRow, withGrowth: boolean): Line[] {
  const side = withGrowth ? null : sideOf(row)
  return [
    figureWords(cite(row.target), 'target'),
    row.increase ? figureWords(citeDerived(row.increase)) : ['没有可比的数'],
    ...(row.standing
      ? [[`${row.target.times.result}年是目标的 `, ...figureWords(citeDerived(row.standing))]]
      : []),
    ...(side === null ? [] : [[side]]),
  ]
}

function growthCell(row: AmbitionRow): Line[] {
  const { past, next } = row.pace
  const short = (text: string) => text.replace(/^年均增长/, '')
  return [
    ...(row.target.times.past === null
      ? []
      : [
          past
            ? [past.isDerived ? '过去折合 ' : '过去 ', ...figureWords({ ...past, text: short(past.text) })]
            : [`过去${noPastTold(row)}`],
        ]),
    next
      ? [
          next.isDerived ? '今后需 ' : '今后 ',
          ...figureWords({ ...next, text: short(next.text) }, next.isDerived ? 'ink' : 'target'),
        ]
      : ['今后不适用'],
  ]
}
