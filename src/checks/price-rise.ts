import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { scopes } from '../dataset/vocabulary'
import { cite } from '../facts/figure'
import {
  decimalsOf,
  exactly,
  factorOf,
  isBound,
  minus,
  over,
  power,
  quantityOf,
  times,
} from '../facts/quantity'
import { rangeText } from '../facts/shown'
import { spansOf } from '../facts/spans'
import { type Check, check, rateTerm, term } from './check'
import { resultText } from './result-text'

/** By how much the ends in money grew beyond what is stated at constant prices: told, and not called a rise of prices. */
export function priceRiseChecks(dataset: Dataset): Check[] {
  const priced = [...dataset.indicators.values()].filter(
    ({ priceBasis }) => priceBasis === 'constant-by-convention',
  )
  return priced.flatMap(indicator =>
    scopes.flatMap(scope =>
      spansOf(indicator.times).flatMap(span => {
        const stated = observationOf(indicator, span.over, 'average-growth', scope)
        const from = observationOf(indicator, span.from, 'level', scope)
        const to = observationOf(indicator, span.to, 'level', scope)
        return stated && from && to ? (checkOf(stated, from, to) ?? []) : []
      }),
    ),
  )
}

function checkOf(stated: ObservationRecord, from: ObservationRecord, to: ObservationRecord): Check | null {
  const [start, end] = [quantityOf(from), quantityOf(to, from.unit)]
  if (start === null || end === null || [stated, from, to].some(isBound)) return null
  const ratio = over(power(over(end, start), 1 / termYears), factorOf(stated))
  const beyond = times(minus(ratio, exactly(1)), exactly(100))
  const digits = decimalsOf(stated)
  const { indicator, periodLabel, scope, scopeLabel } = stated
  return check({
    kind: 'end-points',
    key: `prices~${stated.id}`,
    title: `${indicator.name}${scope === 'undivided' ? '' : `（${scopeLabel}）`}：${periodLabel}名义增速超出报告增速的部分`,
    inputs: [stated, from, to],
    printed: [cite(stated), '，两端', term(from), '、', term(to)],
    formula: ['(', term(to), ' ÷ ', term(from), `)^(1/${termYears}) ÷ (1 + `, rateTerm(stated), ') − 1'],
    computed: `每年${resultText(beyond, digits, '%')}，没有数可对`,
    // Of two price bases, the change from one to the other: in neither.
    tag: '',
    tolerance: `按印出的位数，是每年${rangeText(beyond.range, digits + 1, '%')}。`,
    verdict: 'incomparable',
    reason: [
      '按统计惯例，报告的增速用可比价，两端的金额是当年价；报告未注明，也没有印价格指数。超出的部分包含价格变动，也可能包含起点年的修订、初步数等，不能当作物价涨幅。',
    ],
  })
}
