import { describe, expect, it } from 'vitest'
import { promises } from '../../src/analysis/promises'
import { plain } from '../../src/analysis/told'
import { realDataset } from '../fixtures/real'

describe('promises', () => {
  const lines = promises(realDataset, 'administrative')

  it('are the ten areas of work of 2022 in the report’s order, each with its name', () => {
    expect(lines.map(({ section }) => section)).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '3.7',
      '3.8',
      '3.9',
      '3.10',
    ])
    // §3.1 and §3.10, pages 18 and 27.
    expect(lines[0]?.label).toBe('一体化发展促融入')
    expect(lines[9]?.label).toBe('平安稳定守底线')
  })

  it('tell at most three figured targets of 2022, each leading to its source', () => {
    for (const { told, count } of lines) {
      const figures = told.filter(part => typeof part !== 'string')
      expect(figures.length).toBeGreaterThan(0)
      expect(figures.length).toBeLessThanOrEqual(Math.min(3, count))
      for (const figure of figures)
        expect(realDataset.observations.get(figure.source)).toMatchObject({
          period: '2022',
          status: 'target',
        })
    }
  })

  it('begin with what 2021 already had a value for', () => {
    // §3.2, pages 19–20: 实到外资3.5亿美元 stands among hires and projects; 2021 had 4.1亿美元 (§1.1.5, page 4).
    expect(plain(lines[1]?.told ?? [])).toContain('实到外资3.5亿美元')
  })
})
