import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import './drawer.css'

export interface DrawerProps {
  readonly label: string
  /** Changes with what the panel shows, so that reading starts at its top again. */
  readonly contentKey: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel over the page: the browser's own dialog traps focus, closes on Esc and gives focus back. */
export function Drawer({ label, contentKey, onClose, children }: DrawerProps) {
  const ref = useRef<HTMLDialogElement>(null)

  // Before the element leaves the page, and by hand: neither a removed dialog nor Chromium 86 gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const opener = document.activeElement
    dialog.showModal()
    // Beside the panel there is only its backdrop; Esc and the button do the same by keyboard.
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

  const shownFirst = useRef(contentKey)
  useEffect(() => {
    if (shownFirst.current === contentKey) return
    // The link that led here is gone; without this the focus would be lost behind the panel.
    shownFirst.current = contentKey
    const dialog = ref.current
    dialog?.scrollTo(0, 0)
    dialog?.querySelector('button')?.focus()
  }, [contentKey])

  return (
    <dialog
      ref={ref}
      className="drawer"
      aria-label={label}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="drawer__body">
        <button type="button" className="drawer__close" aria-label="关闭" onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M4,4 L16,16 M16,4 L4,16" />
          </svg>
        </button>
        {children}
      </div>
    </dialog>
  )
}
