import { describe, expect, it } from 'vitest'
import { ledgerFaults } from '../../src/dataset/ledger'
import { sample, sampleLedger, sampleTexts, soundDataset } from '../fixtures/sample'
import { type Slip, slippedTexts, slips, slipsForLedger, untold, untoldByLedger } from '../fixtures/slips'

describe('load, of data with one field wrong', () => {
  it.each(slips)('tells %s, whichever observation it is', (_, slip) => {
    expect(untold(sample, sampleTexts, slip)).toEqual([])
  })
})

describe('load and the ledger, of data with one field wrong', () => {
  it.each(slipsForLedger)('tell %s', (_, slip) => {
    expect(untoldByLedger(sample, sampleTexts, sampleLedger, slip)).toEqual([])
  })

  it('tell an observation that was moved to another year with its id', () => {
    const id = 'gdp.2026.level.management'
    const moved: Slip = o => {
      if (o.id !== id) return
      o.id = 'gdp.2025.level.management'
      o.period = '2025'
    }
    // Two citations, each named by the ledger under the old id and by none under the new.
    const faults = ledgerFaults(soundDataset(slippedTexts(sampleTexts, moved)), sampleLedger)
    expect(faults.map(({ code, received }) => `${code} ${received}`).sort()).toEqual([
      'ledger-dangles "gdp.2026.level.management"',
      'ledger-dangles "gdp.2026.level.management"',
      'ledger-lacks-fact gdp.2025.level.management',
      'ledger-lacks-fact gdp.2025.level.management',
    ])
  })
})
