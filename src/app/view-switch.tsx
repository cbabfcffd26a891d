import { lazy, Suspense } from 'react'
import { OverviewView } from '../views/overview/overview-view'
import type { ViewProps } from '../views/parts/view-props'
import { NotReady, RestMissing } from './fallbacks'
import type { View } from './views'

/* The overview is in the page at once; the others come when they are opened. */
const ResultsView = lazy(async () => ({
  default: (await import('../views/results/results-view')).ResultsView,
}))
const TrendsView = lazy(async () => ({ default: (await import('../views/trends/trends-view')).TrendsView }))
const TargetsView = lazy(async () => ({
  default: (await import('../views/targets/targets-view')).TargetsView,
}))
const ScopesView = lazy(async () => ({ default: (await import('../views/scopes/scopes-view')).ScopesView }))

/** How much of the dataset has arrived: the overview's part, all of it, or the rest never will. */
export type Arrival = 'first' | 'whole' | 'rest-missing'

export interface ViewSwitchProps extends ViewProps {
  readonly view: View
  readonly arrival: Arrival
}

/** The view of an address, as soon as its program and its data are there. */
export function ViewSwitch({ view, arrival, ...props }: ViewSwitchProps) {
  if (view.path === '/') return <OverviewView {...props} />
  if (!view.isReady) return <NotReady view={view} scope={props.choice} />
  if (arrival === 'rest-missing') return <RestMissing />
  const loading = <output className="loading">正在读取“{view.label}”的数据…</output>
  if (arrival === 'first') return loading
  return <Suspense fallback={loading}>{viewOf(view.path, props)}</Suspense>
}

function viewOf(path: string, props: ViewProps) {
  switch (path) {
    case '/results':
      return <ResultsView {...props} />
    case '/trends':
      return <TrendsView {...props} />
    case '/targets':
      return <TargetsView {...props} />
    case '/scopes':
      return <ScopesView {...props} />
    default:
      throw new Error(`view-switch: expected a view for "${path}"; received none; add it beside the others`)
  }
}
