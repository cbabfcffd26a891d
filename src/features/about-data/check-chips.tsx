import type { ReactNode } from 'react'

/** One value of a filter, and how many relations have it. */
export interface Chip<T extends string> {
  readonly value: T
  readonly label: string
  readonly count: number
  readonly mark?: ReactNode
}

interface CheckChipsProps<T extends string> {
  readonly label: string
  readonly chips: readonly Chip<T>[]
  readonly chosen: readonly T[]
  readonly onToggle: (value: T) => void
}

/** Values of one filter as buttons that stay pressed; several may be. */
export function CheckChips<T extends string>({ label, chips, chosen, onToggle }: CheckChipsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends; these set the address
    <div className="check-chips" role="group" aria-label={label}>
      <span className="check-chips__label" aria-hidden="true">
        {label}
      </span>
      <ul>
        {chips.map(({ value, label: word, count, mark }) => (
          <li key={value}>
            <button type="button" aria-pressed={chosen.includes(value)} onClick={() => onToggle(value)}>
              {mark}
              {word}
              <span className="check-chips__count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
