import { cite, citeDerived } from '../../facts/figure'
import { rungTold } from '../../facts/rung'
import type { Table, Told } from '../../facts/told'
import type { Ambition, AmbitionRow } from './model'

/** What a limit says of the results: on its permitted side, or not there yet. Null where there is nothing to say. */
export function sideOf({ bound, outcome, position, target }: AmbitionRow): string | null {
  if (bound === null || outcome === undefined) return null
  const when = `${target.times.result}年`
  if (bound === 'down') return position <= 1 ? `${when}已在上限以内` : `${when}还在上限以外`
  return position >= 1 ? `${when}已在下限以上` : `${when}还在下限以下`
}

/** Target by target: result, step of the next year, target, growth on both sides; 报告未列 for a gap. */
export function describeAmbition(model: Ambition): Told {
  const { result, plan } = model.times
  return [
    `${model.title}：`,
    ...model.rows.flatMap((row, i): Told => {
      const { increase, outcome, pace, step, target } = row
      return [
        i === 0 ? '' : '；',
        `${target.indicator.name}（${target.scopeLabel}）${result}年`,
        ...(outcome ? [cite(outcome)] : ['报告未列']),
        ...(step.kind === 'absent' ? [] : [`，${plan}年`, ...rungTold(step)]),
        '，今后五年末',
        cite(target),
        ...(increase ? [`，比${result}年`, citeDerived(increase)] : []),
        ...(pace.past ? [pace.past.isDerived ? '，过去五年两端折合年均增长' : '，过去五年', pace.past] : []),
        ...(pace.next ? [pace.next.isDerived ? '，今后五年需年均增长' : '，今后五年', pace.next] : []),
      ]
    }),
    '。',
  ]
}

/** One row a target; the column of the past five years only where the report has them. */
export function tabulateAmbition(model: Ambition): Table {
  const { result, plan, past } = model.times
  return {
    caption: model.title,
    head: [
      '指标',
      '口径',
      `${result}年成效`,
      `${plan}年目标`,
      '今后五年末目标',
      `${result}年相当于目标`,
      `比${result}年`,
      ...(past === null ? [] : ['过去五年年均']),
      '今后五年年均',
    ],
    rows: model.rows.map(row => [
      [row.target.indicator.name],
      [row.target.scopeLabel],
      row.outcome ? [cite(row.outcome)] : ['报告未列'],
      rungTold(row.step),
      [cite(row.target)],
      standingTold(row),
      row.increase ? [citeDerived(row.increase)] : ['—'],
      ...(past === null ? [] : [[row.pace.past ?? noPastTold(row)]]),
      [row.pace.next ?? '—'],
    ]),
  }
}

/** Where the way begins; of a line to keep also on which side of it the results stand, since less may be better. */
function standingTold(row: AmbitionRow): Told {
  if (row.standing === null) return ['—']
  const side = row.target.indicator.kind === 'rate' ? sideOf(row) : null
  return [citeDerived(row.standing), ...(side === null ? [] : [`，${side}`])]
}

/** Why no growth of the past stands beside what a target needs: its comparable one rests on a printed start. */
export function noPastTold({ pace }: AmbitionRow): string {
  return pace.next?.isDerived ? '两端报告未列全' : '报告未列'
}
