import { useCallback } from 'react'
import type { ViewProps } from '../views/parts/view-props'
import { PresentView } from '../views/present/present-view'
import { formatAddress } from './address'
import { useKeptDecks } from './kept-decks'
import { useApp } from './store'

/** The projector with what it needs of the page's state, which no other view does. */
export function Present({
  parameters,
  ...props
}: Omit<ViewProps, 'palette'> & { readonly parameters: ReadonlyMap<string, string> }) {
  const { address, appearance, replace, chooseParameters, chooseAppearance, closeSource } = useApp()
  const kept = useKeptDecks()
  const { scope } = address
  const onLeave = useCallback(
    () =>
      chooseParameters([
        ['deck', null],
        ['slide', null],
        ['select', null],
        ['title', null],
      ]),
    [chooseParameters],
  )
  return (
    <PresentView
      {...props}
      parameters={parameters}
      problems={address.problems.map(({ message }) => message)}
      isSourceOpen={address.source !== null}
      kept={kept}
      hrefOf={others => formatAddress({ path: '/present', scope, source: null, others })}
      libraryHref={formatAddress({ path: '/indicators', scope, source: null, others: [] })}
      onReplace={replace}
      onAppearance={() => chooseAppearance(appearance === 'dark' ? 'light' : 'dark')}
      onCloseSource={closeSource}
      onLeave={onLeave}
    />
  )
}
