import { memo } from 'react'
import type { MilestoneRecord } from '../../dataset/dataset'
import { placeOf } from '../../facts/citation'
import { cite, statusLabelOf } from '../../facts/figure'
import { milestoneStatusOf } from '../../facts/milestone'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import type { TermEntry, TermIndicator } from './glossary'

interface TermArticleProps {
  readonly entry: TermEntry
  readonly onOpen: OpenSource
}

/** One term: number and name, what it means, where it stands, and what the dashboard holds of it. */
export const TermArticle = memo(function TermArticle({ entry, onOpen }: TermArticleProps) {
  const { term, otherForms, inText, indicators, milestones } = entry
  return (
    <article className="entry">
      <header className="entry__head">
        <span className="entry__number">{term.number}</span>
        <h2 className={term.name.startsWith('“') ? 'entry__quoted' : undefined}>{term.name}</h2>
      </header>
      <div className="entry__body">
        <div className="entry__meaning">
          <p>{term.explanation}</p>
          {term.note !== undefined && <p className="entry__note">说明：{term.note}</p>}
          {otherForms.length > 0 && <p className="entry__note">也写作：{otherForms.join('；')}</p>}
        </div>
        <dl className="entry__facts">
          <div>
            <dt>附件</dt>
            <dd>
              {placeOf(term)}
              {term.uses.length > inText.length && '及所附的表'}
            </dd>
          </div>
          <div>
            <dt>正文用到</dt>
            <dd>
              {inText.map((place, i) => (
                <span key={place.paragraph} className="nb">
                  {placeOf(place)}
                  {i < inText.length - 1 && '、'}
                </span>
              ))}
            </dd>
          </div>
          {indicators.length > 0 && (
            <div>
              <dt>相关指标</dt>
              {indicators.map(related => (
                <Related key={related.indicator.id} related={related} onOpen={onOpen} />
              ))}
            </div>
          )}
          {milestones.length > 0 && (
            <div>
              <dt>相关要事</dt>
              {milestones.map(milestone => (
                <Deed key={milestone.id} milestone={milestone} />
              ))}
            </div>
          )}
        </dl>
      </div>
    </article>
  )
})

/** An indicator with its main figure, in each scope shown. */
function Related({
  related: { indicator, figures },
  onOpen,
}: {
  readonly related: TermIndicator
  readonly onOpen: OpenSource
}) {
  return (
    <dd>
      {indicator.name}
      {figures.map(figure => (
        <span key={figure.id} className="entry__figure">
          <ScopeMark scope={figure.scope} status={figure.status} />
          <span className="entry__period">
            {figure.scopeLabel}，{figure.periodLabel}
            {statusLabelOf(figure)}
          </span>
          <CitedFigure
            cited={cite(figure)}
            size="s"
            tone={figure.status === 'target' ? 'target' : 'ink'}
            onOpen={onOpen}
          />
        </span>
      ))}
    </dd>
  )
}

function Deed({ milestone }: { readonly milestone: MilestoneRecord }) {
  const [first] = milestone.citations
  return (
    <dd>
      {milestone.title}
      <span className="entry__place">
        {milestone.periodLabel}
        {milestoneStatusOf(milestone)}
        {first && `，${placeOf(first)}`}
      </span>
    </dd>
  )
}
