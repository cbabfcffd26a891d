import type { KeptDeck, Saving } from './decks/kept-decks'

/** Decks kept in the browser. What changes them says whether it worked, for storage may be off or full. */
export interface KeptDecks {
  readonly decks: readonly KeptDeck[]
  /** What was deleted last and where it stood, until a further deck is saved or deleted. */
  readonly removed: { readonly deck: KeptDeck; readonly at: number } | null
  readonly save: (deck: KeptDeck) => Saving | { readonly outcome: 'refused' }
  readonly remove: (deck: KeptDeck) => boolean
  /** Brings back what was deleted last. */
  readonly restore: () => boolean
}
