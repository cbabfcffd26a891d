import { useEffect } from 'react'

/**
 * `/`, Ctrl+K and on a Mac ⌘K open the search from anywhere; `/` not where it may be meant as a letter, nor where the
 * reader has turned it off: who speaks to the computer may press it by a word.
 */
export function useSearchKeys(onOpen: () => void, hasSlash: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      const hasCommand = event.ctrlKey || event.metaKey
      const isShortcut = hasCommand && !event.shiftKey && event.key.toLowerCase() === 'k'
      const isSlash = hasSlash && !hasCommand && event.key === '/' && !isTypedInto(event.target)
      if (!isShortcut && !isSlash) return
      // The browser's own search in the page, or its address bar.
      event.preventDefault()
      onOpen()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onOpen, hasSlash])
}

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true
  return (
    target instanceof HTMLInputElement && !/^(checkbox|radio|button|range|submit|reset)$/.test(target.type)
  )
}
