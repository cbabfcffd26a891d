import { type Dataset, type IndicatorRecord, type ObservationRecord, observationOf } from '../dataset/dataset'
import { type Period, scopeLabelsOf } from '../dataset/vocabulary'
import { factorOf, isBound, minus, over, type Quantity, quantityOf, times } from '../facts/quantity'
import { narrowerTold } from '../facts/scope-names'
import { dividedIndicators, pairScopes } from '../facts/scope-pairs'
import type { Told } from '../facts/told'
import { type Check, check, rateTerm, term } from './check'
import { resultText } from './result-text'
import { atMost, atMostTolerance } from './verdict'

const because = (indicator: IndicatorRecord) =>
  `${narrowerTold(indicator)}，所以不会大于${scopeLabelsOf(indicator).administrative}。`

/** 管理口径 within 行政口径: at every printed level, and at those that growth gives for the years before and after the results. */
export function scopeLevelChecks(dataset: Dataset): Check[] {
  return dividedIndicators(dataset).flatMap(indicator => [
    ...dataset.periods.flatMap(period => {
      const [whole, part] = pairScopes.map(scope => observationOf(indicator, period, 'level', scope))
      return whole && part ? (levelCheck(whole, part) ?? []) : []
    }),
    ...[dataset.times.result, dataset.times.plan].flatMap(period => impliedCheck(indicator, period) ?? []),
  ])
}

function levelCheck(whole: ObservationRecord, part: ObservationRecord): Check | null {
  const [more, less] = [quantityOf(whole), quantityOf(part, whole.unit)]
  if (more === null || less === null) return null
  const areBounds = isBound(whole) && isBound(part)
  return check({
    kind: 'scopes',
    key: part.id,
    title: `${whole.periodLabel}${whole.indicator.name}：${part.scopeLabel}在${whole.scopeLabel}之内`,
    inputs: [whole, part],
    printed: [part.scopeLabel, term(part), `不超过${whole.scopeLabel}`, term(whole)],
    formula: areBounds ? [term(whole), '与', term(part)] : [term(whole), ' − ', term(part)],
    computed: areBounds ? '' : `${resultText(minus(more, less), 1, whole.unit, true)}，应不小于0`,
    tolerance: areBounds ? '两个下限没有差额可算。' : atMostTolerance(less, more, 2, whole.unit),
    verdict: areBounds ? 'incomparable' : atMost(less, more),
    reason: [areBounds ? '两项都只印了下限，超过多少没有写，下限不能相减。' : because(whole.indicator)],
  })
}

/** The level of the year before that growth of the results implies, or that which the plan's target means, in both scopes. */
function impliedCheck(indicator: IndicatorRecord, period: Period): Check | null {
  const { result } = indicator.times
  const found = pairScopes.map(scope => ({
    level: observationOf(indicator, result, 'level', scope),
    growth: observationOf(indicator, period, 'growth', scope),
  }))
  const [whole, part] = found
  if (!whole?.level || !whole.growth || !part?.level || !part.growth) return null
  const [more, less] = [quantityOf(whole.level), quantityOf(part.level, whole.level.unit)]
  if (more === null || less === null) return null
  const isBack = period === result
  const move = (level: Quantity, growth: ObservationRecord) =>
    isBack ? over(level, factorOf(growth)) : times(level, factorOf(growth))
  const [all, own] = [move(more, whole.growth), move(less, part.growth)]
  const side = (level: ObservationRecord, growth: ObservationRecord): Told => [
    term(level),
    isBack ? ' ÷ (1 + ' : ' × (1 + ',
    rateTerm(growth),
    ')',
  ]
  const { unit } = whole.level
  const [wider, narrower] = [whole.level.scopeLabel, part.level.scopeLabel]
  const isConstant = indicator.priceBasis === 'constant-by-convention'
  const year = isBack ? String(Number(result) - 1) : period
  return check({
    kind: 'scopes',
    key: `${indicator.id}.${year}`,
    title: `${year}年${indicator.name}（按增速${isBack ? '倒推' : '目标推算'}）：${narrower}在${wider}之内`,
    inputs: [whole.level, whole.growth, part.level, part.growth],
    printed: ['两种口径的增速', term(whole.growth), '、', term(part.growth), `接得上${result}年的数`],
    formula: [...side(whole.level, whole.growth), ' − ', ...side(part.level, part.growth)],
    computed: `${wider}${resultText(all, 1, unit)}，${narrower}${resultText(own, 1, unit)}，相差${resultText(minus(all, own), 1, unit)}，应不小于0`,
    tolerance: atMostTolerance(own, all, 2, unit),
    verdict: atMost(own, all),
    reason: [
      because(indicator),
      isConstant ? `增速按统计惯例用可比价，这里的数都是${result}年价格下的；报告未注明。` : '',
      '推算的数报告都没有印。',
    ],
  })
}
