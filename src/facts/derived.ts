import { type Dataset, type ObservationRecord, printedOf } from '../dataset/dataset'
import { convert } from '../dataset/units'
import { restPace } from './derived-rest'
import { share, shortfall, sum } from './derived-scopes'
import { boundCaveat, conversionTold, increase, standing } from './derived-targets'
import { currentTag, type Derived, decimals, grownTag, nominalTag } from './derived-value'
import { ownYearNote } from './own-years'
import { exactly, factorOf, minus, over, quantityOf, times, yearly } from './quantity'
import { differenceOf } from './scope-names'
import { isSpan } from './spans'
import { startWordOf } from './start-word'
import { workedOut } from './worked-out'

export type { Derived } from './derived-value'

type Kind = (a: ObservationRecord, b: ObservationRecord) => Derived | null

const kinds: Readonly<Record<string, Kind>> = {
  'level-from-growth': levelFromGrowth,
  pace,
  difference,
  'change-between': changeBetween,
  ratio,
  share,
  increase,
  standing,
}

/** Kinds that take more than two observations, or another number of them. */
const kindsOfMany: Readonly<
  Record<string, (inputs: readonly ObservationRecord[], dataset: Dataset) => Derived | null>
> = {
  sum,
  shortfall,
  'rest-pace': restPace,
}

/** The derived value of an address, or null where the address names no arithmetic that makes sense. */
export function derivedById(dataset: Dataset, id: string): Derived | null {
  const [kind = '', ...ids] = id.split('~')
  const inputs = ids.flatMap(part => dataset.observations.get(part) ?? [])
  if (inputs.length < ids.length) return null
  if (Object.keys(kindsOfMany).includes(kind)) return kindsOfMany[kind]?.(inputs, dataset) ?? null
  const [a, b, ...rest] = inputs
  if (a === undefined || b === undefined || rest.length > 0 || !Object.keys(kinds).includes(kind)) return null
  return kinds[kind]?.(a, b) ?? null
}

/** The level that a printed growth target means, from the printed level of the year before: 907.5 × (1 + 7.5%). */
export function levelFromGrowth(level: ObservationRecord, growth: ObservationRecord): Derived | null {
  if (level.measure !== 'level' || growth.measure !== 'growth' || !isSameSeries(level, growth)) return null
  if (Number(growth.period) !== Number(level.period) + 1) return null
  const base = quantityOf(level)
  const told = base && workedOut(times(base, factorOf(growth)), 1, level.unit)
  if (!told) return null
  const { value, range, text, end, rounding } = told
  const isConstant = level.indicator.priceBasis === 'constant-by-convention'
  return {
    id: `level-from-growth~${level.id}~${growth.id}`,
    name: `${growth.period}年${level.indicator.name}，按增长目标算`,
    value,
    range,
    unit: level.unit,
    text,
    formula: `${printedOf(level)} × (1 + ${growth.value}%)${end}`,
    scope: level.scope,
    scopeLabel: level.scopeLabel,
    inputs: [level, growth],
    caveats: [
      isConstant
        ? `按统计惯例，增长目标按可比价计算，所以这个数是${level.period}年价格下的水平，不是${growth.period}年的金额；报告未注明价格口径。`
        : '报告只列出增长目标，没有列出金额；价格口径报告未注明。',
      ...boundCaveat(growth, { least: '所以这是至少要达到的数。', most: '所以这是至多达到的数。' }),
      ...rounding,
      `${growth.period}年的实际结果报告没有，也不可能有。`,
    ],
    tag: grownTag(level.indicator, level.period),
  }
}

/** Average yearly growth between two printed levels: (end ÷ start)^(1 ÷ years) − 1, in %. */
export function pace(from: ObservationRecord, to: ObservationRecord): Derived | null {
  if (from.measure !== 'level' || to.measure !== 'level' || !isSameSeries(from, to)) return null
  // Amounts of money alone: a rank or a concentration has no pace, and nothing is asked of it a year.
  if (from.indicator.priceBasis === undefined || from.secondary || to.secondary) return null
  if (!isSpan(from.times, from.period, to.period)) return null
  const years = Number(to.period) - Number(from.period)
  const end = convert(to.value, to.unit, from.unit)
  const [start, finish] = [quantityOf(from), quantityOf(to, from.unit)]
  if (!(years > 0) || end === null || start === null || finish === null || from.value <= 0) return null
  const told = workedOut(yearly(start, finish, years), 1, '%')
  if (told === null) return null
  const isTarget = to.status === 'target'
  return {
    id: `pace~${from.id}~${to.id}`,
    name: `${from.indicator.name}${isTarget ? '今后五年需要的年均增长' : '两端金额的年均增长'}`,
    value: told.value,
    range: told.range,
    unit: '%',
    text: told.text,
    formula: `(${end} ÷ ${from.value})^(1/${years}) − 1${told.end}${conversionTold(to, end, from.unit)}`,
    scope: from.scope,
    scopeLabel: from.scopeLabel,
    inputs: [from, to],
    caveats: [
      '用报告所印的两端数值推算，是名义增速，含价格变动；不能与按可比价计算的增速直接比高低。',
      ...(isTarget ? ['目标按哪一年的价格，报告没有写。'] : []),
      ...boundCaveat(to, { least: '所以这是至少需要的速度。', most: '所以这是至多达到的速度。' }),
      ...told.rounding,
    ],
    tag: '名义',
  }
}

