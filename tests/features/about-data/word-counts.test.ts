import { describe, expect, it } from 'vitest'
import { wordCounts } from '../../../src/features/about-data/word-counts'
import { sample } from '../../fixtures/sample'
import { small } from '../../fixtures/small-ledger'

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0)

describe('how often each word is used', () => {
  it('counts every observation once under each heading', () => {
    const { statuses, measures, periods, scopes, qualifiers, themes } = wordCounts(sample)
    const { size } = sample.observations
    for (const counts of [statuses, measures, periods, scopes]) expect(sum(counts)).toBe(size)
    expect(qualifiers.reduce((total, { count }) => total + count, 0)).toBe(size)
    expect(themes.reduce((total, { observations }) => total + observations, 0)).toBe(size)
    expect(themes.reduce((total, { indicators }) => total + indicators, 0)).toBe(sample.indicators.size)
    expect(themes.reduce((total, { milestones }) => total + milestones, 0)).toBe(sample.milestones.length)
    // Six of GDP, seven of revenue; one start that is not of 2016.
    expect([scopes.administrative, scopes.management]).toEqual([13, 13])
    expect(periods.unstated).toBe(1)
  })

  it('finds the printed words of degree, also where they bound what falls', () => {
    const words = Object.fromEntries(
      wordCounts(small).qualifiers.map(({ qualifier, words: own }) => [qualifier, own]),
    )
    expect(words).toEqual({
      eq: [],
      ge: [{ word: '以上', count: 1 }],
      gt: [{ word: '突破', count: 1 }],
      le: [{ word: '以上', count: 1 }],
      approx: [],
    })
  })

  it('finds one for every observation that is not plain', () => {
    for (const { qualifier, count, words } of wordCounts(sample).qualifiers)
      if (qualifier !== 'eq')
        expect(
          words.reduce((total, word) => total + word.count, 0),
          qualifier,
        ).toBe(count)
  })
})
