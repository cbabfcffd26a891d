import { useState } from 'react'
import { isSameDeck, type KeptDeck } from './decks/kept-decks'
import type { KeptDecks } from './kept-decks'
import type { PresentProps } from './present-props'

/** A deck as keys of its address. */
export function addressEntriesOf({ title, select }: KeptDeck) {
  return [
    ['select', select],
    ['title', title],
  ] as const
}

/** The decks kept in this browser; the one deleted last stands in its place until it is let go. */
export function KeptList({ kept, hrefOf }: Pick<PresentProps, 'kept' | 'hrefOf'>) {
  const [told, tell] = useState({ text: '', isRefused: false })
  const items = withRemoved(kept)
  if (items.length === 0) return null
  const press = ({ deck, isRemoved }: KeptItem) => {
    const isDone = isRemoved ? kept.restore() : kept.remove(deck)
    const done = isRemoved ? `“${deck.title}”已恢复。` : `“${deck.title}”已删除，可以撤销。`
    tell({ text: isDone ? done : '这台电脑的浏览器不让改，没有变动。', isRefused: !isDone })
  }
  return (
    <>
      {/* What was done is seen in the list. */}
      <output className={told.isRefused ? 'own__tools' : 'visually-hidden'}>{told.text}</output>
      <ul className="decks" aria-label="这台电脑上保存的放映">
        {items.map(item => (
          <li key={`${item.deck.title} ${item.deck.select}`}>
            <h3>
              {item.isRemoved ? (
                `“${item.deck.title}”已从这台电脑删除`
              ) : (
                <a href={hrefOf([['deck', 'own'], ...addressEntriesOf(item.deck)])}>{item.deck.title}</a>
              )}
            </h3>
            <p className="own__tools">
              {!item.isRemoved && <a href={hrefOf(addressEntriesOf(item.deck))}>改</a>}
              {/* One button for both, so that the focus stays where it was pressed. */}
              <button
                type="button"
                className="button"
                aria-label={`${item.isRemoved ? '撤销删除' : '从这台电脑删除'}：${item.deck.title}`}
                onClick={() => press(item)}
              >
                {item.isRemoved ? '撤销' : '从这台电脑删除'}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

interface KeptItem {
  readonly deck: KeptDeck
  readonly isRemoved: boolean
}

function withRemoved({ decks, removed }: KeptDecks): readonly KeptItem[] {
  const items = decks.map((deck): KeptItem => ({ deck, isRemoved: false }))
  // Another tab may have saved the same again.
  if (removed !== null && !decks.some(deck => isSameDeck(deck, removed.deck)))
    items.splice(removed.at, 0, { deck: removed.deck, isRemoved: true })
  return items
}
