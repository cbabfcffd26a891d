import { type ReactNode, useCallback, useMemo } from 'react'
import type { ScopeChoice } from '../facts/scope-choice'
import { scopeChoiceName } from '../facts/scope-names'
import type { Matches } from '../features/indicators/rows'
import { OverviewView } from '../features/overview/overview-view'
import type { Way } from '../features/overview/ways'
import type { AddressOf, ChooseParameters, ParameterProps, ViewProps } from '../features/parts/view-props'
import type { ScopesProps } from '../features/scopes/scopes-view'
import { RestNotArrived } from './fallbacks'
import { formatAddress } from './format-address'
import {
  AboutDataView,
  GlossaryView,
  IndicatorsView,
  IndicatorView,
  MilestonesView,
  Present,
  ResultsView,
  ScopesView,
  TargetsView,
  TrendsView,
} from './view-chunks'
import { type View, viewsOf } from './views'

/** How much of the dataset has arrived: the overview's part, all of it, or the rest never will. */
export type Arrival = 'first' | 'whole' | 'rest-missing'

/** All that any view may need; each is handed its own part. */
export interface ViewSwitchProps extends ViewProps, ParameterProps {
  readonly view: View
  /** The address's path; one indicator's page has a second segment. */
  readonly path: string
  readonly arrival: Arrival
  readonly onParameters: ChooseParameters
  /** What the library's words find; absent until the search is ready, while it looks for the words as they are. */
  readonly matches: Matches | undefined
}

/** The view of an address, as soon as its program and its data are there. */
export function ViewSwitch({
  view,
  path,
  arrival,
  parameters,
  onParameter,
  onParameters,
  matches,
  ...props
}: ViewSwitchProps) {
  const { choice, dataset } = props
  const ways = useMemo(() => waysFrom(dataset, choice), [dataset, choice])
  const onSort = useCallback((sort: string | null) => onParameter('sort', sort), [onParameter])
  const addressOf = useMemo(() => addressesIn(choice), [choice])
  const hrefOf = useCallback((indicator: string) => addressOf(`/indicators/${indicator}`), [addressOf])
  if (view.path === '/') return <OverviewView {...props} ways={ways} />
  const [, , indicator = ''] = path.split('/')
  if (arrival === 'rest-missing') return <RestNotArrived />
  const scope = scopeChoiceName(dataset.report, choice)
  const loading = (
    <output className="loading">{`正在读取“${view.labelIn(dataset)}”${scope === '' ? '' : `（${scope}）`}…`}</output>
  )
  const waiting = { loading, isWhole: arrival === 'whole' }
  if (indicator !== '')
    return <IndicatorView {...props} {...waiting} indicator={indicator} addressOf={addressOf} />
  return viewOf(view.path, {
    ...props,
    ...waiting,
    parameters,
    onParameter,
    onParameters,
    matches,
    onSort,
    hrefOf,
    addressOf,
  })
}

/** Addresses of other pages in the scope chosen. */
export function addressesIn(scope: ScopeChoice): AddressOf {
  return (path, query = []) => formatAddress({ path, scope, source: null, others: query })
}

/** All views but the overview itself. */
function waysFrom(dataset: ViewProps['dataset'], scope: ScopeChoice): readonly Way[] {
  return viewsOf(dataset)
    .filter(({ path }) => path !== '/')
    .map(({ path, labelIn, aboutIn }) => ({
      href: formatAddress({ path, scope, source: null, others: [] }),
      label: labelIn(dataset),
      about: aboutIn(dataset),
    }))
}

function viewOf(
  path: string,
  {
    parameters,
    onParameter,
    onParameters,
    matches,
    onSort,
    hrefOf,
    addressOf,
    ...props
  }: ViewProps &
    ParameterProps &
    Pick<ViewSwitchProps, 'onParameters' | 'matches'> &
    Pick<ScopesProps, 'onSort'> & {
      readonly hrefOf: (indicator: string) => string
      readonly addressOf: AddressOf
      readonly loading: ReactNode
      readonly isWhole: boolean
    },
) {
  switch (path) {
    case '/results':
      return <ResultsView {...props} />
    case '/trends':
      return <TrendsView {...props} />
    case '/targets':
      return <TargetsView {...props} />
    case '/scopes':
      return <ScopesView {...props} sort={parameters.get('sort') ?? null} onSort={onSort} />
    case '/indicators':
      return (
        <IndicatorsView
          {...props}
          parameters={parameters}
          onParameter={onParameter}
          onParameters={onParameters}
          hrefOf={hrefOf}
          addressOf={addressOf}
          matches={matches}
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
