import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { describe, expect, it } from 'vitest'
import { addressesIn } from '../../src/app/view-switch'
import type { ObservationRecord } from '../../src/dataset/dataset'
import { scopeChoices, scopesShown } from '../../src/facts/scope-choice'
import { sourceById } from '../../src/facts/source'
import { IndicatorsView } from '../../src/features/indicators/indicators-view'
import type { ViewProps } from '../../src/features/parts/view-props'
import { ScopesView } from '../../src/features/scopes/scopes-view'
import { TargetsView } from '../../src/features/targets/targets-view'
import { isOfPastFiveYears } from '../../src/features/trends/trends'
import { TrendsView } from '../../src/features/trends/trends-view'
import { realDataset } from './real'

const Scopes = (props: ViewProps) => <ScopesView {...props} sort={null} onSort={() => {}} />
const Indicators = (props: ViewProps) => (
  <IndicatorsView
    {...props}
    parameters={new Map()}
    hrefOf={id => `#/indicators/${id}`}
    addressOf={addressesIn(props.choice)}
    onParameter={() => {}}
    onParameters={() => {}}
  />
)

/** What each view has whole, of the scopes that it shows. */
const views: readonly (readonly [
  name: string,
  View: ComponentType<ViewProps>,
  isWanted: (observation: ObservationRecord) => boolean,
])[] = [
  ['五年跨越, the past five years', TrendsView, isOfPastFiveYears],
  ['目标, every target', TargetsView, ({ status }) => status === 'target'],
  ['口径, all of two scopes', Scopes, ({ indicator }) => indicator.divided],
  ['指标库, every observation', Indicators, () => true],
]

describe.each(views)('%s', (_, View, isWanted) => {
  it.each(scopeChoices)('is seen without opening a table, and each figure leads to a source: %s', choice => {
    const { container } = render(<View dataset={realDataset} choice={choice} onOpen={() => {}} />)
    const figures = [...container.querySelectorAll<HTMLElement>('[data-source]')]
    const sourceOf = ({ dataset }: HTMLElement) => dataset.source ?? ''
    const seen = new Set(figures.filter(figure => figure.closest('details') === null).map(sourceOf))
    const isShown = ({ indicator, scope }: ObservationRecord) =>
      View === Scopes || scopesShown(indicator, choice).includes(scope)
    const wanted = [...realDataset.observations.values()].filter(o => isWanted(o) && isShown(o))
    expect(wanted.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([])
    expect(figures.map(sourceOf).filter(id => sourceById(realDataset, id) === null)).toEqual([])
  }, 120_000)
})
