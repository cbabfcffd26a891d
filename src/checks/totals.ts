import { type Dataset, type IndicatorRecord, type ObservationRecord, observationOf } from '../dataset/dataset'
import type { RelationsFile } from '../dataset/late-schema'
import { termYears } from '../dataset/times'
import { cite } from '../facts/figure'
import {
  areCommensurable,
  decimalsOf,
  exactly,
  isBound,
  minus,
  over,
  type Quantity,
  quantityOf,
} from '../facts/quantity'
import { isWhole } from '../facts/shown'
import { type Check, check, term } from './check'
import { sentencesOn } from './notes'
import { rangeTold, resultText } from './result-text'
import { atMost, atMostTolerance } from './verdict'

/** A yearly amount beside the total of five years of the same thing. */
export interface TotalPair {
  readonly yearly: ObservationRecord
  readonly total: ObservationRecord
  /** The two are of different definitions, so that neither is among the other. */
  readonly isUnlike: boolean
}

/** Yearly amounts against totals of five years, and totals of the past against those to come where in doubt. */
export function totalChecks(dataset: Dataset): Check[] {
  return [
    ...totalPairs(dataset).flatMap(pair => totalCheck(pair) ?? []),
    ...laterChecks(dataset),
    ...doubtChecks(dataset),
  ]
}

/** Every declared pair that the report prints both of, in the order of its totals. */
export function totalPairs({ indicators, relations }: Dataset): readonly TotalPair[] {
  const order = [...indicators.keys()]
  const places = ({ yearly, total }: RelationsFile['totals'][number]) =>
    [total, yearly].map(id => order.indexOf(id))
  const declared = [
    ...relations.totals.map(pair => ({ ...pair, isUnlike: false, at: places(pair) })),
    ...relations.unlike.map(pair => ({ ...pair, isUnlike: true, at: places(pair) })),
  ].sort(({ at: [a = 0, b = 0] }, { at: [c = 0, d = 0] }) => a - c || b - d)
  return declared.flatMap(({ yearly, total, isUnlike }) => {
    const [one, five] = [indicators.get(yearly), indicators.get(total)]
    return one && five ? pairsOf(one, five, isUnlike) : []
  })
}

/** Of the past five years the last one is printed, of the next the first. */
function pairsOf(yearly: IndicatorRecord, total: IndicatorRecord, isUnlike: boolean): TotalPair[] {
  const { past, result, next, plan } = yearly.times
  return [
    { over: past, year: result },
    { over: next, year: plan },
  ].flatMap(({ over: span, year }) => {
    const one = observationOf(yearly, year, 'level', 'undivided')
    const all = observationOf(total, span, 'level', 'undivided')
    return one && all && areCommensurable(one, all) ? [{ yearly: one, total: all, isUnlike }] : []
  })
}

function totalCheck({ yearly, total, isUnlike }: TotalPair): Check | null {
  const [less, more] = [quantityOf(yearly), quantityOf(total, yearly.unit)]
  if (less === null || more === null) return null
  const digits = Math.max(decimalsOf(yearly), decimalsOf(total))
  const unit = total.unit
  const rest = resultText(minus(more, less), digits, unit, true)
  const beside = `五年平均每年${averageText(more, unit)}`
  return check({
    kind: 'totals',
    key: `${yearly.id}~${total.id}`,
    title: `${yearly.indicator.name}：${yearly.periodLabel}与${total.periodLabel}合计`,
    inputs: [yearly, total],
    printed: [`${total.periodLabel}`, cite(total), `，${yearly.periodLabel}`, cite(yearly)],
    formula: isUnlike
      ? [term(total), ` ÷ ${termYears}，对照`, term(yearly)]
      : [term(total), ' − ', term(yearly)],
    computed: isUnlike ? beside : `其余四年${rest}，应不小于0；${beside}`,
    tolerance: atMostTolerance(less, more, digits + 1, unit),
    verdict: isUnlike ? 'incomparable' : atMost(less, more),
    reason: isUnlike
      ? [unlikeReason(yearly.indicator, total.indicator)]
      : [
          '一年的数包含在五年合计里，只能检验是否超过，不能比快慢。',
          isBound(total) ? '合计只印了下限，其余四年和平均数也只有下限。' : '',
          caveatsOf(yearly, total),
        ],
  })
}

