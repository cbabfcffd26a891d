import type { ObservationRecord } from '../../dataset/dataset'
import { placeOf } from '../../facts/citation'
import { nameOfFigure } from '../../facts/figure'
import type { OpenSource } from '../../text/cited'
import './parts.css'

/** Places in the report where figures are printed, one link a place. */
export function Sources({
  observations,
  onOpen,
}: {
  readonly observations: readonly ObservationRecord[]
  readonly onOpen: OpenSource
}) {
  const places = new Map<string, ObservationRecord>()
  for (const observation of observations) {
    const paragraph = observation.citations[0]?.paragraph
    if (paragraph !== undefined && !places.has(paragraph)) places.set(paragraph, observation)
  }
  return (
    <p className="sources">
      出处：
      {[...places.values()].map((observation, i) => (
        <span key={observation.id}>
          {i > 0 && '、'}
          <button
            type="button"
            className="sources__place"
            aria-haspopup="dialog"
            aria-label={`${observation.citations[0] ? placeOf(observation.citations[0]) : ''}：${nameOfFigure(observation)}`}
            onClick={() => onOpen(observation.id)}
          >
            {observation.citations[0] && placeOf(observation.citations[0])}
          </button>
        </span>
      ))}
    </p>
  )
}
