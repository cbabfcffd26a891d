import { type Dataset, observationOf } from '../dataset/dataset'
import { pairScopes } from '../facts/scope-pairs'
import type { Told } from '../facts/told'
import { type Check, check, joined, rateTerm, term } from './check'

/** Growth of the whole beside that of the value added of three sectors: nothing to weigh them with. */
export function sectorGrowthChecks(dataset: Dataset): Check[] {
  const { sectors } = dataset.relations
  if (sectors === undefined) return []
  const parts = sectors.parts.flatMap(slug => {
    const indicator = dataset.indicators.get(slug)
    return (indicator && observationOf(indicator, indicator.times.result, 'growth', 'undivided')) ?? []
  })
  const all = dataset.indicators.get(sectors.whole)
  if (all === undefined || parts.length < sectors.parts.length) return []
  return pairScopes.flatMap(scope => {
    const whole = observationOf(all, all.times.result, 'growth', scope)
    if (whole === undefined) return []
    const rates: Told = joined(
      parts.map(part => [rateTerm(part)]),
      '、',
    )
    return [
      check({
        kind: 'parts',
        key: `sector-growth~${whole.id}`,
        title: `${whole.periodLabel}${all.name}增速（${whole.scopeLabel}），对照三项增加值的增速`,
        inputs: [whole, ...parts],
        printed: [
          all.name,
          term(whole),
          '，',
          ...joined(
            parts.map(part => [part.indicator.name, term(part)]),
            '、',
          ),
        ],
        formula: [rateTerm(whole), '与', ...rates],
        computed: '',
        tolerance: '没有权数，算不出三项合在一起的增速。',
        verdict: 'incomparable',
        reason: [sectors.growth],
      }),
    ]
  })
}
