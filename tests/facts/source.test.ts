import { describe, expect, it } from 'vitest'
import { sourceById } from '../../src/facts/source'
import { sample } from '../fixtures/sample'

describe('sourceById', () => {
  it('finds an observation', () => {
    expect(sourceById(sample, 'gdp.2021.level.management')).toMatchObject({
      kind: 'observation',
      observation: { value: 480.6 },
    })
  })

  it('finds the arithmetic of a derived value', () => {
    expect(sourceById(sample, 'ratio~pm25.2021.level.undivided~pm25.2026.level.undivided')).toMatchObject({
      kind: 'derived',
      derived: { text: '至多111%' },
    })
  })

  it('finds what an address of an earlier version of the data calls otherwise', () => {
    expect(sourceById(sample, 'new-greening.2022.level.undivided')).toMatchObject({
      observation: { id: 'greening.2022.level.undivided' },
    })
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
    expect(sourceById(sample, id)).toBeNull()
  })
})
