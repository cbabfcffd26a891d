import type { Dataset, IndicatorRecord } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { priceBasisNames } from '../dataset/vocabulary'
import { overlaps } from '../facts/interval'
import {
  decimalsOf,
  exactly,
  factorOf,
  isBound,
  minus,
  over,
  type Quantity,
  times,
  yearly,
} from '../facts/quantity'
import { differenceOf } from '../facts/scope-names'
import { dividedIndicators } from '../facts/scope-pairs'
import { rangeText } from '../facts/shown'
import { type Check, check, rateTerm, term } from './check'
import { atCorners } from './corners'
import { resultText } from './result-text'
import { bothScopes, quantitiesOf } from './scope-rest'

/**
 * Stated growth that has one scope ahead where the amounts have the other: what it implies for the rest, and what the
 * amounts come to. Two price bases, so that neither disproves the other.
 */
export function scopeDirectionChecks(dataset: Dataset): Check[] {
  return dividedIndicators(dataset)
    .filter(({ priceBasis }) => priceBasis === 'constant-by-convention')
    .flatMap(indicator => checkOf(indicator) ?? [])
}

function checkOf(indicator: IndicatorRecord): Check | null {
  const growth = bothScopes(indicator, indicator.times.past, 'average-growth')
  const [start, end] = [indicator.times.start, indicator.times.result].map(period =>
    bothScopes(indicator, period, 'level'),
  )
  if (!growth || !start || !end || [...start, ...end].some(isBound)) return null
  const [from, to] = [start, end].map(levels => quantitiesOf(levels, start[0].unit))
  const implied = from && atCorners([...from, ...growth.map(factorOf)], statedGrowthOfRest)
  if (!from || !to || !implied) return null
  const [all, own] = [yearly(from[0], to[0], termYears), yearly(from[1], to[1], termYears)]
  const isAhead = isAheadOf(factorOf(growth[0]), factorOf(growth[1]))
  const isAheadInMoney = isAheadOf(all, own)
  if (isAhead === null || isAheadInMoney === null || isAhead === isAheadInMoney) return null
  const rest = yearly(minus(...from), minus(...to), termYears)
  const share = ([whole, part]: typeof from) =>
    resultText(times(minus(exactly(1), over(part, whole)), exactly(100)), 1, '%')
  const [wider, narrower] = [growth[0].scopeLabel, growth[1].scopeLabel]
  const digits = decimalsOf(growth[0])
  const pace = (quantity: Quantity) => resultText(quantity, 1, '%')
  return check({
    kind: 'scopes',
    key: `directions~${growth[0].id}`,
    title: `过去五年${indicator.name}：两种口径谁快，报告的增速与两端金额相反`,
    inputs: [...growth, ...start, ...end],
    printed: [
      ...[wider, term(growth[0]), '，', term(start[0]), '到', term(end[0])],
      ...[`；${narrower}`, term(growth[1]), '，', term(start[1]), '到', term(end[1])],
    ],
    formula: [
      ...['((', term(start[0]), ' × (1 + ', rateTerm(growth[0]), `)^${termYears} − `],
      ...[term(start[1]), ' × (1 + ', rateTerm(growth[1]), `)^${termYears}) ÷ (`],
      ...[term(start[0]), ' − ', term(start[1]), `))^(1/${termYears}) − 1`],
    ],
    tag: priceBasisNames['constant-by-convention'],
    computed: `${resultText(implied, digits, '%')}，是报告的增速折合到其余部分（${differenceOf(indicator).name}）的年均增长，没有数可对`,
    tolerance: `按印出的位数，以起点年的金额为权数，是${rangeText(implied.range, digits + 1, '%')}。`,
    verdict: 'incomparable',
    reason: [
      `照报告的增速，${wider}${isAhead ? '快' : '慢'}于${narrower}，其余部分还要更${isAhead ? '快' : '慢'}。`,
      `照两端金额，${wider}年均${pace(all)}、${narrower}${pace(own)}、其余部分${pace(rest)}，其余部分占${wider}由${share(from)}到${share(to)}（都是推算，名义），方向相反。`,
      '按统计惯例，前者用可比价，后者含价格变动；各部分价格变动不同、起点年的修订、初步数，都可能使方向不同。报告没有说明，不能据此说矛盾。',
    ],
  })
}

/** Null where rounding leaves open which of the two is more. */
function isAheadOf(one: Quantity, other: Quantity): boolean | null {
  return overlaps(one.range, other.range) ? null : one.value > other.value
}

/** Growth in % a year of what is left, from levels of the start and average factors of both scopes. */
function statedGrowthOfRest(whole = 0, part = 0, factor = 1, ownFactor = 1): number {
  const ratio = (whole * factor ** termYears - part * ownFactor ** termYears) / (whole - part)
  return ratio > 0 ? (ratio ** (1 / termYears) - 1) * 100 : Number.NaN
}
