import type { OpenSource } from '../../text/cited'
import { Tiles } from '../parts/tiles'
import type { Trends } from './trends'

interface FiveYearTotalsProps {
  readonly groups: Trends['totals']
  readonly onOpen: OpenSource
}

/** Sums and numbers of five years, one row of tiles a theme. */
export function FiveYearTotals({ groups, onOpen }: FiveYearTotalsProps) {
  return (
    <div className="totals">
      {groups.map(({ theme, name, tiles }) => (
        <section key={theme} className="totals__group" aria-label={name}>
          <h3>{name}</h3>
          <Tiles tiles={tiles} headingLevel={4} onOpen={onOpen} />
        </section>
      ))}
    </div>
  )
}
