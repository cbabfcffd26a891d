import type { Dataset } from '../../dataset/dataset'
import { placeOf } from '../../facts/citation'
import { nameOfFigure } from '../../facts/figure'
import { type OpenSource, ToldText } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import { type About, factsOf } from './oddities'

interface FactsProps {
  readonly dataset: Dataset
  readonly about: About
  readonly onOpen: OpenSource
}

/** What something is about: figures, milestones with their printed words, and the places. */
export function Facts({ dataset, about, onOpen }: FactsProps) {
  const { figures, milestones, places } = factsOf(dataset, about)
  return (
    <>
      {figures.length + milestones.length > 0 && (
        <ul className="facts">
          {figures.map(({ id, told }) => (
            <li key={id}>
              <ToldText told={told} onOpen={onOpen} />
            </li>
          ))}
          {milestones.map(({ id, title, status, citations }) => (
            <li key={id} className="facts__milestone">
              <ScopeMark scope="undivided" status={status} />
              <span>
                <TermText text={title} />
                {citations.map(({ paragraph, quote }) => (
                  <span key={paragraph} className="facts__quote">
                    {' '}
                    §{paragraph}“{quote === undefined ? '' : <TermText text={quote} />}”
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {places.length > 0 && (
        <p className="sources">
          出处：
          {places.map(({ place, observation }, i) => (
            <span key={place.paragraph}>
              {i > 0 && '、'}
              {observation === undefined ? (
                placeOf(place)
              ) : (
                <button
                  type="button"
                  className="sources__place"
                  aria-haspopup="dialog"
                  aria-label={`${placeOf(place)}：${nameOfFigure(observation)}`}
                  onClick={() => onOpen(observation.id)}
                >
                  {placeOf(place)}
                </button>
              )}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
