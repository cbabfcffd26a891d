/** How long a wheel rests before what comes is another movement, in ms: inertia goes on without a pause. */
const rest = 250
/** Less than this, in px, is a hand that trembles on a touchpad. */
const least = 4
/** A line and a page in px, as browsers tell some wheels. */
const unitSizes = [1, 16, 800]

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'timeStamp'>

/** One page for one movement of a wheel or of two fingers, down or to the left onward, however long it goes on. */
export function subscribeToWheel(): (event: Turn) => 'next' | 'previous' | null {
  let last = Number.NEGATIVE_INFINITY
  let moved = 0
  let isSpent = false
  return ({ deltaX, deltaY, deltaMode, timeStamp }) => {
    const way = (Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY) * (unitSizes[deltaMode] ?? 1)
    const isBack = Math.abs(way) >= least && way * moved < 0
    if (timeStamp - last > rest || isBack) {
      moved = 0
      isSpent = false
    }
    last = timeStamp
    moved += way
    if (isSpent || Math.abs(moved) < least) return null
    isSpent = true
    return moved > 0 ? 'next' : 'previous'
  }
}
