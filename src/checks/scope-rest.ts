import { type Dataset, type IndicatorRecord, type ObservationRecord, observationOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { type Measure, type Period, priceBasisNames, type Scope } from '../dataset/vocabulary'
import { decimalsOf, factorOf, isBound, minus, type Quantity, quantityOf, yearly } from '../facts/quantity'
import { differenceOf } from '../facts/scope-names'
import { dividedIndicators, pairScopes } from '../facts/scope-pairs'
import { rangeText } from '../facts/shown'
import type { Told } from '../facts/told'
import { type Check, check, rateTerm, term } from './check'
import { atCorners } from './corners'
import { resultText } from './result-text'

/** Growth in one year of what 行政口径 has beyond 管理口径, which levels and growth of the two imply. */
export function scopeRestChecks(dataset: Dataset): Check[] {
  return dividedIndicators(dataset).flatMap(indicator =>
    [indicator.times.result, indicator.times.plan].flatMap(year => yearCheck(indicator, year) ?? []),
  )
}

/** What the report prints of both scopes; null where it leaves out one. */
export function bothScopes(
  indicator: IndicatorRecord,
  period: Period | null,
  measure: Measure,
): readonly [administrative: ObservationRecord, management: ObservationRecord] | null {
  const [whole, part] = pairScopes.map((scope: Scope) => observationOf(indicator, period, measure, scope))
  return whole && part ? [whole, part] : null
}

/** Two levels in one unit. */
export function quantitiesOf(
  levels: readonly [ObservationRecord, ObservationRecord],
  unit: string,
): readonly [Quantity, Quantity] | null {
  const [whole, part] = levels.map(level => quantityOf(level, unit))
  return whole && part ? [whole, part] : null
}

/** Growth in % of what is left: from one pair of amounts to another. */
const growthOfRest = (
  whole: number,
  part: number,
  wholeFactor: number,
  partFactor: number,
  isBack: boolean,
) => {
  const now = whole - part
  const other = isBack ? whole / wholeFactor - part / partFactor : whole * wholeFactor - part * partFactor
  const ratio = isBack ? now / other : other / now
  return ratio > 0 ? (ratio - 1) * 100 : Number.NaN
}

function yearCheck(indicator: IndicatorRecord, year: Period): Check | null {
  const levels = bothScopes(indicator, indicator.times.result, 'level')
  const growth = bothScopes(indicator, year, 'growth')
  const amounts = levels && quantitiesOf(levels, levels[0].unit)
  if (levels === null || growth === null || amounts === null) return null
  const isBack = year === indicator.times.result
  const result = atCorners([...amounts, ...growth.map(factorOf)], (w = 0, p = 0, g = 1, h = 1) =>
    growthOfRest(w, p, g, h, isBack),
  )
  if (result === null) return null
  const [whole, part] = levels
  const later = isBack ? null : paceLater(indicator, levels)
  const digits = Math.max(1, ...growth.map(decimalsOf))
  return check({
    kind: 'scopes',
    key: `rest~${indicator.id}.${year}`,
    title: `${growth[0].periodLabel}${indicator.name}${isBack ? '增长' : '增长目标'}：折合到其余部分（${differenceOf(indicator).name}）`,
    inputs: [whole, part, ...growth, ...(later?.ends ?? [])],
    printed: [
      ...[whole.scopeLabel, term(whole), '、', term(growth[0])],
      ...[`，${part.scopeLabel}`, term(part), '、', term(growth[1])],
      ...(later
        ? [
            `；今后五年末${whole.scopeLabel}`,
            term(later.ends[0]),
            `，${part.scopeLabel}`,
            term(later.ends[1]),
          ]
        : []),
    ],
    formula: formulaOf(levels, growth, isBack),
    computed: `${resultText(result, digits, '%')}，没有数可对`,
    ...(indicator.priceBasis === 'constant-by-convention' && { tag: priceBasisNames[indicator.priceBasis] }),
    tolerance: `按印出的位数，其余部分增长${rangeText(result.range, digits + 1, '%')}。`,
    verdict: 'incomparable',
    reason: [
      `其余部分的增速报告没有印，这里由两种口径推算${isBack ? '' : '；它是两个目标折合的，不是对结果的预计'}。`,
      indicator.priceBasis === 'constant-by-convention'
        ? `增速按统计惯例用可比价，这里的数都是${indicator.times.result}年价格下的；报告未注明。`
        : '',
      later
        ? `到今后五年末的目标，其余部分须年均${later.text}（推算）；一年与五年不是同一段时间，不必相等，报告没有说明怎么衔接。`
        : '',
    ],
  })
}

function formulaOf(
  [whole, part]: readonly [ObservationRecord, ObservationRecord],
  [growth, ownGrowth]: readonly [ObservationRecord, ObservationRecord],
  isBack: boolean,
): Told {
  const now: Told = ['(', term(whole), ' − ', term(part), ')']
  const sign = isBack ? ' ÷ ' : ' × '
  const other: Told = [
    ...['(', term(whole), `${sign}(1 + `, rateTerm(growth), ') − '],
    ...[term(part), `${sign}(1 + `, rateTerm(ownGrowth), '))'],
  ]
  return isBack ? [...now, ' ÷ ', ...other, ' − 1'] : [...other, ' ÷ ', ...now, ' − 1']
}

/** The pace a year of what is left to the end of the next five years; of amounts alone that stand in prices of their own. */
function paceLater(
  indicator: IndicatorRecord,
  levels: readonly [ObservationRecord, ObservationRecord],
): { readonly ends: readonly [ObservationRecord, ObservationRecord]; readonly text: string } | null {
  const ends = bothScopes(indicator, indicator.times.horizon, 'level')
  if (ends === null || ends.some(isBound) || indicator.priceBasis === 'constant-by-convention') return null
  const [from, to] = [levels, ends].map(pair => quantitiesOf(pair, levels[0].unit))
  if (!from || !to) return null
  return { ends, text: resultText(yearly(minus(...from), minus(...to), termYears), 1, '%') }
}
