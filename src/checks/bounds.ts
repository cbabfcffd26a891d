import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { boundOf, isKept } from '../facts/bound'
import { datedName } from '../facts/dated-name'
import { cite } from '../facts/figure'
import { decimalsOf, isBound, minus, quantityOf } from '../facts/quantity'
import { rangeText } from '../facts/shown'
import { amount, type Check, check } from './check'
import { resultText } from './result-text'
import { atMost, atMostTolerance, equal } from './verdict'

/** Bounds and second mentions against the exact figure of the same thing. */
export function boundChecks(dataset: Dataset): Check[] {
  return [...dataset.observations.values()].flatMap(observation => {
    if (observation.secondary) return secondaryChecks(observation)
    return keptChecks(observation)
  })
}

/** The looser one of two figures holds the exact one; the stretched one of two targets lies beyond the plain one. */
function secondaryChecks(other: ObservationRecord): Check[] {
  const { indicator, measure, period, scope } = other
  const first = observationOf(indicator, period, measure, scope)
  if (first === undefined) return []
  return isBound(other)
    ? boundCheck(other, first, '两处说的是同一个数，一处是准确数，一处是较宽的说法。')
    : stretchCheck(first, other)
}

/** A bound that was kept in all five years holds for the last of them. */
function keptChecks(bound: ObservationRecord): Check[] {
  if (!isKept(bound)) return []
  const { indicator, measure, scope } = bound
  const last = observationOf(indicator, indicator.times.result, measure, scope)
  return last ? boundCheck(bound, last, '五年里一直守住的界限，末年也在界限之内。') : []
}

function boundCheck(bound: ObservationRecord, exact: ObservationRecord, because: string): Check[] {
  const [limit, figure] = [quantityOf(bound, exact.unit), quantityOf(exact)]
  if (limit === null || figure === null) return []
  const digits = decimalsOf(exact)
  const isUpper = boundOf(bound) === 'down'
  return [
    check({
      kind: 'bounds',
      key: bound.id,
      title: `${exact.indicator.name}：${exact.periodLabel}的准确数与“${cite(bound).text}”`,
      inputs: [exact, bound],
      printed: [bound.periodLabel, cite(bound), '，', exact.periodLabel, cite(exact)],
      formula: [amount(exact), isUpper ? ' ≤ ' : ' ≥ ', amount(bound)],
      computed: '',
      tolerance: `界限${rangeText(limit.range, digits, exact.unit)}；准确数代表${rangeText(figure.range, digits + 1, exact.unit)}。`,
      verdict: equal(limit, figure),
      reason: [because],
    }),
  ]
}

function stretchCheck(plain: ObservationRecord, stretch: ObservationRecord): Check[] {
  const [base, further] = [quantityOf(plain), quantityOf(stretch, plain.unit)]
  if (base === null || further === null) return []
  const isLower = plain.indicator.direction === 'lower'
  const digits = decimalsOf(plain)
  const [less, more] = isLower ? [further, base] : [base, further]
  return [
    check({
      kind: 'bounds',
      key: stretch.id,
      title: `${datedName(plain)}：目标与力争的目标`,
      inputs: [plain, stretch],
      printed: [cite(plain), '，', cite(stretch)],
      formula: isLower ? [amount(plain), ' − ', amount(stretch)] : [amount(stretch), ' − ', amount(plain)],
      computed: `${resultText(minus(more, less), digits, plain.unit, true)}，力争的目标应更进一步`,
      tolerance: atMostTolerance(less, more, digits + 1, plain.unit),
      verdict: atMost(less, more),
    }),
  ]
}
