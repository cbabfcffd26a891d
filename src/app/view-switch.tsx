import { lazy, Suspense, useCallback, useMemo } from 'react'
import type { ScopeChoice } from '../analysis/scope-choice'
import { OverviewView } from '../views/overview/overview-view'
import type { Way } from '../views/overview/ways'
import type { ChooseParameters, ParameterProps, ViewProps } from '../views/parts/view-props'
import { formatAddress } from './address'
import { RestMissing } from './fallbacks'
import { type View, views } from './views'

/* The overview is in the page at once; the others come when they are opened. */
const ResultsView = lazy(async () => ({
  default: (await import('../views/results/results-view')).ResultsView,
}))
const TrendsView = lazy(async () => ({ default: (await import('../views/trends/trends-view')).TrendsView }))
const TargetsView = lazy(async () => ({
  default: (await import('../views/targets/targets-view')).TargetsView,
}))
const ScopesView = lazy(async () => ({ default: (await import('../views/scopes/scopes-view')).ScopesView }))
const IndicatorsView = lazy(async () => ({
  default: (await import('../views/indicators/indicators-view')).IndicatorsView,
}))
const MilestonesView = lazy(async () => ({
  default: (await import('../views/milestones/milestones-view')).MilestonesView,
}))
const GlossaryView = lazy(async () => ({
  default: (await import('../views/glossary/glossary-view')).GlossaryView,
}))
const AboutDataView = lazy(async () => ({
  default: (await import('../views/about-data/about-data-view')).AboutDataView,
}))

const Present = lazy(async () => ({ default: (await import('./present')).Present }))

/** How much of the dataset has arrived: the overview's part, all of it, or the rest never will. */
export type Arrival = 'first' | 'whole' | 'rest-missing'

export interface ViewSwitchProps extends ViewProps, ParameterProps {
  readonly view: View
  readonly arrival: Arrival
  readonly onParameters: ChooseParameters
}

/** The view of an address, as soon as its program and its data are there. */
export function ViewSwitch({
  view,
  arrival,
  parameters,
  onParameter,
  onParameters,
  ...props
}: ViewSwitchProps) {
  const { choice } = props
  const ways = useMemo(() => waysFrom(choice), [choice])
  const hrefOf = useCallback(
    (indicator: string) =>
      formatAddress({ path: `/indicators/${indicator}`, scope: choice, source: null, others: [] }),
    [choice],
  )
  if (view.path === '/') return <OverviewView {...props} ways={ways} />
  if (arrival === 'rest-missing') return <RestMissing />
  const loading = <output className="loading">正在读取“{view.label}”的数据…</output>
  if (arrival === 'first') return loading
  return (
    <Suspense fallback={loading}>
      {viewOf(view.path, { ...props, parameters, onParameter, onParameters, hrefOf })}
    </Suspense>
  )
}

/** All views but the overview itself. */
function waysFrom(scope: ScopeChoice): readonly Way[] {
  return views
    .filter(({ path }) => path !== '/')
    .map(({ path, label, about }) => ({
      href: formatAddress({ path, scope, source: null, others: [] }),
      label,
      about,
    }))
}

function viewOf(
  path: string,
  {
    parameters,
    onParameter,
    onParameters,
    hrefOf,
    ...props
  }: ViewProps &
    ParameterProps &
    Pick<ViewSwitchProps, 'onParameters'> & { readonly hrefOf: (indicator: string) => string },
) {
  switch (path) {
    case '/results':
      return <ResultsView {...props} />
    case '/trends':
      return <TrendsView {...props} />
    case '/targets':
      return <TargetsView {...props} />
    case '/scopes':
      return (
        <ScopesView
          {...props}
          sort={parameters.get('sort') ?? null}
          onSort={sort => onParameter('sort', sort)}
        />
      )
    case '/indicators':
      return (
        <IndicatorsView
          {...props}
          parameters={parameters}
          onParameter={onParameter}
          onParameters={onParameters}
          hrefOf={hrefOf}
        />
      )
    case '/milestones':
      return (
        <MilestonesView
          {...props}
          parameters={parameters}
          onParameter={onParameter}
          onParameters={onParameters}
        />
      )
    case '/glossary':
      return <GlossaryView {...props} parameters={parameters} onParameter={onParameter} />
    case '/data':
      return <AboutDataView {...props} parameters={parameters} onParameter={onParameter} />
    case '/present':
      return <Present {...props} parameters={parameters} />
    default:
      throw new Error(`view-switch: expected a view for "${path}"; received none; add it beside the others`)
  }
}
