import type { Dataset } from '../../dataset/dataset'
import { measureLabels } from '../../dataset/vocabulary'
import { cite, statusLabelOf } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { Place, Quote } from '../parts/printed-place'
import { Section } from '../parts/section'
import { byParagraph, type PrintedPlace } from './indicator-page'

interface PlacesSectionProps {
  readonly dataset: Dataset
  readonly places: readonly PrintedPlace[]
  readonly onOpen: OpenSource
}

/** Every place that prints one of its figures, in the order of the report, in the words printed there. */
export function PlacesSection({ dataset, places, onOpen }: PlacesSectionProps) {
  const isDivided = places.some(({ observation }) => observation.scope !== 'undivided')
  return (
    <Section
      title="印在报告哪里"
      undividedOf={!isDivided && dataset.report}
      lead={[`共${places.length}处，按报告的先后。`]}
      onOpen={onOpen}
    >
      <ol className="indicator-places">
        {byParagraph(places).map(({ at, places }) => (
          <li key={`${at.paragraph} ${at.page}`}>
            <Place dataset={dataset} citation={at} />
            <div className="indicator-places__quotes">
              {places.map(({ observation, citation }) => (
                <div key={`${observation.id} ${citation.quote}`}>
                  <Quote citation={citation} />
                  <p className="indicator-places__figure">
                    {observation.periodLabel}
                    {statusLabelOf(observation)} · {measureLabels[observation.measure]}
                    {isDivided && <ScopeTag of={observation.indicator} scope={observation.scope} />}
                    <CitedFigure cited={cite(observation)} onOpen={onOpen} />
                  </p>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
