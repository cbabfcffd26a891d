import { useCallback, useContext } from 'react'
import { sourceById } from '../facts/source'
import { saveDeck } from '../features/export/save-deck'
import { ExportPageContext } from '../features/parts/export-context'
import type { ViewProps } from '../features/parts/view-props'
import type { PresentChange } from '../features/present/present-props'
import { PresentView } from '../features/present/present-view'
import { useKeptDecks } from '../features/present/use-kept-decks'
import { nextAppearance } from '../ui/appearances'
import { formatAddress } from './format-address'
import { useApp } from './store'

/** The projector with what it needs of the page's state, which no other view does. */
export function Present({
  parameters,
  ...props
}: ViewProps & { readonly parameters: ReadonlyMap<string, string> }) {
  const { address, appearance, replace, chooseParameters, chooseAppearance, closeSource, setShowing } =
    useApp()
  const kept = useKeptDecks()
  const page = useContext(ExportPageContext)
  const { scope, source } = address
  const hrefOf = useCallback(
    (others: readonly (readonly [key: string, value: string])[]) =>
      formatAddress({ path: '/present', scope, source: null, others }),
    [scope],
  )
  const isLost = source !== null && sourceById(props.dataset, source) === null
  const onLeave = useCallback(
    () =>
      chooseParameters([
        ['deck', null],
        ['slide', null],
      ]),
    [chooseParameters],
  )
  const onReplace = useCallback(
    (change: PresentChange) => {
      const isSlide = change.parameters?.some(([key]) => key === 'slide') === true
      const hasDeck = useApp.getState().address.others.some(([key]) => key === 'deck')
      // A slide is written a moment after it was shown; the deck may have been left since.
      if (!isSlide || hasDeck) replace(change)
    },
    [replace],
  )
  return (
    <PresentView
      {...props}
      parameters={parameters}
      problems={[
        ...address.problems.map(({ message }) => message),
        ...(isLost ? [`没有找到出处“${source.slice(0, 60)}”`] : []),
      ]}
      isSourceOpen={source !== null && !isLost}
      kept={kept}
      hrefOf={hrefOf}
      libraryHref={formatAddress({ path: '/indicators', scope, source: null, others: [] })}
      onReplace={onReplace}
      onShowing={setShowing}
      onSave={async isWide => (page === null ? '' : saveDeck(page, parameters, isWide ? '16:9' : '4:3'))}
      onAppearance={() => chooseAppearance(nextAppearance(appearance))}
      onCloseSource={closeSource}
      onLeave={onLeave}
    />
  )
}
