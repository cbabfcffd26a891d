import { useCallback, useMemo } from 'react'
import { openDeck, ownDeckId, readSlide } from './decks/decks'
import type { PresentProps } from './present-props'
import { Stage } from './stage'
import { StartScreen } from './start-screen'

/** 放映: the deck of the address, full of the window, or the decks to choose from. */
export function PresentView(props: PresentProps) {
  const { dataset, choice, parameters, problems, isSourceOpen, onReplace } = props
  const { onShowing, onSave, onAppearance, onOpen, onCloseSource, onLeave } = props
  const id = parameters.get('deck')
  const select = parameters.get('select')
  const title = parameters.get('title')
  const opened = useMemo(
    () => openDeck(dataset, choice, pick({ deck: id, select, title })),
    [dataset, choice, id, select, title],
  )
  const onSlide = useCallback((slide: string) => onReplace({ parameters: [['slide', slide]] }), [onReplace])
  const { deck } = opened
  if (deck === null) return <StartScreen {...props} lost={opened.problems} />
  const { problem: slideProblem } = readSlide(parameters.get('slide'), deck.slides.length)
  return (
    <Stage
      // Another deck begins anew.
      key={id === ownDeckId ? `${id} ${select}` : id}
      report={dataset.report}
      deck={deck}
      choice={choice}
      slideText={parameters.get('slide')}
      problems={[...problems, ...opened.problems, ...(slideProblem === null ? [] : [slideProblem])]}
      isSourceOpen={isSourceOpen}
      onSlide={onSlide}
      onShowing={onShowing}
      onScope={scope => onReplace({ scope })}
      onSave={onSave}
      onAppearance={onAppearance}
      onOpen={onOpen}
      onCloseSource={onCloseSource}
      onLeave={onLeave}
    />
  )
}

function pick(parameters: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(parameters).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    ),
  )
}
