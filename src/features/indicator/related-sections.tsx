import type { Dataset, IndicatorRecord, MilestoneRecord } from '../../dataset/dataset'
import { placeOf } from '../../facts/citation'
import { milestoneStatusOf, sectionIdOf } from '../../facts/milestone'
import type { OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import type { AddressOf } from '../parts/view-props'
import type { IndicatorPage } from './indicator-page'

interface RelatedSectionsProps {
  readonly dataset: Dataset
  readonly page: IndicatorPage
  readonly addressOf: AddressOf
  readonly onOpen: OpenSource
}

/** Terms, milestones and other indicators that belong to it. */
export function RelatedSections({ dataset, page, addressOf, onOpen }: RelatedSectionsProps) {
  const { terms, milestones, family, beside } = page
  return (
    <>
      {terms.length > 0 && (
        <Section title="名词" onOpen={onOpen}>
          <dl className="indicator-terms">
            {terms.map(({ id, name, explanation }) => (
              <div key={id}>
                <dt>
                  <a href={addressOf('/glossary', [['q', name]])}>{name}</a>
                </dt>
                <dd>
                  <TermText text={explanation} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {milestones.length > 0 && (
        <Section title="说到它的要事" onOpen={onOpen}>
          <ul className="indicator-deeds">
            {milestones.map(milestone => (
              <Deed key={milestone.id} {...{ dataset, milestone, addressOf }} />
            ))}
          </ul>
        </Section>
      )}
      {family.length + beside.length > 0 && (
        <Section title="相关指标" onOpen={onOpen}>
          <Links title="同一件事的另一种算法或时段" indicators={family} addressOf={addressOf} />
          <Links title="印在同一段里" indicators={beside} addressOf={addressOf} />
        </Section>
      )}
    </>
  )
}

/** An outcome or target without a number, with the way to it among those of its period and section. */
function Deed({
  dataset,
  milestone,
  addressOf,
}: Pick<RelatedSectionsProps, 'dataset' | 'addressOf'> & { readonly milestone: MilestoneRecord }) {
  const { title, period, periodLabel, status, citations } = milestone
  const [first] = citations
  const query = [
    ['period', period],
    ['section', sectionIdOf(dataset, milestone)],
  ] as const
  return (
    <li>
      <span className="indicator-deeds__status">
        <ScopeMark scope="undivided" status={status} />
        {periodLabel}
        {milestoneStatusOf(milestone)}
      </span>
      <a href={addressOf('/milestones', query)}>{title}</a>
      <span className="indicator-deeds__place">{first && placeOf(first)}</span>
    </li>
  )
}

function Links({
  title,
  indicators,
  addressOf,
}: Pick<RelatedSectionsProps, 'addressOf'> & {
  readonly title: string
  readonly indicators: readonly IndicatorRecord[]
}) {
  if (indicators.length === 0) return null
  return (
    <section className="indicator-links">
      <h3>{title}</h3>
      <ul>
        {indicators.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf(`/indicators/${id}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
