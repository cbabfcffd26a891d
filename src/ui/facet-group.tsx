import { Fragment, memo } from 'react'
import './facets.css'

/** One value to tick, as it stands in the address and as a reader sees it. */
export interface FacetGroupOption {
  readonly value: string
  readonly label: string
  /** What parts a long list; empty where nothing does. */
  readonly group: string
  /** How many records the value would show. */
  readonly count: number
  readonly isChosen: boolean
}

/** Options of one `group` follow each other; `onToggle` is given a value. */
export interface FacetGroupProps {
  readonly label: string
  readonly options: readonly FacetGroupOption[]
  readonly onToggle: (value: string) => void
}

/** Values of one property to choose from, each with how many records it would show. */
export function FacetGroup({ label, options, onToggle }: FacetGroupProps) {
  return (
    <fieldset className="facet">
      <legend className="facet__label">{label}</legend>
      <div className="facet__options">
        {options.map(({ value, label, group, count, isChosen }, i) => (
          <Fragment key={value}>
            {group !== '' && group !== options[i - 1]?.group && <p className="facet__group">{group}</p>}
            <FacetOption value={value} label={label} count={count} isChosen={isChosen} onToggle={onToggle} />
          </Fragment>
        ))}
      </div>
    </fieldset>
  )
}

/** Drawn anew only where its own count or tick changes: a long list has a hundred. */
const FacetOption = memo(function FacetOption({
  value,
  label,
  count,
  isChosen,
  onToggle,
}: Omit<FacetGroupOption, 'group'> & Pick<FacetGroupProps, 'onToggle'>) {
  return (
    <label className={count === 0 ? 'facet__option facet__option--none' : 'facet__option'}>
      <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
      <span className="facet__name">{label}</span>
      <span className="facet__count">
        <span className="visually-hidden">，</span>
        <span>{count}</span>
        <span className="visually-hidden">项</span>
      </span>
    </label>
  )
})
