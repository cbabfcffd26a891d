import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/dataset/dataset'
import type { LedgerFile } from '../../../src/dataset/late-schema'
import { coverage } from '../../../src/dataset/ledger'
import {
  noneOf,
  partCounts,
  reasons,
  sectionCounts,
  totalCounts,
} from '../../../src/features/about-data/ledger-counts'
import { sample, sampleLedger } from '../../fixtures/sample'
import { small, smallLedger } from '../../fixtures/small-ledger'

describe('the counts of the parts', () => {
  it('add up to all numerals, facts and terms', () => {
    const total = totalCounts(partCounts(sample))
    const { numerals, figures, nonFigures, open } = coverage(sampleLedger)
    expect([total.numerals, total.figures, noneOf(total), total.open]).toEqual([
      numerals,
      figures,
      nonFigures,
      open,
    ])
    const { observations, milestones, terms } = sample
    expect([total.observations, total.milestones, total.terms]).toEqual([
      observations.size,
      milestones.length,
      terms.length,
    ])
    expect(total.pages).toBe('1–19')
  })

  it('are those of section 2 as counted by hand', () => {
    // Figures: 9 in §2.0.3, 2 in 2.1, 3 in 2.4, 2 in 2.6. The two numbers of §2.2, the 3 of 2/3.
    const section = partCounts(sample).find(({ id }) => id === '2')
    expect(section).toMatchObject({ label: '二、今后五年主要目标和任务', pages: '10–12' })
    expect(section).toMatchObject({ paragraphs: 5, numerals: 19, figures: 16, open: 0 })
    expect(section).toMatchObject({ observations: 16, milestones: 3, terms: 0 })
    expect(section?.none).toEqual({
      ordinal: 2,
      date: 0,
      name: 0,
      threshold: 0,
      unit: 1,
      definition: 0,
      reference: 0,
    })
  })

  it('are each the sum of what became of the numerals', () => {
    for (const row of [...partCounts(sample), ...sectionCounts(sample)])
      expect(row.figures + noneOf(row) + row.open, row.label).toBe(row.numerals)
  })

  it('name the part that no section of the report covers', () => {
    const opening: LedgerFile = {
      section: '0',
      paragraphs: [
        {
          id: '0.1',
          page: '1',
          numerals: [['2022', 'date']],
          quotes: [],
          milestones: { found: 0, why: '称呼' },
        },
      ],
    }
    const dataset = { ...sample, ledger: [opening, ...sample.ledger] }
    const label = '开头（会议、报告人、称呼）'
    for (const [first] of [partCounts(dataset), sectionCounts(dataset)])
      expect(first).toMatchObject({ id: '0', label, pages: '1', numerals: 1 })
    expect(partCounts(dataset).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', 'A'])
  })

  it('count a fact that is printed several times where it is printed first', () => {
    // 100.5亿元 stands in 1.1.1 and A.1 of the made-up text; one numeral there is still open.
    const dataset: Dataset = { ...small, ledger: [smallLedger().value] }
    const rows = sectionCounts(dataset)
    expect(rows.map(({ id, numerals, observations }) => [id, numerals, observations])).toEqual([
      ['1.1', 8, 6],
      ['2', 3, 2],
      ['A', 1, 0],
    ])
    expect(rows[1]).toMatchObject({ pages: '5', open: 1 })
  })

  it('are nothing where the ledger was not read along', () => {
    const total = totalCounts(partCounts({ ...sample, ledger: [] }))
    expect([total.numerals, total.pages]).toEqual([0, ''])
  })
})

describe('the counts of the sections', () => {
  it('add up to those of the parts', () => {
    const { label, ...sections } = totalCounts(sectionCounts(sample))
    const { label: same, ...parts } = totalCounts(partCounts(sample))
    expect(label).toBe(same)
    expect(sections).toEqual(parts)
  })

  it('take the narrowest section', () => {
    const section = sectionCounts(sample).find(({ id }) => id === '1.0')
    // Amount and growth of two indicators in two scopes and of two incomes, and the year.
    expect(section).toMatchObject({ pages: '1', numerals: 13, figures: 12, none: { date: 1 } })
  })
})

it('knows every reason but for open', () => {
  expect(reasons).toHaveLength(7)
  expect(reasons).not.toContain('open')
})
