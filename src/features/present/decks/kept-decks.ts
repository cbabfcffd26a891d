import { maxTitleLength } from './own-deck'

/** A deck that a reader keeps in this browser. */
export interface KeptDeck {
  readonly title: string
  readonly select: string
}

/** As many decks as one browser keeps; more are refused, none gives way. */
export const maxDecks = 50

/** What saving a deck comes to: under which title it is to be kept, or why it is not. */
export type Saving =
  | { readonly outcome: 'new' | 'numbered' | 'already'; readonly title: string }
  | { readonly outcome: 'full' }

/** Nothing that is kept gives way: an equal title gets a number behind it, and a full store takes no more. */
export function savingOf(kept: readonly KeptDeck[], { title, select }: KeptDeck): Saving {
  for (let number = 1; ; number++) {
    const own = numbered(title, number)
    const former = kept.filter(deck => deck.title === own)
    if (former.some(deck => deck.select === select)) return { outcome: 'already', title: own }
    if (former.length > 0) continue
    if (kept.length >= maxDecks) return { outcome: 'full' }
    return { outcome: number === 1 ? 'new' : 'numbered', title: own }
  }
}

/** 周一例会 2, within the length of a title. */
function numbered(title: string, number: number): string {
  if (number === 1) return title
  const end = ` ${number}`
  return `${[...title]
    .slice(0, maxTitleLength - end.length)
    .join('')
    .trimEnd()}${end}`
}

/** Of title and selection: kept decks have no other identity. */
export function isSameDeck(a: KeptDeck, b: KeptDeck): boolean {
  return a.title === b.title && a.select === b.select
}
