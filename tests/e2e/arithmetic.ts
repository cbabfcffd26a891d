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
      return `≈${(a.value * (1 + b.value / 100)).toFixed(1)}${a.unit}`
    case 'pace': {
      const years = Number(b.period) - Number(a.period)
      return `≈${(((inUnitOf(a, b) / a.value) ** (1 / years) - 1) * 100).toFixed(1)}%`
    }
    case 'ratio':
      return `≈${((inUnitOf(a, b) / a.value) * 100).toFixed(1)}%`
    case 'difference':
      return `${(a.value - b.value).toFixed(1)}${a.measure === 'level' ? a.unit : '个百分点'}`
    default:
      throw new Error(
        `${kind}: expected a kind of arithmetic that the tests know. Add its rule to ${import.meta.url}.`,
      )
  }
}

function inUnitOf(a: Observation, b: Observation): number {
  if (a.unit === b.unit) return b.value
  const [from, to] = [yuan[b.unit], yuan[a.unit]]
  if (from !== undefined && to !== undefined) return (b.value * from) / to
  throw new Error(
    `${b.id}: expected a unit that converts to ${a.unit}, found ${b.unit}. Add it to ${import.meta.url}.`,
  )
}
