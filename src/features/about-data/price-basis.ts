import { statedPace } from '../../charts/stated-pace/model'
import { type Dataset, type IndicatorRecord, observationOf } from '../../dataset/dataset'
import { termYears } from '../../dataset/times'
import { convert } from '../../dataset/units'
import { priceBases } from '../../dataset/vocabulary'
import { cite, citeDerived } from '../../facts/figure'
import type { Table, Told } from '../../facts/told'

/** Indicators whose growth is priced in one way. */
export interface PriceGroup {
  readonly basis: (typeof priceBases)[number]
  readonly indicators: readonly IndicatorRecord[]
}

/** Which indicators follow which convention, in the order of the vocabulary; a basis that none has is left out. */
export function priceGroups(dataset: Dataset): readonly PriceGroup[] {
  return priceBases
    .map(basis => ({
      basis,
      indicators: [...dataset.indicators.values()].filter(({ priceBasis }) => priceBasis === basis),
    }))
    .filter(({ indicators }) => indicators.length > 0)
}

/** The average growth of an indicator as the report states it, beside what its printed ends come to, with the arithmetic. */
export function paceTable(dataset: Dataset, indicator: IndicatorRecord): Table {
  const rows = statedPace(dataset, 'compare').rows.filter(({ stated }) => stated.indicator === indicator)
  return {
    caption: `${indicator.name}过去五年的年均增长：报告写的，与两端金额折合的`,
    head: ['口径', '报告写的', '两端金额折合', '算式'],
    rows: rows.map(({ scope, stated, computed }) => {
      const from = observationOf(stated.indicator, stated.indicator.times.start, 'level', scope)
      const to = observationOf(stated.indicator, stated.indicator.times.result, 'level', scope)
      // A formula of figures that lead to their sources; it holds only where both are printed in one unit.
      const isPlain = from && to && convert(to.value, to.unit, from.unit) === to.value
      const formula: Told = isPlain
        ? ['(', cite(to), ' ÷ ', cite(from), `)^(1/${termYears}) − 1`]
        : [computed.formula]
      return [[stated.scopeLabel], [cite(stated)], [citeDerived(computed)], formula]
    }),
  }
}
