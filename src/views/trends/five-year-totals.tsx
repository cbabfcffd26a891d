import type { Trends } from '../../analysis/trends'
import type { OpenSource } from '../../charts/cited'
import { themeLabels } from '../../dataset/vocabulary'
import { Tiles } from '../parts/tiles'

interface FiveYearTotalsProps {
  readonly groups: Trends['totals']
  readonly onOpen: OpenSource
}

/** Sums and numbers of five years, one row of tiles a theme. */
export function FiveYearTotals({ groups, onOpen }: FiveYearTotalsProps) {
  return (
    <div className="totals">
      {groups.map(({ theme, tiles }) => (
        <section key={theme} className="totals__group" aria-label={themeLabels[theme]}>
          <h3>{themeLabels[theme]}</h3>
          <Tiles tiles={tiles} headingLevel={4} onOpen={onOpen} />
        </section>
      ))}
    </div>
  )
}
