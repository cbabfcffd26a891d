import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { cite } from '../facts/figure'
import { decimalsOf, exactly, isBound, minus, over, quantityOf } from '../facts/quantity'
import { type Check, check, term } from './check'
import { rangeTold, resultText } from './result-text'

/** How far a share moves a year in the past five years, in the year planned, and in the four years after it: told, and not judged. */
export function stepChecks(dataset: Dataset): Check[] {
  return [...dataset.indicators.values()].flatMap(indicator => {
    const { start: first, result, plan, horizon } = indicator.times
    const found = [first, result, plan, horizon].flatMap(
      period => observationOf(indicator, period, 'level', 'undivided') ?? [],
    )
    const [start, now, next, end] = found
    if (indicator.kind !== 'rate' || !start || !now || !next || !end || found.some(isBound)) return []
    return checkOf(start, now, next, end) ?? []
  })
}

function checkOf(
  start: ObservationRecord,
  now: ObservationRecord,
  next: ObservationRecord,
  end: ObservationRecord,
): Check | null {
  const [a, b, c, d] = [start, now, next, end].map(level => quantityOf(level, now.unit))
  if (!a || !b || !c || !d) return null
  const steps = [
    over(minus(b, a), exactly(termYears)),
    minus(c, b),
    over(minus(d, c), exactly(termYears - 1)),
  ]
  const unit = now.unit === '%' ? '个百分点' : now.unit
  const digits = Math.max(...[start, now, next, end].map(decimalsOf))
  const spansTold = ['过去五年平均每年', next.periodLabel, '后四年平均每年']
  const told = (text: (step: (typeof steps)[number]) => string) =>
    steps.map((step, i) => `${spansTold[i]}${text(step)}`).join('，')
  return check({
    kind: 'next-years',
    key: `steps~${end.id}`,
    title: `${now.indicator.name}：过去五年、${next.periodLabel}和后四年，每年变动多少`,
    inputs: [start, now, next, end],
    printed: [
      '过去五年的起点',
      cite(start),
      `，${now.periodLabel}`,
      cite(now),
      `，${next.periodLabel}`,
      cite(next),
      '，今后五年末',
      cite(end),
    ],
    formula: [
      ...['(', term(now), ' − ', term(start), `) ÷ ${termYears}；`],
      ...[term(next), ' − ', term(now), '；'],
      ...['(', term(end), ' − ', term(next), `) ÷ ${termYears - 1}`],
    ],
    computed: told(step => resultText(step, digits, unit)),
    tolerance: `按印出的位数，${told(step => rangeTold(step.range, digits + 1, unit))}。`,
    verdict: 'incomparable',
    reason: ['一年与几年不是同一段时间，不必一样快。到今后五年末还差的，落在后四年；报告没有说明怎么衔接。'],
  })
}
