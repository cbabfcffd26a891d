import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react'

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
    dialog.showModal()
    // Beside it there is only its backdrop; Esc and its button do the same by keyboard.
    const closeOnBackdrop = (event: MouseEvent) => {
      if (event.target === dialog) onClose()
    }
    dialog.addEventListener('click', closeOnBackdrop)
    return () => {
      dialog.removeEventListener('click', closeOnBackdrop)
      dialog.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
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
