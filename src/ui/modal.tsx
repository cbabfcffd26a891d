import { type ReactNode, useLayoutEffect } from 'react'
import { useDialog } from './use-dialog'

/** Open while it is drawn: `onClose` asks the caller to leave it out. */
export interface ModalProps {
  readonly label: string
  readonly className: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog to type into: the box has the focus at once. */
export function Modal({ label, className, onClose, children }: ModalProps) {
  const dialogProps = useDialog(onClose)
  const { ref } = dialogProps
  useLayoutEffect(() => ref.current?.querySelector('input')?.focus(), [ref])
  return (
    <dialog {...dialogProps} className={className} aria-label={label}>
      {children}
    </dialog>
  )
}
