/** How far a finger must move sideways, in px, and how long a wheel rests before it counts again, in ms. */
const swipe = 40
const wheelRest = 250

/** Follows wheel and finger over an element; returns what ends it. */
export function followGestures(element: HTMLElement, onMove: (way: 'next' | 'previous') => void): () => void {
  let lastWheel = 0
  let start: { readonly x: number; readonly y: number } | null = null

  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.deltaY === 0 || isScrolled(event.target)) return
    const isNew = event.timeStamp - lastWheel > wheelRest
    lastWheel = event.timeStamp
    if (isNew) onMove(event.deltaY > 0 ? 'next' : 'previous')
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
