import { describe, expect, it } from 'vitest'
import {
  type Check,
  checkKindLabelsOf,
  checkKinds,
  type Verdict,
  verdictLabels,
} from '../../src/checks/check'
import { consistency, countVerdicts } from '../../src/checks/consistency'
import type { Dataset, ObservationRecord } from '../../src/dataset/dataset'
import { isBound } from '../../src/facts/quantity'
import { sourceById } from '../../src/facts/source'
import { plain } from '../../src/facts/told'
import { withObservation } from '../fixtures/damaged-dataset'
import { ordinaryYear } from '../fixtures/ordinary-year'
import { sample, soundDataset } from '../fixtures/sample'
import { smallTexts } from '../fixtures/small'

const checks = consistency(sample)
const figuresOf = ({ printed, formula, reason }: Check) =>
  [...printed, ...formula, ...reason].flatMap(part => (typeof part === 'string' ? [] : [part]))

describe('the report against itself', () => {
  it('is tested by forty relations at least, of every kind', () => {
    expect(checks.length).toBeGreaterThanOrEqual(40)
    expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(checkKinds))
    // Worked out one by one in the other tests of this folder.
    expect(countVerdicts(checks)).toEqual({
      agrees: 44,
      rounding: 0,
      compatible: 1,
      incomparable: 28,
      doubtful: 2,
    })
  })

  it('has an id of its own for each, in the order of the kinds', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    const order = checks.map(({ kind }) => checkKinds.indexOf(kind))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('shows arithmetic, tolerance, scope and sources of each', () => {
    for (const check of checks) {
      expect(check.scopes.length, check.id).toBeGreaterThan(0)
      expect(check.tolerance, check.id).not.toBe('')
      expect(plain(check.printed), check.id).not.toBe('')
      expect(plain(check.formula), check.id).not.toBe('')
      expect(`${check.computed}${check.tolerance}${plain(check.formula)}`, check.id).not.toMatch(
        /NaN|undefined|Infinity/,
      )
      for (const input of check.inputs) expect(sample.observations.get(input.id)).toBe(input)
      const shown = new Set(figuresOf(check).map(({ source }) => source))
      // Every input can be followed, and nothing is shown that is none.
      expect(shown, check.id).toEqual(new Set(check.inputs.map(({ id }) => id)))
      for (const source of shown) expect(sourceById(sample, source)).not.toBeNull()
    }
  })

  it('names each figure with the words that are seen of it', () => {
    for (const { text, name } of checks.flatMap(figuresOf)) expect(name).toContain(text)
  })

  it('gives each 不可比 and 存疑 its reason in words', () => {
    const told = checks.filter(({ verdict }) => verdict === 'incomparable' || verdict === 'doubtful')
    expect(told.length).toBeGreaterThan(10)
    for (const check of told) expect(plain(check.reason).length, check.id).toBeGreaterThan(10)
  })

  it('never calls a difference a contradiction, nor finds fault', () => {
    const words = checks
      .map(check => JSON.stringify([check.title, plain(check.reason), check.tolerance]))
      .join('')
    expect(words.replace(/也不矛盾|不能据此说矛盾/g, '')).not.toMatch(/矛盾|错误|有误|造假|！/)
    const gdp = checks.filter(({ id }) => /^(end-points|scopes)~(prices~)?gdp.2017/.test(id))
    expect(gdp.map(({ verdict }) => verdict)).toEqual(Array(5).fill('incomparable'))
  })

  it('has a word for every verdict and kind', () => {
    expect(Object.values(verdictLabels)).toEqual(['相符', '四舍五入', '不矛盾', '不可比', '存疑'])
    expect(new Set(Object.values(checkKindLabelsOf(sample.times))).size).toBe(checkKinds.length)
  })

  it('finds what there is in any other sound data', () => {
    const made = consistency(soundDataset(smallTexts))
    // A made-up report with GDP in both scopes, two places of one figure, and a fraction.
    expect(made.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['scopes~gdp.2021.level.management', 'agrees'],
      ['ratios~pilot-share.2021.level.undivided', 'agrees'],
      ['repeats~A.1~gdp~administrative', 'agrees'],
    ])
  })
})

