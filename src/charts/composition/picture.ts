import { scopeLabelsOf, statusLabels } from '../../dataset/vocabulary'
import { cite, citeDerived } from '../../facts/figure'
import { differenceOf } from '../../facts/scope-names'
import { statusTones } from '../../text/status-tones'
import { figureWords, type RowsPicture, scopeWord, strong } from '../picture'
import { boundsWords, type Composition } from './model'
import { compositionOption } from './option'

/** The parts of each time as one bar, amounts in columns. */
export function compositionPicture(model: Composition): RowsPicture {
  const amount = (one: Composition['rows'][number]['management']) =>
    one ? figureWords(cite(one), statusTones[one.status]) : ['报告未列']
  const labels = scopeLabelsOf(model.indicator)
  return {
    layout: 'rows',
    option: compositionOption(model),
    rowHeight: 64,
    hasFoot: true,
    heads: [
      ['时期'],
      [scopeWord('management'), labels.management],
      [scopeWord('administrative'), labels.administrative],
      [`差额：${differenceOf(model.indicator).short}`],
    ],
    rows: model.rows.map(({ period, status, administrative, management, difference }) => ({
      name: [[strong(period)], [statusLabels[status]]],
      cells: [
        [amount(management)],
        [amount(administrative)],
        [difference ? figureWords(citeDerived(difference)) : [boundsWords]],
      ],
    })),
  }
}
