import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { placeBeside } from './beside'
import './popover.css'

/** Open while it is drawn: `onClose` asks the caller to leave it out. */
export interface PopoverProps {
  readonly title: string
  /** What opened it: it stands beside it and gives the focus back to it. */
  readonly opener: HTMLElement
  /** Has to keep its identity while the popover is open. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A small dialog beside what opened it, at the foot of the window on a phone. The page stays as it is: a click anywhere
 * else closes it and does what it does, and Tab goes through it and on.
 */
export function Popover({ title, opener, onClose, children }: PopoverProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()

  useLayoutEffect(() => {
    const box = ref.current
    if (box === null) return
    box.focus({ preventScroll: true })
    return () => {
      const isLost = box.contains(document.activeElement) || document.activeElement === document.body
      if (isLost && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [opener])

  useLayoutEffect(() => {
    const place = () => {
      const box = ref.current
      if (box === null) return
      const { clientWidth, clientHeight } = document.documentElement
      const at = opener.getBoundingClientRect()
      // Scrolled out of sight, what it belongs to is gone.
      if (at.bottom < 0 || at.top > clientHeight) return onClose()
      const { left, top } = placeBeside(
        at,
        { width: box.offsetWidth, height: box.offsetHeight },
        { width: clientWidth, height: clientHeight },
      )
      box.style.setProperty('--left', `${left}px`)
      box.style.setProperty('--top', `${top}px`)
    }
    place()
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [opener, onClose])

  useEffect(() => {
    const closeOutside = (event: MouseEvent) => {
      const { target } = event
      if (!(target instanceof Node) || ref.current?.contains(target) || opener.contains(target)) return
      onClose()
    }
    // A click and no press: a finger that scrolls the page closes nothing.
    document.addEventListener('click', closeOutside, { capture: true })
    return () => document.removeEventListener('click', closeOutside, { capture: true })
  }, [opener, onClose])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      // A panel that it was opened from stays.
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Tab') leaveAtEnd(event, opener, onClose)
  }

  return (
    <dialog ref={ref} open className="popover" aria-labelledby={id} tabIndex={-1} onKeyDown={onKeyDown}>
      <p id={id} className="popover__title">
        {title}
      </p>
      <button type="button" className="popover__close" aria-label="关闭" onClick={onClose}>
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M4,4 L16,16 M16,4 L4,16" />
        </svg>
      </button>
      {children}
    </dialog>
  )
}

/** Behind the last control the keyboard goes on from what opened the popover; before the first it goes back there. */
function leaveAtEnd(event: KeyboardEvent<HTMLElement>, opener: HTMLElement, onClose: () => void): void {
  const controls = event.currentTarget.querySelectorAll<HTMLElement>('a[href], button')
  const { activeElement } = document
  const isAtStart = activeElement === event.currentTarget || activeElement === controls[0]
  if (event.shiftKey ? !isAtStart : activeElement !== controls[controls.length - 1]) return
  // Back: the opener itself is where the browser would have gone. On: the browser goes on from it.
  if (event.shiftKey) event.preventDefault()
  opener.focus({ preventScroll: true })
  onClose()
}
