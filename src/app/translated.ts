import { useState } from 'react'

/* Whether a translator has put its own elements around the page's texts: React's own texts are then no longer shown. */
let isTranslated = false

/** Watches for a page translator, which `translate="no"` should keep off but does not always; returns what ends it. */
export function subscribeToTranslator(): () => void {
  const observer = new MutationObserver(changes => {
    if (!changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'FONT'))) return
    isTranslated = true
    observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    isTranslated = false
    observer.disconnect()
  }
}

/**
 * A key that changes with what is shown where the page has been translated: all of it is then made anew, since a text
 * that React changes may be one that nobody sees. Else it stays, and React changes what is there.
 */
export function useFreshKey(shown: string): number {
  const [last, setLast] = useState({ shown, key: 0 })
  if (last.shown === shown) return last.key
  const key = isTranslated ? last.key + 1 : last.key
  setLast({ shown, key })
  return key
}