describe('of the report of an ordinary year', () => {
  const made = consistency(ordinaryYear(sample))

  it('is what two years alone can tell', () => {
    const kinds = new Set(made.map(({ kind }) => kind))
    expect(checkKinds.filter(kind => !kinds.has(kind))).toEqual(['end-points', 'totals', 'next-years'])
    const all = new Set(checks.map(({ id }) => id))
    expect(made.filter(({ id }) => !all.has(id))).toEqual([])
  })

  it('speaks of no five years and of no year that the report lacks', () => {
    const words = made.map(({ title, printed, formula, computed, tolerance, reason }) =>
      [title, plain(printed), plain(formula), computed, tolerance, plain(reason)].join(),
    )
    expect(words.filter(text => /null|undefined|NaN|五年|2016|2026/.test(text))).toEqual([])
  })
})

/*
 * Of an equation any damage beyond rounding is seen; of an inequality only one in the failing direction and far enough.
 * So each figure is damaged in four ways that happen when figures are typed: half as much again, half, and a point that
 * slipped by two places either way. One of the four at least must unsettle a relation that uses the figure.
 */
describe('a damaged figure', () => {
  const slips: readonly ((value: number) => number)[] = [
    value => value * 1.5,
    value => value * 0.5,
    value => value * 100,
    value => value / 100,
  ]
  const sound: ReadonlySet<Verdict> = new Set(['agrees', 'rounding'])
  const used = [
    ...new Set(checks.filter(({ verdict }) => sound.has(verdict)).flatMap(({ inputs }) => inputs)),
    // 管理口径 stays below 行政口径 whatever the growth of one year: no slip of it crosses that line, but it is told where
    // the growth is printed twice.
  ].filter(({ measure, citations }) => measure !== 'growth' || citations.length > 1)

  /** Beside a bound, which may be anything beyond its face, the most that damage can do is that nothing is proven. */
  const isNoticed = ({ verdict, inputs }: Check) =>
    verdict === 'doubtful' || (verdict === 'compatible' && inputs.some(isBound))

  /** Relations that hold, use the figure, and do so no more with another value. */
  const doubtedAt = (observation: ObservationRecord, value: number): readonly Check[] => {
    const before = new Set(checks.filter(({ verdict }) => sound.has(verdict)).map(({ id }) => id))
    const damaged: Dataset = withObservation(sample, observation.id, () => ({ value }))
    return consistency(damaged).filter(
      check =>
        isNoticed(check) && before.has(check.id) && check.inputs.some(({ id }) => id === observation.id),
    )
  }

  it('is used by relations that hold, more than a fifth of all figures', () => {
    expect(used.length).toBeGreaterThan(sample.observations.size / 5)
  })

  it.each(
    used.map(observation => [observation.id, observation] as const),
  )('of %s unsettles a relation that uses it', (_, observation) => {
    const doubted = slips.map(slip => doubtedAt(observation, slip(observation.value)))
    expect(doubted.some(found => found.length > 0)).toBe(true)
    for (const check of doubted.flat()) expect(plain(check.reason)).not.toBe('')
  })

  /* Equations: three steps of the last printed digit are beyond rounding, and told. */
  it.each([
    // (66.35 ÷ 40.75)^0.2 = 1.1024 at most
    ['general-public-budget-revenue.2016.level.administrative', 40.8],
    ['general-public-budget-revenue.2017/2021.average-growth.management', 11.1],
    ['general-public-budget-revenue.2022/2026.average-growth.administrative', 8.9],
    // (410.5 ÷ 122.5)^0.2 = 1.2736 at most, below 27.85 %
    ['service-revenue-above-size.2016.level.undivided', 123],
    ['service-revenue-above-size.2017/2021.average-growth.undivided', 28.2],
    ['urban-rural-income-ratio.2021.level.undivided', 1.68],
    // printed in several places, so that any other value is told
    ['gdp.2021.level.management', 480.9],
    ['gdp.2021.growth.administrative', 9.6],
    // 14 counted among 11
    ['class-three-sections.2021.level.undivided', 14],
  ])('of %s is told at %d, three steps away', (id, value) => {
    const observation = sample.observations.get(id)
    if (observation === undefined) throw new Error(`expected an observation ${id}; received none`)
    expect(doubtedAt(observation, value).length).toBeGreaterThan(0)
  })

  it('by less than rounding permits makes none doubtful', () => {
    const id = 'service-revenue-above-size.2021.level.undivided'
    const observation = sample.observations.get(id)
    if (observation === undefined) throw new Error(`expected an observation ${id}; received none`)
    // (410.2 ÷ 120)^0.2 = 1.27865
    expect(doubtedAt(observation, 410.2)).toEqual([])
  })
})
