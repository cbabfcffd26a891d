import { describe, expect, it } from 'vitest'
import { findTerms, termEntries } from '../../src/analysis/glossary'
import { realDataset } from '../fixtures/real'

const entries = termEntries(realDataset, 'administrative')
const entry = (id: string, among = entries) => {
  const found = among.find(({ term }) => term.id === id)
  if (found === undefined) throw new Error(`expected a term ${id}; received none`)
  return found
}
const figuresOf = (id: string, among = entries) =>
  entry(id, among).indicators.flatMap(({ figures }) => figures.map(figure => figure.id))

describe('termEntries', () => {
  it('has all terms in the annex’s order, with all their indicators and milestones', () => {
    expect(entries.map(({ term }) => term.number)).toEqual(realDataset.terms.map((_, i) => i + 1))
    for (const { term, indicators, milestones } of entries) {
      expect(indicators.map(({ indicator }) => indicator.id)).toEqual(term.indicators)
      expect(milestones.map(({ id }) => id).sort()).toEqual([...term.milestones].sort())
      for (const { figures } of indicators) expect(figures.length, term.id).toBeGreaterThan(0)
    }
  })

  it('tells the outcome before the target, the amount before its growth, in the scopes shown', () => {
    const term = 'administrative-and-management-scope'
    expect(figuresOf(term)).toEqual([
      'gdp.2021.level.administrative',
      'general-public-budget-revenue.2021.level.administrative',
    ])
    expect(figuresOf(term, termEntries(realDataset, 'compare'))).toEqual([
      'gdp.2021.level.administrative',
      'gdp.2021.level.management',
      'general-public-budget-revenue.2021.level.administrative',
      'general-public-budget-revenue.2021.level.management',
    ])
    expect(figuresOf('listing-100')).toEqual([expect.stringContaining('.2025.level.undivided')])
  })

  it('names other forms once, as they are printed', () => {
    expect(entry('project-3510').otherForms).toEqual(['“3510”工程', '“3510”工程升级版'])
    expect(entry('golden-border-silver-coast').otherForms).toEqual(['“金边银线”优势'])
    expect(entry('two-healths').otherForms).toEqual([])
    expect(entry('enterprise-tiers').otherForms).toEqual([
      '“瞪羚企业”',
      '“专精特新”',
      '“隐形冠军”',
      '“单项冠军”',
    ])
  })
})

describe('findTerms', () => {
  const numbers = (words: string) => findTerms(entries, words).map(({ term }) => term.number)

  it('finds by part of a name, another form or the explanation', () => {
    expect(numbers('公园')).toEqual([10])
    expect(numbers('氢能')).toContain(26)
    expect(numbers('二氧化碳')).toEqual([33])
  })

  it('does not mind quotation marks, spaces and capital letters', () => {
    for (const words of ['1212', '“1212”', '"1212"', ' 12 12 ']) expect(numbers(words)).toEqual([8])
    expect(numbers('rcep')).toEqual([19])
  })

  it('finds each term by its own name', () => {
    for (const { term } of entries) expect(numbers(term.name), term.name).toContain(term.number)
  })

  it('has all without words, and none for what nobody wrote', () => {
    expect(numbers('  ')).toHaveLength(entries.length)
    expect(numbers('人工智能')).toEqual([])
  })
})
