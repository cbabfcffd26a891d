import { startTransition, useEffect, useState } from 'react'

/** A page out of sight is not painted; then the value follows by itself, in ms. */
const unpainted = 200

/**
 * A value that follows once the browser has painted what went before. A deferred value alone may be worked out first,
 * and with thousands of rows that takes longer than a reader should wait to see a press heard.
 */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (late === value) return
    let isDone = false
    let behindPaint: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      if (isDone) return
      isDone = true
      startTransition(() => setLate(() => value))
    }
    const frame = requestAnimationFrame(() => {
      behindPaint = setTimeout(follow, 0)
    })
    const timer = setTimeout(follow, unpainted)
    return () => {
      isDone = true
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      clearTimeout(behindPaint)
    }
  }, [late, value])
  return late
}
