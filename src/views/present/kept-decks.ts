/** A deck that a reader keeps in this browser. */
export interface KeptDeck {
  readonly title: string
  readonly select: string
}

/** Decks kept in the browser; saving says whether it worked, for storage may be off or full. */
export interface KeptDecks {
  readonly decks: readonly KeptDeck[]
  readonly save: (deck: KeptDeck) => boolean
  readonly remove: (title: string) => void
}
