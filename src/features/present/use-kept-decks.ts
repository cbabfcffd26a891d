import { useEffect, useState } from 'react'
import { isSameDeck, type KeptDeck, savingOf } from './decks/kept-decks'
import type { KeptDecks } from './kept-decks'

/* Decks that a reader keeps in this browser, like the settings of `app/preferences.ts`; the address is their other home. */

const key = 'decks'

/** The decks of this browser, the same in every tab, and what changes them. */
export function useKeptDecks(): KeptDecks {
  const [decks, setDecks] = useState(readDecks)
  const [removed, setRemoved] = useState<KeptDecks['removed']>(null)
  useEffect(() => {
    const hear = (event: StorageEvent) => {
      // No key where everything was cleared.
      if (event.key === key || event.key === null) setDecks(readDecks())
    }
    window.addEventListener('storage', hear)
    return () => window.removeEventListener('storage', hear)
  }, [])

  /** As it stands now, for another tab may have changed it since; false where it cannot be read or written. */
  const change = (make: (stored: readonly unknown[]) => readonly unknown[]): boolean => {
    const stored = readStored()
    if (stored === null) return false
    try {
      window.localStorage.setItem(key, JSON.stringify(make(stored)))
    } catch {
      return false
    }
    setDecks(readDecks())
    return true
  }
  return {
    decks,
    removed,
    save: deck => {
      const saving = savingOf(readDecks(), deck)
      if (saving.outcome === 'full' || saving.outcome === 'already') return saving
      if (!change(stored => [{ ...deck, title: saving.title }, ...stored])) return { outcome: 'refused' }
      setRemoved(null)
      return saving
    },
    remove: deck => {
      const at = readDecks().findIndex(other => isSameDeck(other, deck))
      if (!change(stored => stored.filter(other => !(isDeck(other) && isSameDeck(other, deck))))) return false
      setRemoved({ deck, at })
      return true
    },
    restore: () => {
      if (removed === null) return false
      const { deck, at } = removed
      const isBack = change(stored => {
        const saving = savingOf(stored.filter(isDeck), deck)
        if (saving.outcome === 'already') return stored
        const title = saving.outcome === 'full' ? deck.title : saving.title
        return [...stored.slice(0, at), { ...deck, title }, ...stored.slice(at)]
      })
      if (isBack) setRemoved(null)
      return isBack
    },
  }
}

function readDecks(): readonly KeptDeck[] {
  return (readStored() ?? []).filter(isDeck)
}

/** What is stored, this page's or not, for what is not understood stays as it is; null where nothing can be stored. */
function readStored(): readonly unknown[] | null {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found : null
  } catch {
    return null
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
