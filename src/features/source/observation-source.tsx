import { type Dataset, type ObservationRecord, printedOf } from '../../dataset/dataset'
import { kindLabels, measureLabels, priceBasisLabels } from '../../dataset/vocabulary'
import { betterTold } from '../../facts/direction'
import { cite, nameOfFigure, partsOf, periodOf, statusLabelOf } from '../../facts/figure'
import { ownYearNote } from '../../facts/own-years'
import { extentOf } from '../../facts/scope-names'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark, ScopeTag } from '../../text/scope-mark'
import { TermHeading } from '../../text/term-heading'
import { TermText } from '../../text/term-text'
import { FigureParts } from '../../ui/figure'
import { Place, Quote } from '../parts/printed-place'
import type { AddressOf } from '../parts/view-props'
import { PageRuler } from './page-ruler'
import { SourceActions } from './source-actions'
import { SourceContext } from './source-context'
import { WholeIndicator } from './whole-indicator'

interface ObservationSourceProps {
  readonly dataset: Dataset
  readonly observation: ObservationRecord
  readonly onOpen: OpenSource
  /** Of the pages that it leads to; without it, it leads to none. */
  readonly addressOf?: AddressOf
}

/** Where the report prints a figure, in which words, and what must be known to use it. */
export function ObservationSource({ dataset, observation, onOpen, addressOf }: ObservationSourceProps) {
  const { indicator, citations, status } = observation
  const [first, ...others] = citations
  const reminders = remindersOf(observation)
  const related = indicator.observations.filter(o => o !== observation && isBeside(o, observation))
  return (
    <>
      <p className="source__kicker">
        {periodOf(observation)} · {statusLabelOf(observation)} · {measureLabels[observation.measure]}
      </p>
      <TermHeading level={2} className="source__name" text={indicator.name} />
      <p className="source__value" title={nameOfFigure(observation)}>
        <FigureParts {...partsOf(printedOf(observation))} />
      </p>
      <ul className="source__tags">
        <li>
          <ScopeMark scope={observation.scope} status={status} />
          {statusLabelOf(observation)}
        </li>
        <li>
          <ScopeTag of={indicator} scope={observation.scope} />
        </li>
        <li>{[kindLabels[indicator.kind], betterTold(indicator)].filter(Boolean).join(' · ')}</li>
        {observation.secondary && <li>另一处印的较宽数字</li>}
      </ul>
      {addressOf !== undefined && <WholeIndicator indicator={indicator} addressOf={addressOf} />}

      {first && (
        <section className="source__part">
          <h3>原文怎么写</h3>
          <Quote citation={first} />
          <h3>印在哪里</h3>
          <PageRuler pages={dataset.report.pages} cited={[first.page]} />
          <Place dataset={dataset} citation={first} />
        </section>
      )}
      {others.length > 0 && (
        <section className="source__part">
          <h3>同一数字还印在</h3>
          {others.map(citation => (
            <div key={citation.paragraph + citation.quote} className="source__other">
              <Quote citation={citation} />
              <Place dataset={dataset} citation={citation} />
            </div>
          ))}
        </section>
      )}
      {related.length > 0 && (
        <section className="source__part">
          <h3>同一时期的相关数字</h3>
          <ul className="source__related">
            {related.map(o => (
              <li key={o.id}>
                <span>
                  <ScopeTag of={indicator} scope={o.scope} /> {measureLabels[o.measure]}
                </span>
                <CitedFigure cited={cite(o)} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {reminders.length > 0 && (
        <section className="source__part">
          <h3>使用提醒</h3>
          {reminders.map(text => (
            <p key={text}>
              <TermText text={text} />
            </p>
          ))}
        </section>
      )}
      <SourceContext
        dataset={dataset}
        observation={observation}
        onOpen={onOpen}
        {...(addressOf && { addressOf })}
      />
      <SourceActions dataset={dataset} source={{ kind: 'observation', observation }} addressOf={addressOf} />
    </>
  )
}

function isBeside(other: ObservationRecord, own: ObservationRecord): boolean {
  return other.period === own.period
}

/** Scope, price and definition: what an official must know before saying the figure aloud. */
function remindersOf(observation: ObservationRecord): string[] {
  const { indicator, measure, note, period, scope, scopeLabel, times, value } = observation
  const reminders: string[] = []
  if (note !== undefined) reminders.push(note)
  if (measure !== 'level' && indicator.priceBasis !== undefined)
    reminders.push(priceBasisLabels[indicator.priceBasis])
  if (measure !== 'level' && indicator.direction === 'lower')
    reminders.push(
      `“${printedOf(observation)}”按原文的动词记作${value < 0 ? '负' : '正'}数；这个指标${betterTold(indicator)}。`,
    )
  if (scope !== 'undivided') reminders.push(`${scopeLabel}${extentOf(indicator, scope)}。`)
  if (scope === 'undivided')
    reminders.push(`报告没有为它分口径${indicator.scopes ? '；切换口径时它不变' : ''}。`)
  // The five years ahead end in a year that is a label of ours.
  const year = period === times.next ? times.horizon : period
  const ownYear = year === null ? '' : ownYearNote(times, year)
  return [...reminders, ...(ownYear === '' ? [] : [ownYear]), ...indicator.notes]
}
