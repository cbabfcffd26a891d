import { useContext, useEffect, useState } from 'react'
import type { Dataset } from '../dataset/dataset'
import { RestContext, type RestMissing } from '../features/parts/rest-context'
import type { Searching } from '../features/search/searching'
import { chunk } from '../ui/chunk'
import { idle } from '../ui/idle'
import { useChunkState } from '../ui/use-chunk'
import type { Arrival } from './view-switch'

/** The search: made when the page rests, or at once where it is waited for. */
export const searchChunk = chunk('search-program', () => import('../features/search/search-program'))

const reading: Searching = { state: 'reading' }
const network: RestMissing = { failure: 'network', isAsking: false }
const broken: Searching = { state: 'missing', why: { failure: 'broken', isAsking: false } }

/** The index over the whole dataset: made when the page rests, or at once where it is waited for. */
export function useSearchIndex(dataset: Dataset, arrival: Arrival, isWanted: boolean): Searching {
  const [searching, setSearching] = useState<Searching>(reading)
  // Where it failed and comes later, it is there all the same.
  const { part, failure, isAsking } = useChunkState(searchChunk)
  const rest = useContext(RestContext)

  useEffect(() => {
    if (arrival !== 'whole') return
    let isCurrent = true
    const settle = (next: Searching) => {
      if (isCurrent) setSearching(next)
    }
    const make = async () => {
      if (!isWanted) await idle()
      if (!isCurrent) return
      const program = part ?? (await searchChunk.ask())
      settle({ state: 'ready', index: program.indexOf(dataset), program })
    }
    make().catch(() => {
      // What did not arrive tells so itself.
      if (searchChunk.state().part !== null) settle(broken)
    })
    return () => {
      isCurrent = false
    }
  }, [dataset, arrival, isWanted, part])

  if (arrival === 'rest-missing') return { state: 'missing', why: rest ?? network }
  return failure === null ? searching : { state: 'missing', why: { failure, isAsking } }
}
