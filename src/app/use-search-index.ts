import { useEffect, useState } from 'react'
import type { SearchIndex } from '../analysis/search/search-index'
import type { Dataset } from '../dataset/dataset'
import { idle } from './load-rest'
import type { Arrival } from './view-switch'

/** What searches and shows what was found. */
export type SearchProgram = typeof import('./search-program')

/** What becomes of the search: still to come, ready, or not to be had. */
export type Searching =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly index: SearchIndex; readonly program: SearchProgram }
  | { readonly state: 'missing' }

const reading: Searching = { state: 'reading' }
const missing: Searching = { state: 'missing' }

/** The index over the whole dataset: made when the page rests, or at once where it is waited for. */
export function useSearchIndex(dataset: Dataset, arrival: Arrival, isWanted: boolean): Searching {
  const [searching, setSearching] = useState<Searching>(reading)

  useEffect(() => {
    if (arrival !== 'whole') return
    let isCurrent = true
    const settle = (next: Searching) => {
      if (isCurrent) setSearching(next)
    }
    const make = async () => {
      if (!isWanted) await idle()
      if (!isCurrent) return
      const program = await import('./search-program')
      settle({ state: 'ready', index: program.indexOf(dataset), program })
    }
    make().catch(() => settle(missing))
    return () => {
      isCurrent = false
    }
  }, [dataset, arrival, isWanted])

  return arrival === 'rest-missing' ? missing : searching
}
