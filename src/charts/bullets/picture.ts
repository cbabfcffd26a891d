import { cite, citeDerived } from '../../facts/figure'
import { figureWords, type RowsPicture, scopeWord } from '../picture'
import type { Bullets } from './model'
import { bulletsOption } from './option'

/** Bars of one length for the outcomes with their targets, figures in columns. */
export function bulletsPicture(model: Bullets): RowsPicture {
  return {
    layout: 'rows',
    option: bulletsOption(model),
    rowHeight: 46,
    // The option keeps the upper half of a row for words.
    middle: 0.75,
    hasFoot: true,
    heads: [['指标'], ['成效'], ['目标'], ['两者相比']],
    rows: model.rows.map(({ outcome, target, derived }) => ({
      name: [[scopeWord(outcome.scope), outcome.indicator.name]],
      cells: [
        [[`${outcome.periodLabel} `, ...figureWords(cite(outcome), 'outcome')]],
        [[`${target.periodLabel}目标 `, ...figureWords(cite(target), 'target')]],
        [
          [
            target.measure === 'growth' ? '即 ' : `为${outcome.periodLabel}的 `,
            ...figureWords(citeDerived(derived)),
          ],
        ],
      ],
    })),
    notes: ['各行成效画得一样长，目标按它是成效的多少倍画；单位不同的行不比长短。'],
  }
}
