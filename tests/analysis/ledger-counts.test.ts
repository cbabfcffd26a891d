import { describe, expect, it } from 'vitest'
import { noneOf, partCounts, reasons, sectionCounts, totalCounts } from '../../src/analysis/ledger-counts'
import type { Dataset } from '../../src/dataset/dataset'
import { coverage } from '../../src/dataset/ledger'
import { realDataset, realLedger } from '../fixtures/real'
import { small, smallLedger } from '../fixtures/small-ledger'

describe('the counts of the parts', () => {
  it('add up to all numerals, facts and terms', () => {
    const total = totalCounts(partCounts(realDataset))
    expect([total.numerals, total.figures, noneOf(total), total.open]).toEqual([536, 351, 185, 0])
    expect([total.observations, total.milestones, total.terms]).toEqual([322, 210, 39])
    expect(total.pages).toBe('1–35')
    const { numerals, figures, nonFigures, open } = coverage(realLedger())
    expect([total.numerals, total.figures, noneOf(total), total.open]).toEqual([
      numerals,
      figures,
      nonFigures,
      open,
    ])
  })

  it('are those of section 2 as counted by hand in its file', () => {
    // Figures: 9 in §2.0.3, 2 in 2.1, 2 in 2.3, 5 in 2.4, 2 in 2.5, 3 in 2.6. The eight numbers of 2.1 to 2.8.
    // Names: 12458; 5A; 1512, 141; 1212, 4+3, 1324; G60; PM2.5; 10分钟. Dates: 5年, 2026. The 3 of 2/3.
    const section = partCounts(realDataset).find(({ id }) => id === '2')
    expect(section).toMatchObject({ label: '二、新一届政府工作主要目标和任务（今后五年）', pages: '14–18' })
    expect(section).toMatchObject({ paragraphs: 13, numerals: 45, figures: 23, open: 0 })
    expect(section?.none).toEqual({
      ordinal: 8,
      date: 2,
      name: 11,
      threshold: 0,
      unit: 1,
      definition: 0,
      reference: 0,
    })
  })

  it('are each the sum of what became of the numerals', () => {
    for (const row of [...partCounts(realDataset), ...sectionCounts(realDataset)])
      expect(row.figures + noneOf(row) + row.open, row.label).toBe(row.numerals)
  })

  it('name the part that no section of the report covers', () => {
    expect(partCounts(realDataset)[0]).toMatchObject({ id: '0', pages: '1', numerals: 3 })
    expect(partCounts(realDataset).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', 'A'])
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
    const total = totalCounts(partCounts({ ...realDataset, ledger: [] }))
    expect([total.numerals, total.pages]).toEqual([0, ''])
  })
})

describe('the counts of the sections', () => {
  it('add up to those of the parts', () => {
    const { label, ...sections } = totalCounts(sectionCounts(realDataset))
    const { label: same, ...parts } = totalCounts(partCounts(realDataset))
    expect(label).toBe(same)
    expect(sections).toEqual(parts)
  })

  it('take the narrowest section', () => {
    const section = sectionCounts(realDataset).find(({ id }) => id === '1.0')
    // 907.5, 9.2, 96.6, 7.3, 698.5, 10.1, 75.9, 8.9, 71814, 43914, 9.1, 10.1, and the year.
    expect(section).toMatchObject({ pages: '1', numerals: 13, figures: 12, none: { date: 1 } })
  })
})

it('knows every reason but for open', () => {
  expect(reasons).toHaveLength(7)
  expect(reasons).not.toContain('open')
})
