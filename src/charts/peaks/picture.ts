import { cite, citeDerived } from '../../facts/figure'
import { type ColumnsPicture, figureWords, scopeWord, strong } from '../picture'
import { type Peak, peakNote } from './model'
import { peakOption, peakPosition } from './option'

/** Two columns with their figures, what lies between them below. */
export function peakPicture(model: Peak): ColumnsPicture {
  const { from, to, change, scope, startWord } = model
  return {
    layout: 'columns',
    option: peakOption(model),
    columns: [
      {
        at: peakPosition(model, model.fromHeight),
        hasPointer: false,
        figures: [figureWords(cite(from), 'base')],
        marks: [],
        name: [[scopeWord(scope, from.status), strong(startWord)]],
      },
      {
        at: peakPosition(model, model.toHeight),
        hasPointer: false,
        figures: [figureWords(cite(to), 'outcome')],
        marks: [],
        name: [[scopeWord(scope, to.status), strong(to.period)]],
      },
    ],
    spans: [],
    under: [change ? [`比${startWord} `, ...figureWords(citeDerived(change))] : ['报告未列变化']],
    notes: [`${peakNote(model)}，所以不放在时间轴上，也不连线。`, ...(to.note ? [to.note] : [])],
  }
}
