import { type Dataset, observationOf } from '../../dataset/dataset'
import { scopeLabelsOf } from '../../dataset/vocabulary'
import { countTold } from '../../facts/count'
import { shortfall, sum } from '../../facts/derived-scopes'
import { cite, citeDerived } from '../../facts/figure'
import { wholeOf } from '../../facts/scope-names'
import { dividedIndicators, pairScopes } from '../../facts/scope-pairs'
import type { Told } from '../../facts/told'

/** The report gives two scopes of these only; all others are told as undivided. */
export function undividedTold(dataset: Dataset): Told {
  const { report, indicators } = dataset
  const undivided = `${wholeOf(report.place)}·${scopeLabelsOf(report).undivided}`
  if (!report.scopes) return [`收录的${indicators.size}个指标都是${undivided}。`]
  const divided = dividedIndicators(dataset)
  const names = divided.map(({ name }) => name).join('和')
  const others = indicators.size - divided.length
  return [
    `报告只对${names}给出两种口径。收录的其余${others}个指标都是${undivided}：切换口径时不变，看板不按比例拆分，也不拿它们除以某一种口径。`,
  ]
}

/** An attempt that an analyst would make, as a line of figures, and what it is called. */
export interface Attempt {
  readonly id: string
  readonly title: string
  readonly told: Told
}

/** What an analyst would add up, as a heading names it: 三项增加值. */
export function sectorsTold({ relations }: Dataset): string {
  return `${countTold(relations.sectors?.parts.length ?? 0)}项增加值`
}

/** The printed amounts of value added together, and against the whole in either scope. */
export function attempts(dataset: Dataset): readonly Attempt[] {
  const { whole = '', parts: slugs = [] } = dataset.relations.sectors ?? {}
  const total = dataset.indicators.get(whole)
  const parts = slugs.flatMap(slug => {
    const indicator = dataset.indicators.get(slug)
    return (indicator && observationOf(indicator, indicator.times.result, 'level', 'undivided')) ?? []
  })
  const together = sum(parts, dataset)
  if (total === undefined || together === null) return []
  const terms = parts.flatMap((part, i): Told => [i === 0 ? '' : ' + ', part.indicator.name, cite(part)])
  return [
    { id: 'sum', title: `${sectorsTold(dataset)}相加`, told: [...terms, ' = ', citeDerived(together)] },
    ...pairScopes.flatMap((scope): Attempt[] => {
      const level = observationOf(total, total.times.result, 'level', scope)
      const rest = level && shortfall([level, ...parts], dataset)
      if (level === undefined || !rest) return []
      return [
        {
          id: scope,
          title: `对照${level.scopeLabel}的${total.name}`,
          told: [cite(level), ' − ', citeDerived(together), ' = ', citeDerived(rest)],
        },
      ]
    }),
  ]
}
