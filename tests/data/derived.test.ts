import { describe, expect, it } from 'vitest'
import { consistency } from '../../src/checks/consistency'
import { convert } from '../../src/dataset/units'
import {
  changeBetween,
  type Derived,
  derivedById,
  difference,
  levelFromGrowth,
  pace,
  ratio,
} from '../../src/facts/derived'
import { share, shortfall, sum } from '../../src/facts/derived-scopes'
import { increase, standing } from '../../src/facts/derived-targets'
import { plain } from '../../src/facts/told'
import { realDataset } from './real'

const kinds = [levelFromGrowth, pace, difference, changeBetween, ratio, share, increase, standing]
const added = (realDataset.relations.sectors?.parts ?? []).flatMap(
  id => realDataset.observations.get(`${id}.2021.level.undivided`) ?? [],
)
const gdp = realDataset.indicators.get('gdp')?.observations ?? []

/** All that any two figures of one indicator come to, and what the amounts of value added do. */
const computed: readonly Derived[] = [
  ...[...realDataset.indicators.values()].flatMap(({ observations }) =>
    observations.flatMap(a => observations.flatMap(b => kinds.flatMap(kind => kind(a, b) ?? []))),
  ),
  ...[sum(added, realDataset), ...gdp.map(level => shortfall([level, ...added], realDataset))].flatMap(
    derived => derived ?? [],
  ),
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
      // Behind a bound's face stands what follows from it.
      const shown = /，(至[少多].*)$/.exec(formula.replace(/（.*）$/, ''))?.[1]?.slice(2) ?? numeral
      const isTold = text.includes(shown) || (told === 0 && text.includes('持平'))
      const isRight =
        Math.abs(result - told) <= halfStep && Math.abs(Math.abs(value) - Math.abs(told)) <= halfStep
      return isTold && isRight ? [] : `${id}: ${formula}; ${text}`
    })
    expect(faults).toEqual([])
  })

  it('shows no digits that no report prints', () => {
    expect(computed.flatMap(({ formula }) => (/\.\d{5}/.test(formula) ? formula : []))).toEqual([])
  })

  it('says 至少 or 至多 where it rests on a bound, and only there', () => {
    const faults = computed.filter(({ inputs, text }) => {
      const isOpen = inputs.some(({ qualifier }) => ['ge', 'gt', 'le'].includes(qualifier))
      return isOpen !== /至[少多]|[上下]限持平/.test(text)
    })
    expect(idsOf(faults)).toEqual([])
  })

  it('holds whatever the printed figures stand for, as far as its text claims', () => {
    const faults = computed.flatMap(derived => {
      const claim = claimOf(derived)
      if (claim === null) return `${derived.id}: ${derived.text} cannot be read`
      const broken = casesOf(derived).filter(
        value =>
          value < claim.low - slack ||
          value > claim.high + slack ||
          value < derived.range.low - slack ||
          value > derived.range.high + slack,
      )
      return broken.length === 0 ? [] : `${derived.id}: ${derived.text}, but ${broken.join(', ')}`
    })
    expect(faults).toEqual([])
  })

  it('of money says in which prices it is', () => {
    const isMoney = ({ inputs }: Derived) => inputs.every(({ unit }) => unit.endsWith('元'))
    const isRate = ({ inputs }: Derived) => inputs.some(({ measure }) => measure !== 'level')
    const faults = computed.filter(
      derived =>
        (isMoney(derived) || derived.id.startsWith('level-from-growth')) &&
        (!isRate(derived) || derived.id.startsWith('level-from-growth')) &&
        derived.tag === '',
    )
    expect(idsOf(faults)).toEqual([])
  })
})

/** What binary fractions add to decimal ones. */
const slack = 1e-6

