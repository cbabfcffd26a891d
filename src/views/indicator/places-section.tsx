import { cite, statusLabelOf } from '../../analysis/figure'
import type { PrintedPlace } from '../../analysis/indicator-page'
import { CitedFigure, type OpenSource } from '../../charts/cited'
import { ScopeTag } from '../../charts/scope-mark'
import type { Dataset } from '../../dataset/dataset'
import { measureLabels, periodLabels } from '../../dataset/vocabulary'
import { Place, Quote } from '../parts/printed-place'
import { Section } from '../parts/section'

interface PlacesSectionProps {
  readonly dataset: Dataset
  readonly places: readonly PrintedPlace[]
  readonly onOpen: OpenSource
}

/** Every place that prints one of its figures, in the order of the report, in the words printed there. */
export function PlacesSection({ dataset, places, onOpen }: PlacesSectionProps) {
  return (
    <Section title="印在报告哪里" lead={[`共${places.length}处，按报告的先后。`]} onOpen={onOpen}>
      <ol className="indicator-places">
        {places.map(({ observation, citation }) => (
          <li key={`${observation.id} ${citation.paragraph} ${citation.quote}`}>
            <Place dataset={dataset} citation={citation} />
            <div>
              <Quote citation={citation} />
              <p className="indicator-places__figure">
                {periodLabels[observation.period]}
                {statusLabelOf(observation)} · {measureLabels[observation.measure]}
                <ScopeTag scope={observation.scope} />
                <CitedFigure cited={cite(observation)} onOpen={onOpen} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
