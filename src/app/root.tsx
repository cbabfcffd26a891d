import { StrictMode, useDeferredValue, useEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Loaded } from '../dataset/data-text'
import { RestContext } from '../features/parts/rest-context'
import { type Chunk, chunk } from '../ui/chunk'
import { useChunk } from '../ui/use-chunk'
import { App } from './app'
import { PageFailed } from './fallbacks'
import { FaultScreen } from './fault-screen'

/** Both parts of the dataset, each with its faults where it has some. */
export interface RootProps {
  /** What the page has at once. */
  readonly first: Loaded
  /** The whole dataset; absent while building, and where `first` is all there is. */
  readonly rest?: Chunk<Loaded>
}

const none = chunk<Loaded>('none', () => new Promise(() => {}))

/**
 * The whole page: the dashboard where the data are sound, else what is wrong with them. The rest of the dataset is
 * checked like the first part; a fault in it stops the page as well.
 */
export function Root({ first, rest = none }: RootProps) {
  // Drawn in slices, between which the page answers: no reader waits for the whole, who has the first part before him.
  const { part, failure, isAsking } = useDeferredValue(useChunk(rest))
  // Where the rest does not arrive, the first part stays: it is sound, and views and panels say what is missing.
  const loaded = part ?? first

  useEffect(() => {
    // For those who drive the page: every part has arrived and been checked.
    if (part !== null) document.documentElement.dataset.whole = 'true'
  }, [part])

  const arrival = part !== null ? 'whole' : failure !== null ? 'rest-missing' : 'first'
  return (
    <StrictMode>
      <ErrorBoundary FallbackComponent={PageFailed}>
        <RestContext value={failure === null ? null : { failure, isAsking }}>
          {loaded.ok ? (
            <App dataset={loaded.dataset} arrival={arrival} />
          ) : (
            <FaultScreen faults={loaded.faults} />
          )}
        </RestContext>
      </ErrorBoundary>
    </StrictMode>
  )
}