/** The arithmetic of each kind, told apart from the one under test. */
const arithmetic: Readonly<Record<string, (values: readonly number[]) => number>> = {
  'level-from-growth': ([level = 0, growth = 0]) => level * (1 + growth / 100),
  pace: ([from = 0, to = 0]) => 100 * (Math.exp(Math.log(to / from) / 5) - 1),
  difference: ([whole = 0, part = 0]) => whole - part,
  'change-between': ([from = 0, to = 0]) => to - from,
  increase: ([from = 0, to = 0]) => to - from,
  ratio: ([from = 0, to = 0]) => (100 * to) / from,
  standing: ([from = 0, to = 0]) => (100 * from) / to,
  share: ([whole = 0, part = 0]) => 100 - (100 * part) / whole,
  sum: values => values.reduce((all, value) => all + value, 0),
  shortfall: ([whole = 0, ...parts]) => parts.reduce((rest, part) => rest - part, whole),
}

/** The derived value at all corners of what its inputs may stand for; a bound also well on its open side. */
function casesOf({ id, inputs }: Derived): number[] {
  const [kind = ''] = id.split('~')
  const unit = inputs[0]?.unit ?? ''
  const ends = inputs.map(input => {
    const digits = /\d+(?:\.(\d+))?/.exec(input.citations[0]?.printed ?? '')?.[1]?.length ?? 0
    const isCount = !/[元%亩]|万|公里|立方米|:1/.test(input.unit) && input.unit !== ''
    const isSet = input.status === 'target' && /^(level|growth)$/.test(input.measure)
    const half = isCount || isSet ? 0 : 0.499 * 10 ** -digits
    const open = { ge: [1, 1.5], gt: [1, 1.5], le: [1, 0.5], eq: null, approx: null }[input.qualifier]
    const values = open ? open.map(factor => input.value * factor) : [input.value - half, input.value + half]
    return values.map(value =>
      input.measure === 'level' ? (convert(value, input.unit, unit) ?? value) : value,
    )
  })
  const corners = ends.reduce<number[][]>(
    (all, pair) => all.flatMap(corner => pair.map(value => [...corner, value])),
    [[]],
  )
  return corners.map(corner => arithmetic[kind]?.(corner) ?? Number.NaN)
}

/** What a text claims of the value: at least, at most, or so much with its last digit rounded; null where unreadable. */
function claimOf({ text, range }: Derived): { readonly low: number; readonly high: number } | null {
  if (text.includes('持平')) return { low: -Infinity, high: Infinity }
  const [, lead = '', verb = '', sign = '', numeral] =
    /^(至少|至多|≈)?(增加|减少|提高|下降|前移|后移|相差|高|低)?(−?)(\d+(?:\.\d+)?)/.exec(text) ?? []
  if (numeral === undefined) return null
  const isFall = /减少|下降|前移|低/.test(verb)
  const value = Number(`${sign && '-'}${numeral}`)
  // A plain difference keeps the printed decimals, and its range says how far rounding moves it.
  const half = 10 ** -(numeral.split('.')[1]?.length ?? 0) / 2 + (range.high - range.low)
  const size =
    lead === '至少'
      ? { low: value, high: Infinity }
      : lead === '至多'
        ? { low: -Infinity, high: value }
        : { low: value - half, high: value + half }
  return isFall ? { low: -size.high, high: -size.low } : size
}

describe('checks and pages', () => {
  const checks = consistency(realDataset)

  it('give one result for one pace', () => {
    const paces = computed.filter(({ id }) => id.startsWith('pace~'))
    expect(paces.length).toBeGreaterThan(0)
    const faults = paces.flatMap(({ id, formula, inputs, text }) => {
      const arithmeticOf = (told: string) => told.replace(/[^\d.^()÷−]/g, '')
      const [own = ''] = formula.split(/ [≈=] /)
      const same = checks.filter(
        check =>
          inputs.every(input => check.inputs.includes(input)) &&
          arithmeticOf(plain(check.formula)) === arithmeticOf(own),
      )
      return same.filter(check => !check.computed.includes(text)).map(check => `${id}: ${check.computed}`)
    })
    expect(faults).toEqual([])
  })

  it('say in which prices an amount or a pace of money is', () => {
    const faults = checks.filter(
      ({ computed: result, tag, kind, id }) =>
        tag === '' &&
        (/元/.test(result) || (kind === 'end-points' && result !== '' && !id.includes('~prices~'))),
    )
    expect(faults.map(({ id, computed: result }) => `${id}: ${result}`)).toEqual([])
  })
})
