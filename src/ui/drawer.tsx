import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { useDialog } from './use-dialog'
import './drawer.css'

/** Open while it is drawn: `onClose` asks the caller to leave it out. */
export interface DrawerProps {
  readonly label: string
  /** Changes with what the panel shows: all of it is then another, and reading starts at its top again. */
  readonly contentKey: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel over the page: the browser's own dialog traps focus, closes on Esc and gives focus back. */
export function Drawer({ label, contentKey, onClose, children }: DrawerProps) {
  const dialogProps = useDialog(onClose)
  const { ref } = dialogProps

  const shownFirst = useRef(contentKey)
  useEffect(() => {
    if (shownFirst.current === contentKey) return
    // The link that led here is gone; without this the focus would be lost behind the panel.
    shownFirst.current = contentKey
    const dialog = ref.current
    dialog?.scrollTo(0, 0)
    dialog?.querySelector('button')?.focus()
  }, [contentKey, ref])

  return (
    <dialog {...dialogProps} className="drawer" aria-label={label}>
      <div className="drawer__body">
        <button type="button" className="drawer__close" aria-label="关闭" onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M4,4 L16,16 M16,4 L4,16" />
          </svg>
        </button>
        <Fragment key={contentKey}>{children}</Fragment>
      </div>
    </dialog>
  )
}
