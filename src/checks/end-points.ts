import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { scopes } from '../dataset/vocabulary'
import { cite } from '../facts/figure'
import {
  decimalsOf,
  exactly,
  isBound,
  minus,
  over,
  type Quantity,
  quantityOf,
  times,
  yearly,
} from '../facts/quantity'
import { spansOf } from '../facts/spans'
import type { Told } from '../facts/told'
import { type Check, check, term, type Verdict } from './check'
import { changingSetTold } from './notes'
import { resultText } from './result-text'
import { equal, equalTolerance } from './verdict'

/** Average growth, and change over the whole period, against the levels at its two ends. */
export function endPointChecks(dataset: Dataset): Check[] {
  return [...dataset.indicators.values()].flatMap(indicator =>
    scopes.flatMap(scope =>
      spansOf(indicator.times).flatMap(span =>
        (['average-growth', 'change'] as const).flatMap(measure => {
          const stated = observationOf(indicator, span.over, measure, scope)
          const from = observationOf(indicator, span.from, 'level', scope)
          const to = observationOf(indicator, span.to, 'level', scope)
          return stated && from && to ? (checkOf(stated, from, to) ?? []) : []
        }),
      ),
    ),
  )
}

function checkOf(stated: ObservationRecord, from: ObservationRecord, to: ObservationRecord): Check | null {
  const held = heldAgainstEnds(stated, from, to)
  if (held === null) return null
  const { printed, computed, verdict, reason } = held
  const digits = decimalsOf(stated)
  return check({
    kind: 'end-points',
    key: stated.id,
    title: `${stated.indicator.name}：${stated.periodLabel}${stated.measure === 'change' ? '变化' : '年均增长'}`,
    inputs: [stated, from, to],
    printed: [cite(stated)],
    formula: formulaOf(stated, from, to),
    computed: resultText(computed, Math.max(digits, 1), stated.unit),
    tolerance: equalTolerance(printed, computed, digits + 1, stated.unit),
    verdict,
    reason: [...reason, changingSetTold(stated.indicator)],
  })
}

/** A stated average or change, what its two ends come to, and what is to be said of the two. */
export interface HeldAgainstEnds {
  readonly printed: Quantity
  readonly computed: Quantity
  readonly verdict: Verdict
  readonly reason: Told
}

/** Null where the ends are of two units. */
export function heldAgainstEnds(
  stated: ObservationRecord,
  from: ObservationRecord,
  to: ObservationRecord,
): HeldAgainstEnds | null {
  const printed = quantityOf(stated)
  const start = quantityOf(from)
  const end = quantityOf(to, from.unit)
  if (printed === null || start === null || end === null) return null
  const computed = resultOf(stated, start, end)
  const [verdict, reason] = judge(stated, [from, to], equal(printed, computed))
  return { printed, computed, verdict, reason }
}

function resultOf(stated: ObservationRecord, start: Quantity, end: Quantity): Quantity {
  if (stated.measure === 'average-growth') return yearly(start, end, termYears)
  const ratio = over(end, start)
  return stated.unit === '倍' ? ratio : times(minus(ratio, exactly(1)), exactly(100))
}

function formulaOf(stated: ObservationRecord, from: ObservationRecord, to: ObservationRecord): Told {
  const ratio: Told = [term(to), ' ÷ ', term(from)]
  if (stated.measure === 'average-growth') return ['(', ...ratio, `)^(1/${termYears}) − 1`]
  return stated.unit === '倍' ? ratio : [...ratio, ' − 1']
}

/** Constant and current prices are two things, and two bounds say nothing of what lies between them. */
function judge(
  stated: ObservationRecord,
  ends: readonly ObservationRecord[],
  verdict: Verdict,
): [Verdict, Told] {
  if (stated.indicator.priceBasis === 'constant-by-convention') return ['incomparable', [priceReason]]
  if (ends.every(isBound)) return ['incomparable', ['两端都只印了界限，不能相除。']]
  return [verdict, []]
}

/** Why growth at constant prices is not held against amounts at current ones; a whole sentence. */
export const priceReason =
  '按统计惯例，增速按可比价计算，不含价格变动；总量按当年价，含价格变动；报告未注明。两个数口径不同，都照原样，不能互相代替；起点年的修订、初步数也可能使两者不同，不能据此说矛盾。'
