import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Whether an element is at least so many rem wide. Media queries know neither the columns that are chosen nor the size
 * of the text.
 */
export function useRoom<T extends HTMLElement>(rem: number): readonly [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null)
  const [hasRoom, setRoom] = useState(true)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      // Nothing is laid out where there is no width at all, as in a hidden frame.
      setRoom(element.clientWidth === 0 || element.clientWidth >= rem * size)
    }
    measure()
    // Of larger text it becomes higher, of a smaller window narrower: both change its box.
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [rem])
  return [ref, hasRoom]
}
