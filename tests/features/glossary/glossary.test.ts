import { describe, expect, it } from 'vitest'
import { headlineFigures } from '../../../src/facts/headline-figures'
import { findTerms } from '../../../src/features/glossary/find-terms'
import { termEntries } from '../../../src/features/glossary/glossary'
import { sample, sampleIndicator, sampleObservation } from '../../fixtures/sample'

const entries = termEntries(sample, 'administrative')
const entry = (id: string, among = entries) => {
  const found = among.find(({ term }) => term.id === id)
  if (found === undefined) throw new Error(`expected a term ${id}; received none`)
  return found
}
const figuresOf = (id: string, among = entries) =>
  entry(id, among).indicators.flatMap(({ figures }) => figures.map(figure => figure.id))

describe('termEntries', () => {
  it('has all terms in the annex’s order, with all their indicators and milestones', () => {
    expect(
      entries.map(({ term, indicators, milestones }) => [
        term.number,
        indicators.map(({ indicator }) => indicator.id),
        milestones.map(({ id }) => id),
      ]),
    ).toEqual([
      [1, ['gdp', 'general-public-budget-revenue'], []],
      [2, [], ['park-city-started', 'park-city-shape']],
      [3, ['specialised-and-hidden-champions-added'], ['single-champion']],
      [4, [], []],
    ])
  })

  it('tells the outcome before the target, the amount before its growth, in the scopes shown', () => {
    const term = 'administrative-and-management-scope'
    expect(figuresOf(term)).toEqual([
      'gdp.2021.level.administrative',
      'general-public-budget-revenue.2021.level.administrative',
    ])
    expect(figuresOf(term, termEntries(sample, 'compare'))).toEqual([
      'gdp.2021.level.administrative',
      'gdp.2021.level.management',
      'general-public-budget-revenue.2021.level.administrative',
      'general-public-budget-revenue.2021.level.management',
    ])
    // A target alone, where nothing was reached.
    expect(figuresOf('enterprise-tiers')).toEqual([
      'specialised-and-hidden-champions-added.2022.level.undivided',
    ])
  })

  it('leaves the looser of two values out', () => {
    expect(headlineFigures(sampleIndicator('rural-disposable-income'), 'administrative')).toEqual([
      sampleObservation('rural-disposable-income.2021.level.undivided'),
    ])
  })

  it('names other forms once, as they are printed', () => {
    expect(entry('administrative-and-management-scope').otherForms).toEqual([
      '行政口径',
      '管理口径',
      '不含嘉兴港区、嘉兴电厂',
    ])
    expect(entry('rcep').otherForms).toEqual(['《区域全面经济伙伴关系协定》'])
    // They differ from the name by their quotation marks alone.
    expect(entry('park-city').otherForms).toEqual([])
    expect(entry('enterprise-tiers').otherForms).toEqual(['“专精特新”', '“隐形冠军”', '“单项冠军”'])
  })
})

describe('findTerms', () => {
  const numbers = (words: string) => findTerms(entries, words).map(({ term }) => term.number)

  it('finds by part of a name, another form or the explanation', () => {
    expect(numbers('花园')).toEqual([2])
    expect(numbers('伙伴')).toEqual([4])
    expect(numbers('亚太')).toEqual([4])
  })

  it('does not mind quotation marks, spaces and capital letters', () => {
    for (const words of ['花园城市', '“花园城市”', '"花园城市"', ' 花园 城市 '])
      expect(numbers(words)).toEqual([2])
    expect(numbers('rcep')).toEqual([4])
    expect(numbers('花園城市')).toEqual([2])
    expect(numbers('ＲＣＥＰ')).toEqual([4])
  })

  it('finds each term by its own name', () => {
    for (const { term } of entries) expect(numbers(term.name), term.name).toContain(term.number)
  })

  it('has all without words, and none for what nobody wrote', () => {
    expect(numbers('  ')).toHaveLength(entries.length)
    expect(numbers('人工智能')).toEqual([])
  })
})
