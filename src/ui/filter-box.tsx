import { type Ref, useId, useState } from 'react'
import './filter-box.css'

/** The words live with the caller, so that the address can hold them. */
export interface FilterBoxProps {
  readonly label: string
  readonly placeholder: string
  readonly words: string
  /** With every key; where a word is composed from pinyin, when it is whole. */
  readonly onWords: (words: string) => void
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A search box that filters while it is typed into. */
export function FilterBox({ label, placeholder, words, onWords, inputRef }: FilterBoxProps) {
  const id = useId()
  /** What stands in the box while an input method is at work; null otherwise. */
  const [composed, setComposed] = useState<string | null>(null)
  return (
    <div className="filter-box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={inputRef}
        type="search"
        // More than any name has, and less than an address can hold.
        maxLength={100}
        autoComplete="off"
        placeholder={placeholder}
        value={composed ?? words}
        onCompositionStart={event => setComposed(event.currentTarget.value)}
        onCompositionEnd={event => {
          setComposed(null)
          onWords(event.currentTarget.value)
        }}
        onChange={event => {
          if (composed === null) onWords(event.currentTarget.value)
          else setComposed(event.currentTarget.value)
        }}
      />
    </div>
  )
}
