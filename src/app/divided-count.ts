import { type RefObject, useEffect, useState } from 'react'
import type { Dataset } from '../dataset/dataset'
import { sourceById } from '../facts/source'

/** How long the page must rest before it is counted anew, in ms: charts change it many times while they are drawn. */
const restMs = 50

/**
 * How many figures of the page stand in one of two scopes, printed and computed, each counted once. It is read from the
 * page itself, so that it says what a reader sees, whatever the view. Null until the page has been counted.
 */
export function useDividedCount(main: RefObject<HTMLElement | null>, dataset: Dataset): number | null {
  const [count, setCount] = useState<number | null>(null)

  useEffect(() => {
    const element = main.current
    if (element === null) return
    const known = new Map<string, boolean>()
    const read = () => setCount(dividedIn(element, dataset, known))
    read()
    let waiting: number | undefined
    const observer = new MutationObserver(() => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(read, restMs)
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      window.clearTimeout(waiting)
      observer.disconnect()
    }
  }, [main, dataset])

  return count
}

/** Counts anew what was asked once: a table of thousands asks often. */
function dividedIn(element: HTMLElement, dataset: Dataset, known: Map<string, boolean>): number | null {
  // Of a page that has not come nothing is known.
  if (element.querySelector('.loading, .message[role="alert"]') !== null) return null
  const ids = new Set<string>()
  for (const figure of element.querySelectorAll('[data-source]')) {
    const id = figure.getAttribute('data-source') ?? ''
    const isOne = known.get(id) ?? isDivided(dataset, id)
    known.set(id, isOne)
    if (isOne) ids.add(id)
  }
  return ids.size
}

function isDivided(dataset: Dataset, id: string): boolean {
  const source = sourceById(dataset, id)
  if (source === null) return false
  const { scope } = source.kind === 'observation' ? source.observation : source.derived
  return scope !== 'undivided'
}
