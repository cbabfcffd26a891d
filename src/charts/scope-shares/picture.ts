import { statusLabels } from '../../dataset/vocabulary'
import { citeDerived } from '../../facts/figure'
import type { Composition } from '../composition/model'
import { figureWords, type RowsPicture, scopeWord, strong } from '../picture'
import { sharesOption } from './option'

/** Shares at the ends of their bars, how each is computed in a column. */
export function sharesPicture(model: Composition, max: number): RowsPicture {
  return {
    layout: 'rows',
    option: sharesOption(model, max),
    rowHeight: 44,
    hasFoot: true,
    heads: [['时期']],
    rows: model.rows.map(({ period, status, share }) => ({
      name: [[strong(`${period} `), scopeWord('administrative', status), statusLabels[status]]],
      ends: [
        share
          ? { at: share.value / max, line: figureWords(citeDerived(share)) }
          : { at: 0, line: ['两项都是下限，不推算'] },
      ],
    })),
  }
}
