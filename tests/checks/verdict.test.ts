import { describe, expect, it } from 'vitest'
import { check, type Draft } from '../../src/checks/check'
import { atMost, atMostTolerance, between, equal, equalTolerance, worst } from '../../src/checks/verdict'
import { exactly, type Quantity } from '../../src/facts/quantity'
import { plain } from '../../src/facts/told'
import { sampleObservation } from '../fixtures/sample'

const around = (value: number, half: number): Quantity => ({
  value,
  range: { low: value - half, high: value + half },
})

describe('equal', () => {
  it.each([
    // 11.18 rounds to 11.2
    [11.2, 11.18, 0.02, 'agrees'],
    // 11.13 rounds to 11.1, but the inputs let it be 11.16
    [11.2, 11.13, 0.03, 'rounding'],
    // at most 11.14, which never rounds to 11.2
    [11.2, 11.11, 0.03, 'doubtful'],
  ])('takes printed %d, computed %d ± %d, for %3$s', (printed, computed, half, verdict) => {
    expect(equal(around(printed, 0.05), around(computed, half))).toBe(verdict)
  })

  it('takes anything beyond a lower bound', () => {
    const bound = { value: 98, range: { low: 98, high: Number.POSITIVE_INFINITY } }
    expect(equal(bound, around(99.3, 0.05))).toBe('agrees')
    // 97.95 to 98.05
    expect(equal(bound, around(97.98, 0.05))).toBe('rounding')
    expect(equal(bound, around(97.2, 0.05))).toBe('doubtful')
  })
})

describe('atMost', () => {
  it('agrees up to equality, forgives rounding, and doubts the rest', () => {
    expect(atMost(around(5, 0.5), around(5, 0.5))).toBe('agrees')
    expect(atMost(around(5.8, 0.5), around(5, 0.5))).toBe('rounding')
    expect(atMost(around(6.2, 0.5), around(5, 0.5))).toBe('doubtful')
    // counts have no rounding to forgive
    expect(atMost(exactly(14), exactly(13))).toBe('doubtful')
  })
})

/* 突破1600 may be any amount above: it can neither prove nor disprove what lies there. */
describe('a bound', () => {
  const infinite = Number.POSITIVE_INFINITY
  const atLeast = (value: number): Quantity => ({ value, range: { low: value, high: infinite } })
  const within = (value: number): Quantity => ({ value, range: { low: -infinite, high: value } })

  it('proves what lies on its near side, disproves what it excludes, and leaves the rest open', () => {
    expect(atMost(around(300, 0.5), atLeast(1600))).toBe('agrees')
    expect(atMost(around(1700, 0.5), atLeast(1600))).toBe('compatible')
    expect(atMost(atLeast(20_000), around(43_914, 0.5))).toBe('compatible')
    expect(atMost(atLeast(1600), around(1500, 0.5))).toBe('doubtful')
    expect(atMost(within(20), exactly(30))).toBe('agrees')
    expect(atMost(exactly(30), within(20))).toBe('doubtful')
    expect(atMost(exactly(10), within(20))).toBe('compatible')
  })

  it('under a computed figure agrees with nothing but what holds of all of it', () => {
    expect(equal(around(5.7, 0.05), atLeast(5.2))).toBe('compatible')
    expect(equal(around(5.7, 0.05), atLeast(5.9))).toBe('doubtful')
    expect(equal(atLeast(5), atLeast(5.9))).toBe('agrees')
  })
})

describe('between and worst', () => {
  it('want the middle one in the middle, whichever end is larger', () => {
    const [low, high] = [exactly(3), exactly(9)]
    expect(between(exactly(5), low, high)).toBe('agrees')
    expect(between(exactly(5), high, low)).toBe('agrees')
    expect(between(exactly(2), low, high)).toBe('doubtful')
    expect(between(around(9.3, 0.5), low, high)).toBe('rounding')
  })

  it('let one doubtful link spoil the chain', () => {
    expect(worst(['agrees', 'rounding', 'doubtful'])).toBe('doubtful')
    expect(worst(['agrees', 'rounding'])).toBe('rounding')
    expect(worst(['agrees', 'compatible', 'rounding'])).toBe('compatible')
    expect(worst([])).toBe('agrees')
  })
})

describe('tolerance in words', () => {
  it('tells both sides of a relation, and that counts are exact', () => {
    expect(equalTolerance(around(11.2, 0.05), around(11.2, 0.03), 2, '%')).toBe(
      '印的数代表11.15%到11.25%；按原数能取的范围，算得11.17%到11.23%。',
    )
    expect(atMostTolerance(exactly(12), exactly(13), 0, '个')).toBe(
      '两边都是照定的目标或准确的个数，没有四舍五入。',
    )
    expect(atMostTolerance(around(1, 0.5), around(2, 0.5), 1, '亿元')).toBe(
      '按印出的位数，小的一边代表0.5亿元到1.5亿元，大的一边代表1.5亿元到2.5亿元。',
    )
  })
})

describe('check', () => {
  const draft: Draft = {
    kind: 'parts',
    key: 'some',
    title: '某关系',
    inputs: [
      sampleObservation('gdp.2021.level.administrative'),
      sampleObservation('gdp.2021.level.management'),
    ],
    printed: [],
    formula: [],
    computed: '',
    tolerance: '',
    verdict: 'agrees',
  }

  it('names the relation and its scopes', () => {
    expect(check(draft)).toMatchObject({ id: 'parts~some', scopes: ['administrative', 'management'] })
  })

  it('never leaves a verdict without a reason, but plain agreement', () => {
    expect(check(draft).reason).toEqual([])
    for (const verdict of ['rounding', 'compatible', 'incomparable', 'doubtful'] as const)
      expect(plain(check({ ...draft, verdict }).reason)).not.toBe('')
  })

  it('says first what does not fit, then what was to be known anyway', () => {
    const told = (verdict: Draft['verdict']) =>
      plain(check({ ...draft, verdict, doubt: ['多128.2亿元。'], reason: ['先知道这个。'] }).reason)
    expect(told('agrees')).toBe('先知道这个。')
    expect(told('incomparable')).toBe('先知道这个。')
    expect(told('rounding')).toBe('按印出的数算略有出入，四舍五入就能解释。先知道这个。')
    expect(told('doubtful')).toBe('多128.2亿元。先知道这个。')
  })
})
