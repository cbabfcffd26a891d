import { describe, expect, it } from 'vitest'
import { readTexts } from '../../scripts/read-data'
import { ledgerTexts, wholeTexts } from '../../src/app/whole-texts'
import { realTexts } from '../fixtures/real'

describe('the texts that the page carries', () => {
  it('are the files under data/ and data/ledger/, under the names that an editor finds them by', () => {
    expect(wholeTexts).toEqual(realTexts)
    expect(ledgerTexts).toEqual(readTexts('data/ledger'))
  })
})
