import type { CSSProperties } from 'react'
import { statusLabels } from '../../dataset/vocabulary'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { statusTones } from '../../text/status-tones'
import { BoundMark } from './bound-mark'
import type { SlideColumn } from './decks/slide'

/** Columns from zero: solid for what was, hollow for what is planned, dashed where the height is computed. */
export function SlideLadder({
  columns,
  onOpen,
}: {
  readonly columns: readonly SlideColumn[]
  readonly onOpen: OpenSource
}) {
  return (
    <ol className="slide-ladder">
      {columns.map(({ year, status, scope, bar, figure, words }) => (
        <li key={year} className="slide-ladder__column">
          <div className="slide-ladder__plot">
            <p className={`slide-ladder__label ${bar?.bound === 'up' ? 'slide-ladder__label--bound' : ''}`}>
              {figure && <CitedFigure cited={figure} tone={statusTones[status]} onOpen={onOpen} />}
              {words !== '' && (
                <span className="slide-ladder__words">
                  {words.split(/(?<=·)/).map(part => (
                    <span key={part} className="slide__phrase">
                      {part}
                    </span>
                  ))}
                </span>
              )}
            </p>
            {bar !== null && (
              <div
                className={`slide-bar slide-bar--${bar.tone} slide-ladder__bar`}
                style={{ '--share': bar.share } as CSSProperties}
              >
                <BoundMark bound={bar.bound} />
              </div>
            )}
          </div>
          <p className="slide-ladder__axis">
            <b>{year}</b>
            <span className="slide-ladder__kind">
              <ScopeMark scope={scope} status={status} />
              {statusLabels[status]}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
