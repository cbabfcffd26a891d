import { expect, it } from 'vitest'
import { readNames } from '../../scripts/vite/pinyin'
import { scopeChoices } from '../../src/facts/scope-choice'
import { searchExamples } from '../../src/features/search/engine/examples'
import { readerOf } from '../../src/features/search/engine/pinyin'
import { searchIndexOf } from '../../src/features/search/engine/search-index'
import { realDataset, realTexts } from './real'

it.each(scopeChoices)('each way of asking has an example that finds something in the data: %s', choice => {
  const table = readNames(realTexts)
  const index = searchIndexOf(realDataset, table)
  const examples = searchExamples(realDataset, choice, readerOf(table)).map(({ typed }) => typed)
  expect(examples).toHaveLength(5)
  expect(examples.filter(typed => index.find(typed, choice).count === 0)).toEqual([])
})
