import { useCallback, useEffect, useState } from 'react'

/** How long a message stands, in ms. */
const messageMs = 6000

/** One line over the slide: what the address got wrong until a key is pressed, anything later for a few seconds. */
export function useMessage(
  problems: readonly string[],
): readonly [message: string | null, tell: (text: string | null) => void] {
  const [text, setText] = useState<string | null>(problems.length > 0 ? `${problems.join('；')}。` : null)
  const [isLasting, setLasting] = useState(true)

  useEffect(() => {
    if (text === null || isLasting) return
    const waiting = window.setTimeout(() => setText(null), messageMs)
    return () => window.clearTimeout(waiting)
  }, [text, isLasting])

  const tell = useCallback((next: string | null) => {
    setLasting(false)
    setText(next)
  }, [])
  return [text, tell]
}
