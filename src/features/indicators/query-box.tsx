import { useEffect, useId, useRef, useState } from 'react'

interface QueryBoxProps {
  /** As the address has it. */
  readonly query: string
  readonly onQuery: (query: string | null) => void
}

/** So long no key was pressed: then what is typed goes to the address. */
const typingMs = 350

/** Narrows the rows by words. */
export function QueryBox({ query, onQuery }: QueryBoxProps) {
  const id = useId()
  const [typed, setTyped] = useState(query)
  // An input method is still at it: half of a word is not looked for.
  const [isComposing, setComposing] = useState(false)
  const sent = useRef(query)
  useEffect(() => {
    // Back, forward and reset change the address without a key being pressed.
    if (query !== sent.current) setTyped(query)
    sent.current = query
  }, [query])
  useEffect(() => {
    if (isComposing || typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      onQuery(typed.trim() === '' ? null : typed)
    }, typingMs)
    return () => clearTimeout(timer)
  }, [typed, isComposing, onQuery])
  return (
    <p className="library-query">
      <label htmlFor={id}>在表里找</label>
      <input
        id={id}
        type="search"
        value={typed}
        // More than any name has, and less than an address can hold.
        maxLength={100}
        placeholder="指标名、数字、单位或主题"
        autoComplete="off"
        onChange={event => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </p>
  )
}
