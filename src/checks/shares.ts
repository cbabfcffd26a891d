import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { datedName } from '../facts/dated-name'
import { decimals, fixed } from '../facts/derived-value'
import { cite } from '../facts/figure'
import { over, quantityOf, rateOf, times } from '../facts/quantity'
import { rangeText } from '../facts/shown'
import { amount, type Check, check, term } from './check'
import { resultText } from './result-text'

/** Printed shares against counts: a share of a count is a whole number of things; of an unknown whole it is nothing yet. */
export function shareChecks(dataset: Dataset): Check[] {
  return dataset.relations.shares.flatMap(({ share, count: counted, role, unknown }) =>
    dataset.periods.flatMap(period => {
      const [printed, count] = [share, counted].map(id => {
        const indicator = dataset.indicators.get(id)
        return indicator && observationOf(indicator, period, 'level', 'undivided')
      })
      if (!printed || !count) return []
      if (unknown !== undefined) return unknownCheck(printed, count, role === 'whole', unknown) ?? []
      return countCheck(printed, count) ?? []
    }),
  )
}

function countCheck(share: ObservationRecord, whole: ObservationRecord): Check | null {
  const all = quantityOf(whole)
  if (all === null) return null
  const part = times(all, rateOf(share))
  const least = Math.ceil(part.range.low - 1e-9)
  const most = Math.min(Math.floor(part.range.high + 1e-9), all.value)
  const isBound = share.qualifier !== 'eq'
  // 超过95% of 40 is more than 38, so 39 at least.
  const first = share.qualifier === 'gt' && least === part.range.low ? least + 1 : least
  const text = first === most ? `${first}${whole.unit}` : `${first}到${most}${whole.unit}`
  return check({
    kind: 'shares',
    key: share.id,
    title: `${datedName(share)}，对照${whole.indicator.name}`,
    inputs: [share, whole],
    printed: [whole.indicator.name, cite(whole), '，', share.indicator.name, cite(share)],
    formula: [term(whole), ' × ', amount(share)],
    computed: first <= most ? text : '没有这样的个数',
    tolerance: `按印出的比率，是${isBound ? '超过' : ''}${fixed(part.value, 1)}${whole.unit}；个数是整数，不多于${all.value}${whole.unit}。`,
    // Without a whole number of things that rounds to the share, it cannot be a share of them; beyond a bound there is
    // nearly always one, which proves nothing.
    verdict: first > most ? 'doubtful' : isBound ? 'compatible' : 'agrees',
    reason: ['个数报告没有印，只看比率与总数之间有没有这样的整数。'],
  })
}

function unknownCheck(
  share: ObservationRecord,
  count: ObservationRecord,
  isWhole: boolean,
  unknown: string,
): Check | null {
  const amount = quantityOf(count)
  if (amount === null) return null
  const result = isWhole ? times(amount, rateOf(share)) : over(amount, rateOf(share))
  const digits = decimals(amount.value)
  return check({
    kind: 'shares',
    key: share.id,
    title: `${datedName(share)}，对照${count.indicator.name}`,
    inputs: [share, count],
    printed: [share.indicator.name, cite(share), '，', count.indicator.name, cite(count)],
    formula: [term(count), isWhole ? ' × ' : ' ÷ ', term(share)],
    computed: `${resultText(result, digits, count.unit)}，没有数可对`,
    tolerance: `按印出的位数，是${rangeText(result.range, digits, count.unit)}。`,
    verdict: 'incomparable',
    reason: [unknown],
  })
}
