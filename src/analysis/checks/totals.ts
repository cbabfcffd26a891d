import {
  type Dataset,
  type IndicatorRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import { type Period, periodLabels } from '../../dataset/vocabulary'
import { fixed } from '../derived-value'
import { cite } from '../figure'
import { areCommensurable, decimalsOf, exactly, isBound, minus, over, quantityOf } from '../quantity'
import { type Check, check, term } from './check'
import { declaredDoubts, declaredUnlike } from './declared'
import { years } from './end-points'
import { atMost, atMostTolerance } from './verdict'

/** The year of each five-year period of which the report prints yearly figures. */
const yearIn: readonly { readonly over: Period; readonly year: Period }[] = [
  { over: '2017/2021', year: '2021' },
  { over: '2022/2026', year: '2022' },
]

/** A yearly amount beside the total of five years of the same thing. */
export interface TotalPair {
  readonly yearly: ObservationRecord
  readonly total: ObservationRecord
  /** The two are of different definitions, so that neither is among the other. */
  readonly isUnlike: boolean
}

/** Yearly amounts against totals of five years, and totals of the past against those to come where in doubt. */
export function totalChecks(dataset: Dataset): Check[] {
  return [...totalPairs(dataset).flatMap(pair => totalCheck(pair) ?? []), ...doubtChecks(dataset)]
}

/**
 * Pairs by their ids: a total of five years is called after the yearly indicator (`greenways-five-years`); a further
 * word in it (`foreign-capital-ministry-five-years`) narrows the definition.
 */
export function totalPairs(dataset: Dataset): readonly TotalPair[] {
  const indicators = [...dataset.indicators.values()]
  return indicators.flatMap(total => {
    const stem = /^(.+)-five-years$/.exec(total.id)?.[1] ?? ''
    return indicators
      .filter(({ id }) => id !== total.id && (isStem(id, stem) || isDeclared(id, total.id)))
      .flatMap(yearly => pairsOf(yearly, total, yearly.id !== stem || isDeclared(yearly.id, total.id)))
  })
}

function isStem(id: string, stem: string): boolean {
  return stem === id || stem.startsWith(`${id}-`)
}

function isDeclared(yearly: string, total: string): boolean {
  return declaredUnlike.some(pair => pair.yearly === yearly && pair.total === total)
}

function pairsOf(yearly: IndicatorRecord, total: IndicatorRecord, isUnlike: boolean): TotalPair[] {
  return yearIn.flatMap(({ over: span, year }) => {
    const one = observationOf(yearly, year, 'level', 'undivided')
    const all = observationOf(total, span, 'level', 'undivided')
    return one && all && areCommensurable(one, all) ? [{ yearly: one, total: all, isUnlike }] : []
  })
}

function totalCheck({ yearly, total, isUnlike }: TotalPair): Check | null {
  const [less, more] = [quantityOf(yearly), quantityOf(total, yearly.unit)]
  if (less === null || more === null) return null
  const digits = Math.max(decimalsOf(yearly), decimalsOf(total))
  const rest = fixed(minus(more, less).value, digits)
  const average = fixed(over(more, exactly(years)).value, 1)
  const unit = total.unit
  const beside = `五年平均每年${average}${unit}`
  return check({
    kind: 'totals',
    key: `${yearly.id}~${total.id}`,
    title: `${yearly.indicator.name}：${periodLabels[yearly.period]}与${periodLabels[total.period]}合计`,
    inputs: [yearly, total],
    printed: [`${periodLabels[total.period]}`, cite(total), `，${periodLabels[yearly.period]}`, cite(yearly)],
    formula: isUnlike ? [term(total), ` ÷ ${years}，对照`, term(yearly)] : [term(total), ' − ', term(yearly)],
    computed: isUnlike ? beside : `其余四年${rest}${unit}，应不小于0；${beside}`,
    tolerance: atMostTolerance(less, more, digits + 1, unit),
    verdict: isUnlike ? 'incomparable' : atMost(less, more),
    reason: isUnlike
      ? [unlikeReason(yearly.indicator, total.indicator)]
      : isBound(total)
        ? ['合计只印了界限，按字面的数比较。']
        : [],
  })
}

/** What the notes of both say of the definitions. */
function unlikeReason(yearly: IndicatorRecord, total: IndicatorRecord): string {
  return `两个数的口径不同，不相加减。${total.name}：${sentences(total, /口径|不相比较/)}${yearly.name}：${sentences(yearly, /口径|不相比较/)}`
}

/** Of an indicator's notes the sentences on one matter. */
function sentences({ notes }: IndicatorRecord, matter: RegExp): string {
  const all = notes.join('').split(/(?<=。)/)
  return all.filter(sentence => matter.test(sentence)).join('')
}

/** Totals in two currencies: what a dollar would have to be worth for the next five years to come to the past five. */
function doubtChecks(dataset: Dataset): Check[] {
  return declaredDoubts.flatMap(({ past, next }) => {
    const [before, after] = [dataset.indicators.get(past), dataset.indicators.get(next)]
    const a = before && observationOf(before, '2017/2021', 'level', 'undivided')
    const b = after && observationOf(after, '2022/2026', 'level', 'undivided')
    if (!a || !b) return []
    const rate = fixed(b.value / a.value, 2)
    return [
      check({
        kind: 'totals',
        key: `${a.id}~${b.id}`,
        title: `${b.indicator.name}，对照${a.indicator.name}`,
        inputs: [a, b],
        printed: ['过去五年', cite(a), '，今后五年', cite(b)],
        formula: [term(b), ' ÷ ', term(a)],
        computed: `≈${rate}元人民币合1美元时，两个合计才一样多`,
        tolerance: '币种不同，报告没有印汇率，四舍五入解释不了。',
        verdict: 'doubtful',
        doubt: [
          `照字面，两个都是五年合计；只有1美元约合${rate}元（推算），今后五年才与过去五年一样多。这里存疑的是怎么读，不是目标高低：${b.note ?? ''}${sentences(b.indicator, /合计/)}`,
        ],
      }),
    ]
  })
}
