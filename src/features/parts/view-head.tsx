import type { Told } from '../../facts/told'
import { type OpenSource, ToldText } from '../../text/cited'
import './parts.css'
import { TermText } from '../../text/term-text'

/** Figures in title and lead lead to their source, as everywhere. */
export interface ViewHeadProps {
  /** The view's name, small above the finding. */
  readonly kicker: string
  /** One finding with printed numbers. */
  readonly title: Told
  /** How to read the page, in a sentence or two. */
  readonly lead: Told
  readonly onOpen: OpenSource
}

/** The main heading of a view: its finding, not its name. */
export function ViewHead({ kicker, title, lead, onOpen }: ViewHeadProps) {
  return (
    <header className="view-head">
      <p className="view-head__kicker">
        <TermText text={kicker} />
      </p>
      <h1>
        <ToldText told={title} onOpen={onOpen} />
      </h1>
      <p className="view-head__lead">
        <ToldText told={lead} onOpen={onOpen} />
      </p>
    </header>
  )
}
