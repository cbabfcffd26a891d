import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { fixed } from '../facts/derived-value'
import { cite } from '../facts/figure'
import {
  decimalsOf,
  factorOf,
  isBound,
  minus,
  over,
  plus,
  type Quantity,
  quantityOf,
} from '../facts/quantity'
import type { Told } from '../facts/told'
import { type Check, check, rateTerm, term } from './check'
import { resultText } from './result-text'
import { totalPairs } from './totals'
import { equal, equalTolerance } from './verdict'

/** Totals of five years against what the last year and the average growth come to at a steady pace. */
export function steadyPaceChecks(dataset: Dataset): Check[] {
  return totalPairs(dataset).flatMap(({ yearly, total, isUnlike }) => {
    const growth = observationOf(yearly.indicator, yearly.times.past, 'average-growth', yearly.scope)
    if (isUnlike || growth === undefined || total.period !== growth.period) return []
    return checkOf(yearly, growth, total) ?? []
  })
}

function checkOf(last: ObservationRecord, growth: ObservationRecord, total: ObservationRecord): Check | null {
  const [level, printed] = [quantityOf(last), quantityOf(total, last.unit)]
  if (level === null || printed === null || isBound(last) || isBound(growth) || isBound(total)) return null
  const computed = steadyTotal(level, factorOf(growth))
  const digits = decimalsOf(total)
  const verdict = equal(printed, computed)
  const own = observationOf(last.indicator, last.period, 'growth', last.scope)
  const isMore = printed.value > computed.value
  const gap = isMore ? minus(printed, computed) : minus(computed, printed)
  return check({
    kind: 'totals',
    key: `steady~${total.id}`,
    title: `${total.indicator.name}，对照按年均增长匀速倒推`,
    inputs: [total, last, growth, ...(own ? [own] : [])],
    printed: ['过去五年合计', cite(total)],
    formula: [term(last), ' × (1 + 1 ÷ q + 1 ÷ q² + 1 ÷ q³ + 1 ÷ q⁴)，q = 1 + ', rateTerm(growth)],
    computed: resultText(computed, digits, last.unit),
    tolerance: equalTolerance(printed, computed, digits + 1, last.unit),
    verdict,
    doubt: [
      `印的合计比匀速倒推${isMore ? '多' : '少'}${resultText(gap, digits, last.unit)}（推算），四舍五入解释不了。`,
      ...(own ? risingTold(last, own, growth, total) : []),
      '各年增速不一，或统计方法、范围有过调整，都可能这样；报告没有说明，印出的数照留。',
    ],
  })
}

/** 325.7 for the last year, less at a steady pace for each year before it. */
function steadyTotal(last: Quantity, factor: Quantity): Quantity {
  let year = last
  let sum = last
  for (let i = 1; i < termYears; i++) {
    year = over(year, factor)
    sum = plus(sum, year)
  }
  return sum
}

/** How much the first of the five years would have had to grow, if no year was below the one before it. */
function risingTold(
  last: ObservationRecord,
  growth: ObservationRecord,
  average: ObservationRecord,
  total: ObservationRecord,
): Told {
  const before = last.value / (1 + growth.value / 100)
  const start = last.value / (1 + average.value / 100) ** termYears
  // The most that the three years between may hold is what the year before the last one held.
  const first = total.value - last.value - 3 * before
  const needed = (first / start - 1) * 100
  if (needed <= average.value) return []
  return [
    `如果各年只增不减，${last.period}年又印`,
    cite(growth),
    `，第一年就须至少增长约${fixed(needed, 0)}%（推算），才凑得到这个合计。`,
  ]
}
