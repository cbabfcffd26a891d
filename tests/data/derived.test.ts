import { describe, expect, it } from 'vitest'
import {
  changeBetween,
  type Derived,
  derivedById,
  difference,
  levelFromGrowth,
  pace,
  ratio,
} from '../../src/analysis/derived'
import { sectors, share, shortfall, sum } from '../../src/analysis/derived-scopes'
import { increase, standing } from '../../src/analysis/derived-targets'
import type { ObservationRecord } from '../../src/dataset/dataset'
import { realDataset } from './real'

const kinds = [levelFromGrowth, pace, difference, changeBetween, ratio, share, increase, standing]
const added = sectors.flatMap(id => realDataset.observations.get(`${id}.2021.level.undivided`) ?? [])
const gdp = realDataset.indicators.get('gdp')?.observations ?? []

/** All that any two figures of one indicator come to, and what the amounts of value added do. */
const computed: readonly Derived[] = [
  ...[...realDataset.indicators.values()].flatMap(({ observations }) =>
    observations.flatMap(a => observations.flatMap(b => kinds.flatMap(kind => kind(a, b) ?? []))),
  ),
  ...[sum(added), ...gdp.map(level => shortfall([level, ...added]))].flatMap(derived => derived ?? []),
]
const idsOf = (of: readonly Derived[]) => of.map(({ id }) => id)

/** What stands before ≈ or = of a formula, worked out anew. */
function workedOut(formula: string): number {
  const [left = ''] = formula.split(/ [≈=] /)
  const signs: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '^': '**', '%': '/100' }
  const term = left.replace(/\/?\p{Script=Han}+/gu, '').replace(/[×÷−^%]/g, sign => signs[sign] ?? '')
  return Number(new Function(`return ${term}`)())
}

describe('every value that can be computed', () => {
  it('is found again by its id', () => {
    expect(computed.length).toBeGreaterThan(0)
    expect(new Set(idsOf(computed)).size).toBe(computed.length)
    const faults = computed.filter(({ id, text }) => derivedById(realDataset, id)?.text !== text)
    expect(idsOf(faults)).toEqual([])
  })

  it('is what its formula comes to, as it is rounded', () => {
    const faults = computed.flatMap(({ formula, id, text, value }) => {
      const [, sign = '', numeral = '', percent] = / [≈=] (−?)(\d+(?:\.\d+)?)(%?)/.exec(formula) ?? []
      const told = Number(`${sign && '-'}${numeral}`)
      const halfStep = 10 ** -(numeral.split('.')[1]?.length ?? 0) / 2 + 1e-6
      const result = workedOut(formula) * (percent ? 100 : 1)
      const isTold = text.includes(numeral) || (told === 0 && text.includes('持平'))
      const isRight =
        Math.abs(result - told) <= halfStep && Math.abs(Math.abs(value) - Math.abs(told)) <= halfStep
      return isTold && isRight ? [] : `${id}: ${formula}; ${text}`
    })
    expect(faults).toEqual([])
  })

  it('shows no digits that no report prints', () => {
    expect(computed.flatMap(({ formula }) => (/\.\d{5}/.test(formula) ? formula : []))).toEqual([])
  })

  it('says of what rests on a bound that it does', () => {
    const isBound = ({ qualifier }: ObservationRecord) => ['ge', 'gt', 'le'].includes(qualifier)
    const faults = computed.filter(
      ({ caveats, inputs, text }) => inputs.some(isBound) && !/至少|[上下]限/.test(text + caveats.join()),
    )
    expect(idsOf(faults)).toEqual([])
  })
})
