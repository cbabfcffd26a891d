import { expect, it } from 'vitest'
import { readTexts } from '../../scripts/read-data'
import { ledgerTexts, wholeTexts } from '../../src/app/whole-texts'
import { realTexts } from './real'

it('the page carries the files under data/ and data/ledger/, under the names that an editor finds them by', () => {
  expect(wholeTexts).toEqual(realTexts)
  expect(ledgerTexts).toEqual(readTexts('data/ledger'))
})
