import './facets.css'

/** A value that was chosen, with its property: 时期：2021年. */
export interface ChosenFacet {
  readonly key: string
  readonly value: string
  readonly label: string
}

/** In the order in which they are shown; `onRemove` is given key and value of one. */
export interface ChosenFacetsProps {
  readonly chosen: readonly ChosenFacet[]
  readonly onRemove: (key: string, value: string) => void
  readonly onReset: () => void
}

/** What a list is narrowed by: each choice to be taken back, or all at once. Nothing where nothing is chosen. */
export function ChosenFacets({ chosen, onRemove, onReset }: ChosenFacetsProps) {
  if (chosen.length === 0) return null
  return (
    <ul className="chosen" aria-label="已选条件">
      {chosen.map(({ key, value, label }) => (
        <li key={`${key}=${value}`}>
          <button
            type="button"
            className="chosen__one"
            aria-label={`去掉${label}`}
            onClick={() => onRemove(key, value)}
          >
            {label}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="chosen__all" onClick={onReset}>
          清除全部条件
        </button>
      </li>
    </ul>
  )
}
