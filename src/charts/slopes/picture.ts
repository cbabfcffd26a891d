import { cite, citeDerived } from '../../facts/figure'
import { figureWords, type SlopeEnd, type SlopePicture, scopeWord } from '../picture'
import type { Slope } from './model'
import { slopeMargin, slopeOption, slopePosition } from './option'

/** A line a scope, figures at both ends, what the report says of the years between below. */
export function slopePicture(model: Slope): SlopePicture {
  const endsOf = (end: 'from' | 'to'): SlopeEnd[] =>
    model.lines.map(line => ({
      at: slopePosition(model, end === 'from' ? line.fromHeight : line.toHeight),
      line: [
        ...(model.lines.length > 1 ? [scopeWord(line.scope, line[end].status)] : []),
        ...figureWords(cite(line[end]), end === 'from' ? 'base' : 'outcome'),
      ],
    }))
  return {
    layout: 'slope',
    option: slopeOption(model),
    margin: slopeMargin,
    ends: [endsOf('from'), endsOf('to')],
    years: model.years,
    zero: model.isRank ? '第1位' : '0',
    isRank: model.isRank,
    under: model.lines.map(({ scope, stated, change }) => [
      scopeWord(scope),
      ...(stated ? figureWords(cite(stated)) : []),
      stated && change ? '；两端之差 ' : '',
      ...(change ? figureWords(citeDerived(change)) : []),
      stated || change ? '' : '报告未列变化',
    ]),
    notes: ['中间的年份报告没有数字，斜线只连两端。'],
  }
}
