import { type Dataset, observationOf } from '../dataset/dataset'
import { scopeLabels } from '../dataset/vocabulary'
import { sectors } from '../facts/derived-scopes'
import { pairScopes } from '../facts/scope-pairs'
import type { Told } from '../facts/told'
import { type Check, check, joined, rateTerm, term } from './check'

/** Growth of GDP beside that of the value added of which the report prints any: nothing to weigh them with. */
export function sectorGrowthChecks(dataset: Dataset): Check[] {
  const parts = sectors.flatMap(slug => {
    const indicator = dataset.indicators.get(slug)
    return (indicator && observationOf(indicator, '2021', 'growth', 'undivided')) ?? []
  })
  const gdp = dataset.indicators.get('gdp')
  if (gdp === undefined || parts.length < sectors.length) return []
  return pairScopes.flatMap(scope => {
    const whole = observationOf(gdp, '2021', 'growth', scope)
    if (whole === undefined) return []
    const rates: Told = joined(
      parts.map(part => [rateTerm(part)]),
      '、',
    )
    return [
      check({
        kind: 'parts',
        key: `sector-growth~${whole.id}`,
        title: `2021年${gdp.name}增速（${scopeLabels[scope]}），对照三项增加值的增速`,
        inputs: [whole, ...parts],
        printed: [
          gdp.name,
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
        reason: [
          '工业只有规模以上企业，规模以下工业和建筑业的增速没有列；三项没有注明口径，上年的金额也没有印，没有权数。所以不能由三项推出生产总值的增速，也不能用它检验三项。',
        ],
      }),
    ]
  })
}
