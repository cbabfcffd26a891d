import { pinyinTable } from 'virtual:pinyin'
import { type SearchIndex, searchIndexOf } from '../analysis/search/search-index'
import type { Dataset } from '../dataset/dataset'

const made = new WeakMap<Dataset, SearchIndex>()

/** The search over a dataset, made once. This file and all it needs come when the page rests. */
export function indexOf(dataset: Dataset): SearchIndex {
  const known = made.get(dataset)
  if (known !== undefined) return known
  const index = searchIndexOf(dataset, pinyinTable)
  made.set(dataset, index)
  return index
}
