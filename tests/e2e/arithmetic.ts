import { type Observation, observation } from './report'

/** A derived value worked out once more, from the address alone and by rules written here a second time. */
export interface Worked {
  readonly inputs: readonly Observation[]
  /** All that it may be at the ends of what its printed figures stand for. */
  readonly cases: readonly number[]
  /** It rests on 以上, 突破 or 以内. */
  readonly isBounded: boolean
}

const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 }

const kinds: Readonly<Record<string, (values: readonly number[]) => number>> = {
  'level-from-growth': ([level = 0, growth = 0]) => level * (1 + growth / 100),
  // Five years lie between the two amounts of every pace.
  pace: ([from = 0, to = 0]) => ((to / from) ** (1 / 5) - 1) * 100,
  'rest-pace': ([a = 0, b = 0, c = 0, d = 0]) => (((c - d) / (a - b)) ** (1 / 5) - 1) * 100,
  ratio: ([from = 0, to = 0]) => (to / from) * 100,
  standing: ([from = 0, to = 0]) => (from / to) * 100,
  share: ([whole = 0, part = 0]) => (1 - part / whole) * 100,
  difference: ([whole = 0, part = 0]) => whole - part,
  'change-between': ([from = 0, to = 0]) => to - from,
  increase: ([from = 0, to = 0]) => to - from,
}

export function workOut(id: string): Worked {
  const [kind = '', ...ids] = id.split('~')
  const rule = kinds[kind]
  if (rule === undefined)
    throw new Error(
      `${kind}: expected a kind of arithmetic that the tests know. Add its rule to ${import.meta.url}.`,
    )
  const inputs = ids.map(observation)
  const corners = inputs
    .map(input => endsOf(input).map(value => inUnitOf(inputs[0] ?? input, input, value)))
    .reduce<number[][]>((all, ends) => all.flatMap(corner => ends.map(end => [...corner, end])), [[]])
  return { inputs, cases: corners.map(rule), isBounded: inputs.some(({ qualifier }) => isBound(qualifier)) }
}

/** What a shown text claims wrongly of the value; null where it holds. */
export function falseClaim({ cases, isBounded }: Worked, shown: string): string | null {
  const [, lead = '', verb = '', sign = '', numeral] =
    /^(至少|至多|≈)?(增加|减少|提高|下降|高|低)?(−?)(\d+(?:\.\d+)?)/.exec(shown) ?? []
  if (numeral === undefined) return shown.includes('持平') ? null : `${shown} has no numeral`
  if (isBounded !== lead.startsWith('至')) return `${shown} ${isBounded ? 'keeps no bound' : 'has a bound'}`
  const value = (sign === '' ? 1 : -1) * Number(numeral)
  const sizes = cases.map(found => (/减少|下降|低/.test(verb) ? -found : found))
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)]
  const step = 10 ** -(numeral.split('.')[1]?.length ?? 0)
  const slack = 1e-6
  const holds =
    lead === '至少'
      ? value <= low + slack && value > low - step - slack
      : lead === '至多'
        ? value >= high - slack && value < high + step + slack
        : value >= low - step / 2 - slack && value <= high + step / 2 + slack
  return holds ? null : `${shown}, worked out ${low} to ${high}`
}

/** A target and a count are exact, a bound has one end, all else was rounded before it was printed. */
function endsOf({ citations, measure, qualifier, status, unit, value }: Observation): readonly number[] {
  if (isBound(qualifier)) return [value]
  const isCount = !/[元%亩]|万|公里|立方米|:1/.test(unit)
  if (isCount || (status === 'target' && /^(level|growth)$/.test(measure))) return [value]
  const digits = /\d+(?:\.(\d+))?/.exec(citations[0]?.printed ?? '')?.[1]?.length ?? 0
  return [value - 10 ** -digits / 2, value + 10 ** -digits / 2]
}

function isBound(qualifier: string): boolean {
  return /^(ge|gt|le)$/.test(qualifier)
}

function inUnitOf(first: Observation, input: Observation, value: number): number {
  if (first.unit === input.unit || input.measure !== 'level') return value
  const [from, to] = [yuan[input.unit], yuan[first.unit]]
  if (from !== undefined && to !== undefined) return (value * from) / to
  throw new Error(
    `${input.id}: expected a unit that converts to ${first.unit}, found ${input.unit}. Add it to ${import.meta.url}.`,
  )
}
