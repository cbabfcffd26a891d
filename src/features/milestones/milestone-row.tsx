import { memo, useState } from 'react'
import type { Dataset, MilestoneRecord } from '../../dataset/dataset'
import { milestoneText, placeOf } from '../../facts/citation'
import { cite } from '../../facts/figure'
import { isUnderWay, milestoneStatusOf, underWayLabels } from '../../facts/milestone'
import type { ScopeChoice } from '../../facts/scope-choice'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import { CopyButton } from '../../ui/copy-button'
import { spokenFigures } from './milestone-figures'
import { TitleTerms } from './title-terms'

/** The choice decides which scope's figures stand beside the words. */
export interface MilestoneRowProps {
  readonly dataset: Dataset
  readonly milestone: MilestoneRecord
  readonly choice: ScopeChoice
  readonly onOpen: OpenSource
}

/** One outcome or target without a number; the line opens to the report's words. */
export const MilestoneRow = memo(function MilestoneRow({
  dataset,
  milestone,
  choice,
  onOpen,
}: MilestoneRowProps) {
  const { title, status, tier, tierLabel, themeName, note, citations, state, names = [] } = milestone
  const [first] = citations
  const [isOpen, setOpen] = useState(false)
  const figures = spokenFigures(dataset, milestone, choice)
  const unnamed = names.filter(name => !title.includes(name))
  return (
    <li className={`milestone milestone--${status}`}>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="milestone__line">
            <span className="milestone__status">
              <ScopeMark scope="undivided" status={status} />
              {milestoneStatusOf(milestone)}
            </span>
            <span className="milestone__name">
              <span className="milestone__title">{title}</span>
              {isUnderWay(milestone) && state && (
                <span className="milestone__stage">{underWayLabels[state.stage]}</span>
              )}
            </span>
            <span className={`milestone__tier milestone__tier--${tier}`}>{tierLabel}</span>
            <span className="milestone__theme">{themeName}</span>
            <span className="milestone__place">{first && placeOf(first)}</span>
          </span>
        </summary>
        <div className="milestone__source">
          {citations.map(citation => (
            <div key={citation.paragraph}>
              <blockquote className="milestone__quote">
                ……
                <TermText text={citation.quote ?? ''} />
                ……
              </blockquote>
              {citations.length > 1 && <p className="milestone__printed">{placeOf(citation)}</p>}
            </div>
          ))}
          {state && <p>报告写到：{state.printed}</p>}
          {unnamed.length > 0 && (
            <p>
              名称：
              <TermText text={unnamed.join('、')} />
            </p>
          )}
          <TitleTerms title={title} quotes={citations.map(({ quote }) => quote ?? '')} />
          {/* Its answer is a live region: one for each of hundreds of closed rows would be too many. */}
          {isOpen && (
            <p className="milestone__copy">
              <CopyButton label="复制要事与出处" text={milestoneText(dataset, milestone)} />
            </p>
          )}
        </div>
      </details>
      {figures.length > 0 && (
        <ul className="milestone__figures" aria-label="说到的指标">
          {figures.map(({ observation, when }) => (
            <li key={observation.id}>
              <TermText text={observation.indicator.name} />
              {observation.scope !== 'undivided' && `（${observation.scopeLabel}）`}
              {when !== '' && <span className="milestone__when"> {when}</span>}{' '}
              <CitedFigure
                cited={cite(observation)}
                tone={observation.status === 'target' ? 'target' : 'ink'}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
      {note !== undefined && (
        <p className="milestone__note">
          <TermText text={note} />
        </p>
      )}
    </li>
  )
})
