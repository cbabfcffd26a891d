import { type ObservationRecord, printedOf } from '../dataset/dataset'
import { periodLabels, scopeLabels } from '../dataset/vocabulary'
import { type Derived, decimals, fixed } from './derived-value'

/** What 行政口径 has beyond 管理口径 as a share of 行政口径, in %. Bounds have no share. */
export function share(whole: ObservationRecord, part: ObservationRecord): Derived | null {
  if (whole.indicator !== part.indicator || whole.period !== part.period || whole.unit !== part.unit)
    return null
  if (whole.measure !== 'level' || part.measure !== 'level' || whole.status !== part.status) return null
  if (whole.scope !== 'administrative' || part.scope !== 'management') return null
  if (whole.qualifier !== 'eq' || part.qualifier !== 'eq' || whole.value <= 0) return null
  const shareOf = (w: number, p: number) => ((w - p) / w) * 100
  const value = shareOf(whole.value, part.value)
  const isTarget = whole.status === 'target'
  const [w, p] = [halfStep(whole), halfStep(part)]
  const least = shareOf(whole.value - w, part.value + p).toFixed(1)
  const most = shareOf(whole.value + w, part.value - p).toFixed(1)
  return {
    id: `share~${whole.id}~${part.id}`,
    name: `${periodLabels[whole.period]}${isTarget ? '目标里' : ''}嘉兴港区和嘉兴电厂占${whole.indicator.name}的比重`,
    value,
    unit: '%',
    text: `≈${value.toFixed(1)}%`,
    formula: `(${whole.value} − ${part.value}) ÷ ${whole.value} ≈ ${value.toFixed(1)}%`,
    scope: 'administrative',
    inputs: [whole, part],
    caveats: [
      isTarget
        ? '报告没有印这个比重；它是两个目标相比，不是对结果的预计。'
        : least === most
          ? `报告没有印这个比重。两个原数都经过四舍五入，按它们的范围算，仍是${least}%。`
          : `报告没有印这个比重。两个原数都经过四舍五入，按它们的范围算，在${least}%到${most}%之间。`,
    ],
    tag: '',
  }
}

/** Value added of which the report prints an amount for 2021, as an analyst would add it up. */
export const sectors = ['agriculture-value-added', 'industrial-value-added', 'service-value-added'] as const

const sectorCaveats = [
  '工业只有规模以上企业；规模以下工业和建筑业的增加值，报告没有列。',
  '三项增加值都没有注明按行政口径还是管理口径。',
]

/** The three printed amounts of value added together; nothing else of the report may be added. */
export function sum(inputs: readonly ObservationRecord[]): Derived | null {
  if (!areSectors(inputs)) return null
  const [first] = inputs
  if (first === undefined) return null
  const { value, digits } = total(inputs)
  const text = fixed(value, digits)
  return {
    id: ['sum', ...inputs.map(({ id }) => id)].join('~'),
    name: `${periodLabels[first.period]}${inputs.map(({ indicator }) => indicator.name).join('、')}之和`,
    value,
    unit: first.unit,
    text: `${text}${first.unit}`,
    formula: `${inputs.map(input => input.value).join(' + ')} = ${text}（${first.unit}）`,
    scope: 'undivided',
    inputs,
    caveats: [
      '报告没有印这个和。它不是生产总值，也不能当作生产总值的一部分去算占比。',
      ...sectorCaveats,
      roundingOf(inputs, digits),
    ],
    tag: '',
  }
}

/** By how much the three amounts together stay below the GDP of one scope: GDP first, then the three. */
export function shortfall(inputs: readonly ObservationRecord[]): Derived | null {
  const [gdp, ...parts] = inputs
  const together = sum(parts)
  if (gdp === undefined || together === null) return null
  if (gdp.indicator.id !== 'gdp' || gdp.measure !== 'level' || gdp.qualifier !== 'eq') return null
  if (gdp.period !== parts[0]?.period || gdp.unit !== together.unit) return null
  const digits = Math.max(decimals(gdp.value), total(parts).digits)
  const value = gdp.value - together.value
  const text = fixed(value, digits)
  return {
    id: ['shortfall', ...inputs.map(({ id }) => id)].join('~'),
    name: `${periodLabels[gdp.period]}${gdp.indicator.name}（${scopeLabels[gdp.scope]}）减去三项增加值之和`,
    value,
    unit: gdp.unit,
    text: `${text}${gdp.unit}`,
    formula: `${gdp.value} − (${parts.map(part => part.value).join(' + ')}) = ${text}（${gdp.unit}）`,
    scope: gdp.scope,
    inputs,
    caveats: [
      `这个差额不是任何一个行业的数：${printedOf(gdp)}是${scopeLabels[gdp.scope]}，减去的三项未分口径。`,
      ...sectorCaveats,
      roundingOf(inputs, digits),
    ],
    tag: '',
  }
}

/** One order only, so that a value has one address. */
function areSectors(inputs: readonly ObservationRecord[]): boolean {
  const [first] = inputs
  return (
    first !== undefined &&
    inputs.length === sectors.length &&
    inputs.every(
      ({ indicator, measure, scope, qualifier, secondary, period, unit }, i) =>
        indicator.id === sectors[i] &&
        measure === 'level' &&
        scope === 'undivided' &&
        qualifier === 'eq' &&
        secondary !== true &&
        period === first.period &&
        unit === first.unit,
    )
  )
}

function total(inputs: readonly ObservationRecord[]): { value: number; digits: number } {
  return {
    value: inputs.reduce((all, input) => all + input.value, 0),
    digits: Math.max(...inputs.map(input => decimals(input.value))),
  }
}

function roundingOf(inputs: readonly ObservationRecord[], digits: number): string {
  const error = inputs.reduce((all, input) => all + halfStep(input), 0)
  const text = error.toFixed(digits + 1).replace(/0$/, '')
  return `${inputs.length}个原数都经过四舍五入，结果最多可能有±${text}${inputs[0]?.unit ?? ''}的误差。`
}

/** Half of the last printed decimal: how far a rounded value may lie from what was rounded. */
function halfStep({ value }: ObservationRecord): number {
  return 10 ** -decimals(value) / 2
}