/** First minus second, with the decimals of the more precise one. Two bounds are never subtracted. */
export function difference(whole: ObservationRecord, part: ObservationRecord): Derived | null {
  if (whole.unit !== part.unit || whole.qualifier !== 'eq' || part.qualifier !== 'eq') return null
  if (whole.indicator !== part.indicator || whole.period !== part.period || whole.measure !== part.measure)
    return null
  if (whole.scope !== 'administrative' || part.scope !== 'management') return null
  const [all, own] = [quantityOf(whole), quantityOf(part)]
  const digits = Math.max(decimals(whole.value), decimals(part.value))
  const isRate = whole.measure !== 'level'
  const isTarget = whole.status === 'target'
  const unit = isRate ? '个百分点' : whole.unit
  const told = all && own && workedOut(minus(all, own), digits, unit, true)
  if (!told) return null
  const when = `${whole.periodLabel}${isTarget ? '目标里' : ''}`
  return {
    id: `difference~${whole.id}~${part.id}`,
    name: isRate
      ? `${when}${whole.indicator.name}两种口径的增速之差`
      : `${when}${differenceOf(whole.indicator).name}的${whole.indicator.name}`,
    value: told.value,
    range: told.range,
    unit,
    text: told.text,
    formula: `${whole.value} − ${part.value}${told.end}`,
    scope: 'administrative',
    scopeLabel: whole.scopeLabel,
    inputs: [whole, part],
    caveats: [
      isTarget ? '报告没有单独列出这个数；它是两个目标相减，不是对结果的预计。' : '报告没有单独列出这个数。',
      ...(isRate ? [`正数表示${whole.scopeLabel}高，负数表示${part.scopeLabel}高。`] : []),
      ...told.rounding,
    ],
    tag: isRate ? '' : currentTag(whole),
  }
}

/** What lies between the printed start of a comparison and 2021: 2955户 to 2272户, 减少683户. Bounds are never subtracted. */
export function changeBetween(from: ObservationRecord, to: ObservationRecord): Derived | null {
  if (from.measure !== 'level' || to.measure !== 'level' || !isSameSeries(from, to)) return null
  if (from.status !== 'baseline' || to.status !== 'outcome' || to.period !== to.times.result) return null
  if (from.qualifier !== 'eq' || to.qualifier !== 'eq' || from.unit !== to.unit) return null
  if (from.secondary || to.secondary) return null
  const { indicator } = from
  const isTimed = from.period !== 'unstated'
  const digits = Math.max(decimals(from.value), decimals(to.value))
  const unit = from.unit === '%' ? '个百分点' : from.unit
  const [start, end] = [quantityOf(from), quantityOf(to)]
  const isFall = to.value < from.value
  const size = start && end && (isFall ? minus(start, end) : minus(end, start))
  const told = size && workedOut(size, digits, unit, true)
  if (!told) return null
  const [high, low] = isFall ? [from.value, to.value] : [to.value, from.value]
  const isMoney = nominalTag(from) !== ''
  return {
    id: `change-between~${from.id}~${to.id}`,
    name: `${indicator.name}：${to.periodLabel}比${isTimed ? from.periodLabel : `${startWordOf(from)}（报告未注明时间）`}`,
    value: isFall ? -told.value : told.value,
    range: isFall ? { low: -told.range.high, high: -told.range.low } : told.range,
    unit,
    text: `${verbOf(from, to.value - from.value)}${told.text}`,
    formula: `${high} − ${low}${told.end}`,
    scope: from.scope,
    scopeLabel: from.scopeLabel,
    inputs: [from, to],
    caveats: [
      isTimed
        ? `报告没有列出这个差数。${ownYearNote(from.times, from.period)}`
        : `报告没有列出这个差数，${startWordOf(from)}也没有注明年份：这不是五年的变化，也不能算年均。`,
      ...(isMoney ? ['两端都是报告所印的金额，含价格变动。'] : []),
      ...told.rounding,
      ...(to.note === undefined ? [] : [to.note]),
    ],
    tag: nominalTag(from),
  }
}

/** How a change is told: ranks move, shares rise by points, counts and amounts grow or shrink. */
function verbOf({ indicator, unit }: ObservationRecord, value: number): string {
  if (value === 0) return '相差'
  if (indicator.kind === 'rank') return value < 0 ? '前移' : '后移'
  if (unit === '%') return value > 0 ? '提高' : '下降'
  return value > 0 ? '增加' : '减少'
}

/** Second as a share of the first, in %: a target against the outcome of 2021. */
export function ratio(base: ObservationRecord, other: ObservationRecord): Derived | null {
  const value = convert(other.value, other.unit, base.unit)
  if (base.indicator !== other.indicator || base.measure !== 'level' || other.measure !== 'level') return null
  if (base.scope !== other.scope || base.value <= 0 || value === null) return null
  if (base.status !== 'outcome' || other.status !== 'target' || base.secondary || other.secondary) return null
  const [start, aim] = [quantityOf(base), quantityOf(other, base.unit)]
  const told = start && aim && workedOut(times(over(aim, start), exactly(100)), 1, '%')
  if (!told) return null
  return {
    id: `ratio~${base.id}~${other.id}`,
    name: `${base.indicator.name}：${other.periodLabel}目标相当于${base.periodLabel}的比例`,
    value: told.value,
    range: told.range,
    unit: '%',
    text: told.text,
    formula: `${value} ÷ ${base.value}${told.end}${conversionTold(other, value, base.unit)}`,
    scope: base.scope,
    scopeLabel: base.scopeLabel,
    inputs: [base, other],
    caveats: [
      ...boundCaveat(other, { least: '是下限，不是预计值。', most: '是上限，不是预计值。' }),
      ...(nominalTag(base) === '' ? [] : ['两头都是报告所印的金额，含价格变动。']),
      ...told.rounding,
    ],
    tag: nominalTag(base),
  }
}

function isSameSeries(a: ObservationRecord, b: ObservationRecord): boolean {
  return a.indicator === b.indicator && a.scope === b.scope
}
