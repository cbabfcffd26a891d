import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import type { RelationsFile } from '../dataset/late-schema'
import { type Times, termYears } from '../dataset/times'
import type { Period } from '../dataset/vocabulary'
import { datedName } from '../facts/dated-name'
import { fixed } from '../facts/derived-value'
import { cite } from '../facts/figure'
import { decimalsOf, exactly, factorOf, over, power, quantityOf, times } from '../facts/quantity'
import { rangeText } from '../facts/shown'
import { type Check, check, rateTerm, term } from './check'
import { resultText } from './result-text'
import { equal, equalTolerance } from './verdict'

/** Printed ratios against their two amounts, and printed fractions against the decimals that are stored for them. */
export function ratioChecks(dataset: Dataset): Check[] {
  return [
    ...dataset.relations.ratios.flatMap(({ ratio, over: upper, under }) =>
      dataset.periods.flatMap(period => {
        const [stated, a, b] = [ratio, upper, under].map(id => {
          const indicator = dataset.indicators.get(id)
          return indicator && observationOf(indicator, period, 'level', 'undivided')
        })
        return stated && a && b ? (ratioCheck(stated, a, b) ?? []) : []
      }),
    ),
    ...dataset.relations.ratios.flatMap(ratio => carriedBackChecks(dataset, ratio)),
    ...[...dataset.observations.values()].flatMap(observation => fractionCheck(observation) ?? []),
  ]
}

function ratioCheck(stated: ObservationRecord, a: ObservationRecord, b: ObservationRecord): Check | null {
  const [printed, upper, lower] = [quantityOf(stated), quantityOf(a), quantityOf(b, a.unit)]
  if (printed === null || upper === null || lower === null) return null
  const computed = over(upper, lower)
  const digits = decimalsOf(stated)
  return check({
    kind: 'ratios',
    key: stated.id,
    title: datedName(stated),
    inputs: [stated, a, b],
    printed: [cite(stated)],
    formula: [term(a), ' ÷ ', term(b)],
    computed: resultText(computed, digits + 2, ''),
    tolerance: equalTolerance(printed, computed, digits + 2, ''),
    verdict: equal(printed, computed),
  })
}

/** Growth that leads from an earlier year to that of the results: over how many years, and which year that is. */
function growthsBack({ result, past }: Times) {
  const before = (years: number) => String(Number(result) - years)
  return [
    { measure: 'growth', period: result, back: 1, start: before(1) },
    { measure: 'average-growth', period: past, back: termYears, start: before(termYears) },
  ] as const
}

/** What the ratio of two amounts was before they grew at different rates; the report prints none to hold against it. */
function carriedBackChecks(
  dataset: Dataset,
  { ratio, over: upper, under }: RelationsFile['ratios'][number],
): Check[] {
  const found = (id: string, period: Period | null, measure: 'level' | 'growth' | 'average-growth') => {
    const indicator = dataset.indicators.get(id)
    return indicator && observationOf(indicator, period, measure, 'undivided')
  }
  const { result } = dataset.times
  return growthsBack(dataset.times).flatMap(({ measure, period, back, start }) => {
    const stated = found(ratio, result, 'level')
    const [a, b] = [found(upper, result, 'level'), found(under, result, 'level')]
    const [rise, otherRise] = [found(upper, period, measure), found(under, period, measure)]
    const [more, less] = [a && quantityOf(a), a && b && quantityOf(b, a.unit)]
    if (!stated || !a || !b || !rise || !otherRise || !more || !less) return []
    const apart = power(over(factorOf(otherRise), factorOf(rise)), back)
    const computed = times(over(more, less), apart)
    const digits = decimalsOf(stated) + 1
    return [
      check({
        kind: 'ratios',
        key: `${stated.id}~${start}`,
        title: `${stated.indicator.name}：按增速倒推到${start}年`,
        inputs: [stated, a, b, rise, otherRise],
        printed: [
          stated.periodLabel,
          cite(stated),
          `，相比的两项${rise.periodLabel}`,
          cite(rise),
          '、',
          cite(otherRise),
        ],
        formula: [
          ...[term(a), ' ÷ ', term(b), ' × ((1 + ', rateTerm(otherRise), ') ÷ (1 + ', rateTerm(rise), '))'],
          back > 1 ? `^${back}` : '',
        ],
        computed: `${resultText(computed, digits, '')}，没有数可对`,
        tolerance: `按印出的位数，是${rangeText(computed.range, digits, '')}。`,
        verdict: 'incomparable',
        reason: [
          `报告没有印${start}年的${stated.indicator.name}。两项的增速是否扣除价格因素，报告也没有说明；只有两项按同一口径，才能这样倒推。`,
        ],
      }),
    ]
  })
}

function fractionCheck(observation: ObservationRecord): Check | null {
  const { fraction, value } = observation
  if (fraction === undefined) return null
  const [numerator, denominator] = fraction
  const digits = decimalsOf(observation)
  const computed = exactly(numerator / denominator)
  const half = 10 ** -digits / 2
  const stored = { value, range: { low: value - half, high: value + half } }
  return check({
    kind: 'ratios',
    key: observation.id,
    title: `${datedName(observation)}：分数与小数`,
    inputs: [observation],
    printed: [cite(observation), `，存为${value}`],
    formula: [`${numerator} ÷ ${denominator}`],
    computed: `≈${fixed(computed.value, digits)}`,
    tolerance: `分数是准确的；存的小数四舍五入到${digits}位。`,
    verdict: equal(stored, computed),
  })
}
