import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Tells the page, as a length of its root, how high something is that stays in sight while it scrolls: what has the
 * focus is kept from under it. Its words wrap, so that no style sheet can know.
 */
export function useHeightTold<T extends HTMLElement>(name: `--${string}`, stays = true): RefObject<T | null> {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || !stays) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty(name, `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty(name)
    }
  }, [name, stays])
  return ref
}
