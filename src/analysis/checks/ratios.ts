import { type Dataset, type ObservationRecord, observationOf } from '../../dataset/dataset'
import { periodLabels, periods } from '../../dataset/vocabulary'
import { fixed } from '../derived-value'
import { cite } from '../figure'
import { decimalsOf, exactly, over, quantityOf } from '../quantity'
import { type Check, check, term } from './check'
import { declaredRatios } from './declared'
import { equal, equalTolerance } from './verdict'

/** Printed ratios against their two amounts, and printed fractions against the decimals that are stored for them. */
export function ratioChecks(dataset: Dataset): Check[] {
  return [
    ...declaredRatios.flatMap(({ ratio, over: upper, under }) =>
      periods.flatMap(period => {
        const [stated, a, b] = [ratio, upper, under].map(id => {
          const indicator = dataset.indicators.get(id)
          return indicator && observationOf(indicator, period, 'level', 'undivided')
        })
        return stated && a && b ? (ratioCheck(stated, a, b) ?? []) : []
      }),
    ),
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
    title: `${periodLabels[stated.period]}${stated.indicator.name}`,
    inputs: [stated, a, b],
    printed: [cite(stated)],
    formula: [term(a), ' ÷ ', term(b)],
    computed: `≈${fixed(computed.value, digits + 2)}`,
    tolerance: equalTolerance(printed, computed, digits + 2, ''),
    verdict: equal(printed, computed),
  })
}

function fractionCheck(observation: ObservationRecord): Check | null {
  const { fraction, indicator, period, value } = observation
  if (fraction === undefined) return null
  const [numerator, denominator] = fraction
  const digits = decimalsOf(observation)
  const computed = exactly(numerator / denominator)
  const half = 10 ** -digits / 2
  const stored = { value, range: { low: value - half, high: value + half } }
  return check({
    kind: 'ratios',
    key: observation.id,
    title: `${periodLabels[period]}${indicator.name}：分数与小数`,
    inputs: [observation],
    printed: [cite(observation), `，存为${value}`],
    formula: [`${numerator} ÷ ${denominator}`],
    computed: `≈${fixed(computed.value, digits)}`,
    tolerance: equalTolerance(stored, computed, digits + 1, ''),
    verdict: equal(stored, computed),
  })
}
