import { useState } from 'react'
import type { KeptDeck, KeptDecks } from '../views/present/kept-decks'

/* Decks that a reader keeps in this browser, like the settings of `preferences.ts`; the address is their other home. */

const key = 'decks'
const mostDecks = 50

/** The decks of this browser, and what changes them; without storage there are none, and saving says so. */
export function useKeptDecks(): KeptDecks {
  const [decks, setDecks] = useState(read)
  const keep = (next: readonly KeptDeck[]): boolean => {
    try {
      window.localStorage.setItem(key, JSON.stringify(next))
    } catch {
      return false
    }
    setDecks(next)
    return true
  }
  return {
    decks,
    save: deck => keep([deck, ...read().filter(({ title }) => title !== deck.title)].slice(0, mostDecks)),
    remove: title => {
      // As it stands now: another window may have kept one since.
      keep(read().filter(deck => deck.title !== title))
    },
  }
}

/** What is stored, as far as it is what this page stores. */
function read(): readonly KeptDeck[] {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found.filter(isDeck).slice(0, mostDecks) : []
  } catch {
    return []
  }
}

function isDeck(value: unknown): value is KeptDeck {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    typeof value.title === 'string' &&
    'select' in value &&
    typeof value.select === 'string'
  )
}
