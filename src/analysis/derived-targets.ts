import { type ObservationRecord, printedOf } from '../dataset/dataset'
import { convert } from '../dataset/units'
import { periodLabels } from '../dataset/vocabulary'
import { type Derived, decimals, fixed } from './derived-value'

/** Targets for a year: a total of five years is not held against one year. */
const targetYears: ReadonlySet<string> = new Set(['2022', '2026'])

/** What a target adds to the outcome of 2021, in words that keep its bound: 至少多292.5亿元. */
export function increase(outcome: ObservationRecord, target: ObservationRecord): Derived | null {
  const end = comparableEnd(outcome, target)
  if (end === null || outcome.measure !== target.measure) return null
  if (outcome.measure !== 'level' && outcome.measure !== 'growth') return null
  const digits = Math.max(decimals(outcome.value), decimals(end))
  const value = Number((end - outcome.value).toFixed(digits))
  const unit = outcome.unit === '%' ? '个百分点' : outcome.unit.replace(/^:1$/, '')
  const amount = `${fixed(Math.abs(value), digits)}${unit}`
  return {
    id: `increase~${outcome.id}~${target.id}`,
    name: `${nameOf(target)}目标与2021年成效之差`,
    value,
    unit,
    text: value === 0 ? sameWord(target) : `${differenceWord(target, value)}${amount}`,
    formula: `${end} − ${outcome.value} = ${fixed(value, digits)}${unit}${conversion(outcome, target, end)}`,
    scope: outcome.scope,
    inputs: [outcome, target],
    caveats: [
      ...boundCaveat(target, '只能说到这个界限为止，不是预计值。'),
      ...(outcome.unit === target.unit
        ? []
        : [`目标按${target.unit}印，2021年按${outcome.unit}印，差额只有目标那样粗。`]),
      ...(outcome.indicator.priceBasis !== undefined && outcome.measure === 'level'
        ? ['两头都是报告所印的金额，差额含价格变动。']
        : []),
    ],
    tag: '',
  }
}

/** The outcome of 2021 as a share of a target, in %: where the way to the target begins, no measure of progress. */
export function standing(outcome: ObservationRecord, target: ObservationRecord): Derived | null {
  const end = comparableEnd(outcome, target)
  if (end === null || outcome.measure !== 'level' || target.measure !== 'level') return null
  if (end <= 0 || outcome.value <= 0) return null
  const value = (outcome.value / end) * 100
  return {
    id: `standing~${outcome.id}~${target.id}`,
    name: `${outcome.indicator.name}：2021年相当于${periodLabels[target.period]}目标的比例`,
    value,
    unit: '%',
    text: `≈${value.toFixed(1)}%`,
    formula: `${outcome.value} ÷ ${end} ≈ ${value.toFixed(1)}%${conversion(outcome, target, end)}`,
    scope: outcome.scope,
    inputs: [outcome, target],
    caveats: [
      '这是两个水平之比，说明从哪里起步，不是完成进度。',
      ...boundCaveat(target, '比例是对着这个界限算的。'),
    ],
    tag: '',
  }
}

/** The target in the outcome's unit; null where the two are not one thing at two times. */
function comparableEnd(outcome: ObservationRecord, target: ObservationRecord): number | null {
  if (outcome.indicator !== target.indicator || outcome.scope !== target.scope) return null
  if (outcome.status !== 'outcome' || target.status !== 'target') return null
  if (outcome.period !== '2021' || !targetYears.has(target.period)) return null
  // Two bounds are never subtracted, and an approximate end says nothing to the decimal.
  if (outcome.qualifier !== 'eq' || target.qualifier === 'approx') return null
  if (outcome.secondary || target.secondary || outcome.indicator.kind === 'rank') return null
  const end = convert(target.value, target.unit, outcome.unit)
  // 6.3 × 10000 must not print as 62999.999….
  return end === null ? null : Number(end.toFixed(6))
}

/** 2026年生产总值, or of a rate of growth 2022年生产总值增速. */
function nameOf({ indicator, measure, period }: ObservationRecord): string {
  return `${periodLabels[period]}${indicator.name}${measure === 'growth' ? '增速' : ''}`
}

/** 多 and 少 of amounts, 高 and 低 of rates; a bound is told as the least, or as the bound itself. */
function differenceWord(target: ObservationRecord, value: number): string {
  const isRate = target.indicator.kind === 'rate' || target.measure === 'growth'
  const more = isRate ? '高' : '多'
  const less = isRate ? '低' : '少'
  switch (target.qualifier) {
    case 'ge':
    case 'gt':
      return value > 0 ? `至少${more}` : `下限${less}`
    case 'le':
      return value > 0 ? `上限${more}` : `至少${less}`
    default:
      return value > 0 ? more : less
  }
}

function sameWord({ qualifier }: ObservationRecord): string {
  if (qualifier === 'eq') return '持平'
  return qualifier === 'le' ? '上限持平' : '下限持平'
}

function boundCaveat(target: ObservationRecord, rest: string): string[] {
  const bound = { ge: '下限', gt: '下限', le: '上限', eq: null, approx: null }[target.qualifier]
  return bound === null ? [] : [`目标写的是“${printedOf(target)}”，是${bound}，${rest}`]
}

function conversion(outcome: ObservationRecord, target: ObservationRecord, end: number): string {
  return outcome.unit === target.unit ? '' : `（${target.value}${target.unit} = ${end}${outcome.unit}）`
}
