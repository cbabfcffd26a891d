import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { readNames } from '../../scripts/vite/pinyin'
import { searchIndexOf } from '../../src/analysis/search/search-index'
import { SearchEmpty } from '../../src/app/search-hints'
import { realDataset, realTexts } from './real'

it('every example that the search offers finds something in the data', () => {
  const index = searchIndexOf(realDataset, readNames(realTexts))
  render(<SearchEmpty onTry={() => {}} />)
  const examples = screen.getAllByRole('button').map(({ textContent }) => textContent ?? '')
  expect(examples.filter(typed => index.find(typed, 'administrative').count === 0)).toEqual([])
})