function averageText(total: Quantity, unit: string): string {
  const average = over(total, exactly(termYears))
  return resultText(average, isWhole(average.value, 0) ? 0 : 1, unit)
}

/** What the notes of both say of the definitions. */
function unlikeReason(yearly: IndicatorRecord, total: IndicatorRecord): string {
  const told = ({ name, notes }: IndicatorRecord) => `${name}：${sentencesOn(notes, /口径|不相比较/)}`
  return `两个数的口径不同，或没有注明，不相加减。${told(total)}${told(yearly)}`
}

/** What the notes of both leave open about the year's being among the total: another word for it, or a thing unsaid. */
function caveatsOf(yearly: ObservationRecord, total: ObservationRecord): string {
  const notes = [yearly, total].flatMap(({ indicator, note }) => [...indicator.notes, note])
  return sentencesOn(notes, /视为同一|报告没有|累计建成/)
}

/** A year of the past against a total aimed at: neither holds the other, and each may be of another definition. */
function laterChecks(dataset: Dataset): Check[] {
  return dataset.relations.later.flatMap(({ yearly, total, because }) => {
    const [one, five] = [dataset.indicators.get(yearly), dataset.indicators.get(total)]
    const year = one && observationOf(one, one.times.result, 'level', 'undivided')
    const aim = five && observationOf(five, five.times.next, 'level', 'undivided')
    const sum = year && aim && quantityOf(aim, year.unit)
    if (!year || !aim || !sum) return []
    const average = over(sum, exactly(termYears))
    return [
      check({
        kind: 'totals',
        key: `${year.id}~${aim.id}`,
        title: `${aim.indicator.name}，对照${year.periodLabel}${year.indicator.name}`,
        inputs: [year, aim],
        printed: ['今后五年', cite(aim), `，${year.periodLabel}`, cite(year)],
        formula: [term(aim), ` ÷ ${termYears}，对照`, term(year)],
        computed: `平均每年${averageText(sum, year.unit)}`,
        tolerance: `按印出的数，平均每年${rangeTold(average.range, 1, year.unit)}。`,
        verdict: 'incomparable',
        reason: [because],
      }),
    ]
  })
}

/** Totals in two currencies: what a dollar would have to be worth for the next five years to come to the past five. */
function doubtChecks(dataset: Dataset): Check[] {
  return dataset.relations.doubts.flatMap(({ past, next }) => {
    const [before, after] = [dataset.indicators.get(past), dataset.indicators.get(next)]
    const a = before && observationOf(before, before.times.past, 'level', 'undivided')
    const b = after && observationOf(after, after.times.next, 'level', 'undivided')
    if (!a || !b) return []
    const [dollars, yuan] = [quantityOf(a), exactly(b.value)]
    if (dollars === null) return []
    const rate = resultText(over(yuan, dollars), 2, '元人民币')
    return [
      check({
        kind: 'totals',
        key: `${a.id}~${b.id}`,
        title: `${b.indicator.name}，对照${a.indicator.name}`,
        inputs: [a, b],
        printed: ['过去五年', cite(a), '，今后五年', cite(b)],
        formula: [term(b), ' ÷ ', term(a)],
        computed: `${rate}合1美元时，两个合计才一样多${isBound(b) ? '（目标按下限算）' : ''}`,
        tolerance: '币种不同，报告没有印汇率，四舍五入解释不了。',
        verdict: 'doubtful',
        doubt: [
          `照字面，两个都是五年合计；只有1美元合${rate}（推算），今后五年才与过去五年一样多。这里存疑的是怎么读，不是目标高低：${b.note ?? ''}${sentencesOn(b.indicator.notes, /合计/)}`,
        ],
      }),
    ]
  })
}
