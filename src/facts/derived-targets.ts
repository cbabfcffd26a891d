import { type ObservationRecord, printedOf } from '../dataset/dataset'
import { convert } from '../dataset/units'
import { boundOf } from './bound'
import { datedName } from './dated-name'
import { type Derived, decimals, nominalTag } from './derived-value'
import { exactly, minus, over, quantityOf, times } from './quantity'
import { workedOut } from './worked-out'

/** What a target adds to the outcome of 2021, in words that keep its bound: 至少增加292.4亿元. */
export function increase(outcome: ObservationRecord, target: ObservationRecord): Derived | null {
  const end = comparableEnd(outcome, target)
  if (end === null || outcome.measure !== target.measure) return null
  if (outcome.measure !== 'level' && outcome.measure !== 'growth') return null
  const [start, aim] = [quantityOf(outcome), quantityOf(target, outcome.unit)]
  if (start === null || aim === null) return null
  const digits = Math.max(decimals(outcome.value), decimals(end))
  const unit = outcome.unit === '%' ? '个百分点' : outcome.unit.replace(/^:1$/, '')
  const isFall = end < outcome.value
  const difference = minus(aim, start)
  const size = workedOut(isFall ? minus(start, aim) : difference, digits, unit, true)
  if (size === null) return null
  const value = Number(difference.value.toFixed(digits))
  const arithmetic = isFall ? `${outcome.value} − ${end}` : `${end} − ${outcome.value}`
  return {
    id: `increase~${outcome.id}~${target.id}`,
    name: `${nameOf(target)}目标与${outcome.periodLabel}成效之差`,
    value,
    range: difference.range,
    unit,
    text: value === 0 ? sameWord(target) : withVerb(size.text, target, isFall),
    formula: `${arithmetic}${size.end}${conversionTold(target, end, outcome.unit)}`,
    scope: outcome.scope,
    scopeLabel: outcome.scopeLabel,
    inputs: [outcome, target],
    caveats: [
      ...boundCaveat(target, {
        least: '是下限，只能说到这个界限为止，不是预计值。',
        most: '是上限，只能说到这个界限为止，不是预计值。',
      }),
      ...(nominalTag(outcome) !== '' && outcome.measure === 'level'
        ? ['两头都是报告所印的金额，差额含价格变动。']
        : []),
      ...size.rounding,
    ],
    tag: outcome.measure === 'level' ? nominalTag(outcome) : '',
  }
}

/** The outcome of 2021 as a share of a target, in %: where the way to the target begins, no measure of progress. */
export function standing(outcome: ObservationRecord, target: ObservationRecord): Derived | null {
  const end = comparableEnd(outcome, target)
  if (end === null || outcome.measure !== 'level' || target.measure !== 'level') return null
  if (end <= 0 || outcome.value <= 0) return null
  const [start, aim] = [quantityOf(outcome), quantityOf(target, outcome.unit)]
  const told = start && aim && workedOut(times(over(start, aim), exactly(100)), 1, '%')
  if (!told) return null
  return {
    id: `standing~${outcome.id}~${target.id}`,
    name: `${outcome.indicator.name}：${outcome.periodLabel}相当于${target.periodLabel}目标的比例`,
    value: told.value,
    range: told.range,
    unit: '%',
    text: told.text,
    formula: `${outcome.value} ÷ ${end}${told.end}${conversionTold(target, end, outcome.unit)}`,
    scope: outcome.scope,
    scopeLabel: outcome.scopeLabel,
    inputs: [outcome, target],
    caveats: [
      '这是两个水平之比，说明从哪里起步，不是完成进度。',
      ...(outcome.indicator.direction === 'lower' ? ['这个指标越低越好：低于100%就是已在目标以内。'] : []),
      ...boundCaveat(target, { least: '是下限，比例是对着它算的。', most: '是上限，比例是对着它算的。' }),
      ...(nominalTag(outcome) === '' ? [] : ['两头都是报告所印的金额，含价格变动。']),
      ...told.rounding,
    ],
    tag: nominalTag(outcome),
  }
}

/** What follows from a target that is a bound; nothing where it is none. */
export function boundCaveat(
  target: ObservationRecord,
  { least, most }: { readonly least: string; readonly most: string },
): string[] {
  const bound = boundOf(target)
  return bound === null ? [] : [`目标写的是“${printedOf(target)}”，${bound === 'up' ? least : most}`]
}

/** （8.5万元 = 85000元）, where the two are printed in different units. */
export function conversionTold(target: ObservationRecord, end: number, unit: string): string {
  return target.unit === unit ? '' : `（${target.value}${target.unit} = ${end}${unit}）`
}

/** The target in the outcome's unit; null where the two are not one thing at two times. */
function comparableEnd(outcome: ObservationRecord, target: ObservationRecord): number | null {
  if (outcome.indicator !== target.indicator || outcome.scope !== target.scope) return null
  if (outcome.status !== 'outcome' || target.status !== 'target') return null
  const { result, plan, horizon } = outcome.times
  if (outcome.period !== result) return null
  // A total of five years is not held against one year.
  if (target.period !== plan && target.period !== horizon) return null
  // Two bounds are never subtracted, and an approximate end says nothing to the decimal.
  if (outcome.qualifier !== 'eq' || target.qualifier === 'approx') return null
  if (outcome.secondary || target.secondary || outcome.indicator.kind === 'rank') return null
  const end = convert(target.value, target.unit, outcome.unit)
  // 6.3 × 10000 must not print as 62999.999….
  return end === null ? null : Number(end.toFixed(6))
}

/** 2026年生产总值, or of a rate of growth 2022年生产总值增速. */
function nameOf(observation: ObservationRecord): string {
  return `${datedName(observation)}${observation.measure === 'growth' ? '增速' : ''}`
}

/** 至少增加292.4亿元 and 至多减少20个 of amounts, 至少低0.03 of rates: the verb stands behind the bound. */
function withVerb(text: string, target: ObservationRecord, isFall: boolean): string {
  const isRate = target.indicator.kind === 'rate' || target.measure === 'growth'
  const verb = isRate ? (isFall ? '低' : '高') : isFall ? '减少' : '增加'
  const [, lead = '', amount = text] = /^(至少|至多)?(.*)$/.exec(text) ?? []
  return `${lead}${verb}${amount}`
}

function sameWord(target: ObservationRecord): string {
  const bound = boundOf(target)
  if (bound === null) return '持平'
  return bound === 'down' ? '上限持平' : '下限持平'
}
