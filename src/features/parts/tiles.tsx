import type { ReactNode } from 'react'
import { type ObservationRecord, printedOf } from '../../dataset/dataset'
import { cite } from '../../facts/figure'
import type { Tile } from '../../facts/tiles'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import './parts.css'
import { TermHeading } from '../../text/term-heading'

/** One tile an indicator, its first figure large. */
export interface TilesProps {
  readonly tiles: readonly Tile[]
  /** Says the period beside each figure, where a section mixes periods. */
  readonly withPeriod?: boolean
  /** Level of the names as headings: one below the heading that the tiles stand under. */
  readonly headingLevel?: 3 | 4
  /** What else a tile says below its figures. */
  readonly children?: (tile: Tile) => ReactNode
  readonly onOpen: OpenSource
}

/** Figures without natural company: name, figure large, further figures below. */
export function Tiles({ tiles, withPeriod = false, headingLevel = 3, children, onOpen }: TilesProps) {
  return (
    <ul className="tiles">
      {tiles.map(tile => (
        <li key={tile.indicator.id} className="tile">
          <TermHeading level={headingLevel} className="tile__name" text={tile.indicator.name} />
          {tile.figures.map((observation, i) => (
            <p key={observation.id} className={isLead(tile, i) ? 'tile__value' : 'tile__second'}>
              {observation.scope !== 'undivided' && (
                <>
                  <ScopeMark scope={observation.scope} status={observation.status} />
                  <span className="tile__scope">{observation.scopeLabel}</span>
                </>
              )}
              {observation.scope === 'undivided' && observation.status === 'target' && (
                <ScopeMark scope="undivided" status="target" />
              )}
              {withPeriod && <span className="tile__period">{observation.periodLabel}</span>}
              <CitedFigure
                cited={cite(observation)}
                size={isLead(tile, i) ? 'm' : 's'}
                tone={observation.status === 'target' ? 'target' : 'ink'}
                onOpen={onOpen}
              />
              {needsMeasure(observation) && <span className="tile__measure">比上年</span>}
            </p>
          ))}
          {children?.(tile)}
        </li>
      ))}
    </ul>
  )
}

/** The first figure is large; in the comparison of scopes its counterpart too. */
function isLead({ figures }: Tile, i: number): boolean {
  const [first] = figures
  const figure = figures[i]
  return (
    i === 0 ||
    (first !== undefined && figure?.measure === first.measure && figure.scope !== first.scope && i === 1)
  )
}

/** A bare 9.2% of a table cell does not say that it is growth. */
function needsMeasure(observation: ObservationRecord): boolean {
  return observation.measure === 'growth' && /^\d/.test(printedOf(observation))
}
