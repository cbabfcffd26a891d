import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { subscribeToBackdrop } from './backdrop'
import { holdPage } from './hold-page'

/** What a dialog element takes to be one. */
interface DialogProps {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly onCancel: (event: SyntheticEvent) => void
}

/** The browser's own dialog over the page: it keeps the focus, closes on Esc and beside it, and gives the focus back. */
export function useDialog(onClose: () => void): DialogProps {
  const ref = useRef<HTMLDialogElement>(null)

  // Before the element leaves the page, and by hand: neither a removed dialog nor Chromium 86 gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const opener = document.activeElement
    // First: the browser then works out the styles of the page once, for this and for what the dialog makes inert.
    const releasePage = holdPage()
    dialog.showModal()
    // Esc and its button do the same by keyboard.
    const leaveBackdrop = subscribeToBackdrop(dialog, onClose)
    return () => {
      leaveBackdrop()
      releasePage()
      dialog.close()
      giveBack(opener)
    }
  }, [onClose])

  return {
    ref,
    onCancel: event => {
      event.preventDefault()
      onClose()
    },
  }
}

/** To what had the focus; where nothing had it, or what had it is gone, to the page's own part. */
function giveBack(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected
  const next = isThere ? opener : document.querySelector('main')
  next?.focus({ preventScroll: true })
}
