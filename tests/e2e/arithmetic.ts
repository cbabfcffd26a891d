import { type Observation, observation } from './report'

/** A derived value worked out once more, from the address alone and by rules written here a second time. */
export interface Worked {
  readonly shown: string
  readonly inputs: readonly Observation[]
}

const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 }

export function workOut(id: string): Worked {
  const [kind = '', first = '', second = ''] = id.split('~')
  const a = observation(first)
  const b = observation(second)
  return { shown: shownOf(kind, a, b), inputs: [a, b] }
}

function shownOf(kind: string, a: Observation, b: Observation): string {
  switch (kind) {
    case 'level-from-growth':
      return `${/^(ge|gt)$/.test(b.qualifier) ? '至少' : ''}≈${(a.value * (1 + b.value / 100)).toFixed(1)}${a.unit}`
    case 'pace': {
      const years = Number(b.period) - Number(a.period)
      const least = /^(ge|gt)$/.test(b.qualifier) ? '至少' : ''
      return `${least}≈${(((inUnitOf(a, b) / a.value) ** (1 / years) - 1) * 100).toFixed(1)}%`
    }
    case 'ratio':
      return `≈${((inUnitOf(a, b) / a.value) * 100).toFixed(1)}%`
    case 'difference':
      return `${a.value < b.value ? '−' : ''}${distance(a.value, b.value)}${a.measure === 'level' ? a.unit : '个百分点'}`
    case 'change-between':
      return `${b.value < a.value ? '减少' : '增加'}${distance(a.value, b.value)}${a.unit}`
    case 'increase': {
      const end = inUnitOf(a, b)
      // Of amounts alone: rates are 高 and 低, and an upper bound is told as such.
      const bound = /^(ge|gt)$/.test(b.qualifier) ? (end > a.value ? '至少' : '下限') : ''
      return `${bound}${end > a.value ? '多' : '少'}${distance(a.value, end)}${a.unit}`
    }
    default:
      throw new Error(
        `${kind}: expected a kind of arithmetic that the tests know. Add its rule to ${import.meta.url}.`,
      )
  }
}

/** With the decimals of the more precise one. */
function distance(a: number, b: number): string {
  const digits = Math.max(...[a, b].map(value => (String(value).split('.')[1] ?? '').length))
  return Math.abs(b - a).toFixed(digits)
}

function inUnitOf(a: Observation, b: Observation): number {
  if (a.unit === b.unit) return b.value
  const [from, to] = [yuan[b.unit], yuan[a.unit]]
  if (from !== undefined && to !== undefined) return (b.value * from) / to
  throw new Error(
    `${b.id}: expected a unit that converts to ${a.unit}, found ${b.unit}. Add it to ${import.meta.url}.`,
  )
}
