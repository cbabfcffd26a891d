import { useEffect, useState } from 'react'

/** Long enough for the next letter, so that a reader of the screen hears one count for a word. */
const typingMs = 500

/** What a live region says: the text, once it has stayed the same for a moment. */
export function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(text), typingMs)
    return () => window.clearTimeout(timer)
  }, [text])
  return spoken
}
