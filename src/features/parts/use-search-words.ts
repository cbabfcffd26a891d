import { useEffect, useRef, useState } from 'react'

/** So long no key was pressed: then what is typed goes to the address. */
const typingMs = 350

/** What is typed at once, and the address a moment later. */
export interface SearchWords {
  /** What is looked for now. */
  readonly words: string
  /** Looks for something else at once; the address has it when the typing pauses. */
  readonly look: (words: string) => void
  /** Looks for nothing, in the address too. */
  readonly clear: () => void
}

/** Words of a search that stand in the address; back, forward and links change them. */
export function useSearchWords(asked: string, onKeep: (words: string) => void): SearchWords {
  const [words, setWords] = useState(asked)
  const kept = useRef(asked)
  const timer = useRef(0)

  useEffect(() => {
    // What was typed here comes back from the address later and is no news.
    if (asked === kept.current) return
    window.clearTimeout(timer.current)
    kept.current = asked
    setWords(asked)
  }, [asked])
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const keep = (next: string) => {
    kept.current = next
    onKeep(next)
  }
  return {
    words,
    look: next => {
      setWords(next)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => keep(next), typingMs)
    },
    clear: () => {
      setWords('')
      window.clearTimeout(timer.current)
      keep('')
    },
  }
}
