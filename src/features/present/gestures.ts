import { subscribeToWheel } from './wheel'

/** How far a finger must move sideways, in px. */
const swipe = 40

/** Follows wheel and finger over an element; returns what ends it. */
export function subscribeToGestures(
  element: HTMLElement,
  onMove: (way: 'next' | 'previous') => void,
): () => void {
  let start: { readonly x: number; readonly y: number } | null = null

  const turn = subscribeToWheel()
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || isScrolled(event.target)) return
    const way = turn(event)
    if (way !== null) onMove(way)
  }
  const touch = ({ touches }: TouchEvent) => {
    const [first, second] = touches
    start = first && !second ? { x: first.clientX, y: first.clientY } : null
  }
  const lift = ({ changedTouches: [last] }: TouchEvent) => {
    if (start === null || last === undefined) return
    const [across, down] = [last.clientX - start.x, last.clientY - start.y]
    start = null
    if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down))
      onMove(across < 0 ? 'next' : 'previous')
  }
  element.addEventListener('wheel', wheel, { passive: true })
  element.addEventListener('touchstart', touch, { passive: true })
  element.addEventListener('touchend', lift, { passive: true })
  return () => {
    element.removeEventListener('wheel', wheel)
    element.removeEventListener('touchstart', touch)
    element.removeEventListener('touchend', lift)
  }
}

/** A panel over the slides scrolls by itself. */
function isScrolled(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.stage__panel') !== null
}
