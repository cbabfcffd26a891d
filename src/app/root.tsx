import { StrictMode, useEffect, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Loaded } from '../dataset/load'
import { App } from './app'
import { PageFailed } from './fallbacks'
import { FaultScreen } from './fault-screen'

export interface RootProps {
  /** What the page has at once. */
  readonly first: Loaded
  /** Brings the whole dataset; absent while building, and where `first` is all there is. */
  readonly loadRest?: () => Promise<Loaded>
}

/**
 * The whole page: the dashboard where the data are sound, else what is wrong with them. The rest of the dataset is
 * checked like the first part; a fault in it stops the page as well.
 */
export function Root({ first, loadRest }: RootProps) {
  const [loaded, setLoaded] = useState(first)
  const [isRestMissing, setRestMissing] = useState(false)

  useEffect(() => {
    // Where it does not arrive, the first part stays: it is sound, and views and panels say what is missing.
    loadRest?.().then(setLoaded, () => setRestMissing(true))
  }, [loadRest])

  useEffect(() => {
    // For those who drive the page: every part has arrived and been checked.
    if (loaded !== first) document.documentElement.dataset.whole = 'true'
  }, [loaded, first])

  const arrival = loaded !== first ? 'whole' : isRestMissing ? 'rest-missing' : 'first'
  return (
    <StrictMode>
      <ErrorBoundary fallback={<PageFailed />}>
        {loaded.ok ? (
          <App dataset={loaded.dataset} arrival={arrival} />
        ) : (
          <FaultScreen faults={loaded.faults} />
        )}
      </ErrorBoundary>
    </StrictMode>
  )
}
