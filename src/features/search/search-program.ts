/* What the search needs beyond its empty box, in one piece that comes when the page rests. */

import { pinyinTable } from 'virtual:pinyin'
import type { Dataset } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import { type SearchExample, searchExamples } from './engine/examples'
import { readerOf } from './engine/pinyin'
import { type SearchIndex, searchIndexOf } from './engine/search-index'

export { matcherOf } from './engine/search-index'
export { SearchOption } from './search-option'
export { searchRows } from './search-rows'

const made = new WeakMap<Dataset, SearchIndex>()

/** The search over a dataset, made once. */
export function indexOf(dataset: Dataset): SearchIndex {
  const known = made.get(dataset)
  if (known !== undefined) return known
  const index = searchIndexOf(dataset, pinyinTable)
  made.set(dataset, index)
  return index
}

/** What can be typed, told by what this report prints. */
export function examplesOf(dataset: Dataset, choice: ScopeChoice): readonly SearchExample[] {
  return searchExamples(dataset, choice, readerOf(pinyinTable))
}
