import { createPortal } from 'react-dom'
import type { Term } from '../../dataset/late-schema'
import { placeOf } from '../../facts/citation'
import { Popover } from '../../ui/popover'
import './term-card.css'

/** The term, what it stands beside, and the way to the list. */
export interface TermCardProps {
  readonly term: Term
  /** The words that were pressed. */
  readonly opener: HTMLElement
  /** Where the list of terms shows this one. */
  readonly href: string
  readonly onClose: () => void
}

/** One term beside the words that name it, without leaving the page. */
export function TermCard({ term, opener, href, onClose }: TermCardProps) {
  return createPortal(
    <Popover key={term.id} title={term.name} opener={opener} onClose={onClose}>
      <p>{term.explanation}</p>
      {term.note !== undefined && <p className="term-card__note">说明：{term.note}</p>}
      <p className="term-card__place">
        解释是看板自己的话；报告的解释在附件{placeOf(term)}。<a href={href}>在“名词”里看</a>
      </p>
    </Popover>,
    // What stands outside an open panel cannot be reached.
    opener.closest('dialog') ?? document.body,
  )
}
