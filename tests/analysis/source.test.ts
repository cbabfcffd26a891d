import { describe, expect, it } from 'vitest'
import { sourceById } from '../../src/analysis/source'
import { realDataset } from '../fixtures/real'

describe('sourceById', () => {
  it('finds an observation', () => {
    expect(sourceById(realDataset, 'gdp.2021.level.management')).toMatchObject({
      kind: 'observation',
      observation: { value: 698.5 },
    })
  })

  it('finds the arithmetic of a derived value', () => {
    expect(
      sourceById(realDataset, 'ratio~pm25.2021.level.undivided~pm25.2026.level.undivided'),
    ).toMatchObject({ kind: 'derived', derived: { text: '≈104.8%' } })
  })

  it.each([
    '',
    'gdp',
    '__proto__',
    'constructor',
    '<b>',
    'gdp.2021.level.undivided',
    '~~',
    '%',
  ])('finds nothing for "%s"', id => {
    expect(sourceById(realDataset, id)).toBeNull()
  })
})
