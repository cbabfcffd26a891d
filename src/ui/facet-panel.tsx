import { type ReactNode, useId, useState } from 'react'
import './facets.css'

/** Its children are the groups of facets. */
export interface FacetPanelProps {
  readonly label: string
  /** How many values are chosen: told where the choices are folded away. */
  readonly chosenCount: number
  /** Leads past the choices to what they narrow: they are many to step through by keyboard. */
  readonly onSkip: () => void
  readonly children: ReactNode
}

/** All facets of a list: beside it where there is room, else folded behind one button. */
export function FacetPanel({ label, chosenCount, onSkip, children }: FacetPanelProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <section className="facets" aria-label={label}>
      <button type="button" className="facets__skip visually-hidden" onClick={onSkip}>
        跳到结果
      </button>
      <button
        type="button"
        className="button facets__toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        {chosenCount > 0 && <span>{`（已选${chosenCount}项）`}</span>}
        <span aria-hidden="true">{isOpen ? ' −' : ' +'}</span>
      </button>
      <div id={id} className={isOpen ? 'facets__groups facets__groups--open' : 'facets__groups'}>
        {children}
      </div>
    </section>
  )
}
