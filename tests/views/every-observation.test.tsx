import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type ScopeChoice, scopeChoices } from '../../src/analysis/scope-choice'
import { palettes } from '../../src/charts/palette'
import type { ViewProps } from '../../src/views/parts/view-props'
import { ResultsView } from '../../src/views/results/results-view'
import { ScopesView } from '../../src/views/scopes/scopes-view'
import { TargetsView } from '../../src/views/targets/targets-view'
import { TrendsView } from '../../src/views/trends/trends-view'
import { realDataset } from '../fixtures/real'

vi.mock('../../src/charts/chart-canvas', () => import('../fixtures/canvas'))

const Scopes = (props: ViewProps) => <ScopesView {...props} sort={null} onSort={() => {}} />
const views: readonly (readonly [name: string, ComponentType<ViewProps>])[] = [
  ['2021成效', ResultsView],
  ['五年跨越', TrendsView],
  ['目标', TargetsView],
  ['口径', Scopes],
]

/** Observations and derived values whose figures stand on a view under a choice of scope. */
function sourcesOn(View: ComponentType<ViewProps>, choice: ScopeChoice): string[] {
  const { container, unmount } = render(
    <View dataset={realDataset} choice={choice} palette={palettes.light} onOpen={() => {}} />,
  )
  const found = [...container.querySelectorAll<HTMLElement>('[data-source]')].map(
    ({ dataset }) => dataset.source ?? '',
  )
  unmount()
  return found
}

describe('every observation of the dataset', () => {
  it('stands on at least one of the four main views', () => {
    const found = new Set(
      views.flatMap(([, View]) => scopeChoices.flatMap(choice => sourcesOn(View, choice))),
    )
    expect([...realDataset.observations.keys()].filter(id => !found.has(id))).toEqual([])
  }, 60_000)

  it.each(views.slice(0, 3))(
    'of a scope that was not chosen stays away: %s',
    (_, View) => {
      const other = { administrative: /\.management/, management: /\.administrative/ } as const
      for (const choice of ['administrative', 'management'] as const)
        expect(sourcesOn(View, choice).filter(id => other[choice].test(id))).toEqual([])
    },
    60_000,
  )

  it.each(views.slice(0, 3))(
    'without two scopes is the same under each: %s',
    (_, View) => {
      const undivided = (choice: ScopeChoice) =>
        [...new Set(sourcesOn(View, choice).filter(id => id.includes('.undivided')))].sort()
      expect(undivided('management')).toEqual(undivided('administrative'))
      expect(undivided('compare')).toEqual(undivided('administrative'))
    },
    60_000,
  )
})
