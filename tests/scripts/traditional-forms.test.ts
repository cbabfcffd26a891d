import { expect, it } from 'vitest'
import { traditionalForms as made } from '../../scripts/traditional-forms'
import { traditionalForms } from '../../src/text/traditional-forms'

it('the table of traditional characters is what OpenCC has: npx tsx scripts/traditional.ts', () => {
  expect(traditionalForms).toBe(made())
})
