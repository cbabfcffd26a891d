import { type Dataset, observationOf } from '../../dataset/dataset'
import { scopeLabels } from '../../dataset/vocabulary'
import { shortfall, sum } from '../../facts/derived-scopes'
import { cite, citeDerived } from '../../facts/figure'
import { dividedIndicators, pairScopes } from '../../facts/scope-pairs'
import type { Told } from '../../facts/told'

/** The report gives two scopes of these only; all others are told as undivided. */
export function undividedTold(dataset: Dataset): Told {
  const divided = dividedIndicators(dataset)
  const names = divided.map(({ name }) => name).join('和')
  const others = dataset.indicators.size - divided.length
  return [
    `报告只对${names}给出两种口径。收录的其余${others}个指标都是全市·未分口径：切换口径时不变，看板不按比例拆分，也不拿它们除以某一种口径。`,
  ]
}

/** An attempt that an analyst would make, as a line of figures, and what it is called. */
export interface Attempt {
  readonly id: string
  readonly title: string
  readonly told: Told
}

/** The printed amounts of value added together, and against the GDP of either scope. */
export function attempts(dataset: Dataset): readonly Attempt[] {
  const { whole = '', parts: slugs = [] } = dataset.relations.sectors ?? {}
  const gdp = dataset.indicators.get(whole)
  const parts = slugs.flatMap(slug => {
    const indicator = dataset.indicators.get(slug)
    return (indicator && observationOf(indicator, '2021', 'level', 'undivided')) ?? []
  })
  const together = sum(parts, dataset)
  if (gdp === undefined || together === null) return []
  const terms = parts.flatMap((part, i): Told => [i === 0 ? '' : ' + ', part.indicator.name, cite(part)])
  return [
    { id: 'sum', title: '三项增加值相加', told: [...terms, ' = ', citeDerived(together)] },
    ...pairScopes.flatMap((scope): Attempt[] => {
      const level = observationOf(gdp, '2021', 'level', scope)
      const rest = level && shortfall([level, ...parts], dataset)
      if (level === undefined || !rest) return []
      return [
        {
          id: scope,
          title: `对照${scopeLabels[scope]}的${gdp.name}`,
          told: [cite(level), ' − ', citeDerived(together), ' = ', citeDerived(rest)],
        },
      ]
    }),
  ]
}
