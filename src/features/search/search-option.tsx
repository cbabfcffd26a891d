import { type MouseEvent, memo } from 'react'
import { type ObservationRecord, printedOf } from '../../dataset/dataset'
import { nameOfFigure, partsOf, statusLabelOf } from '../../facts/figure'
import { milestoneStatusOf } from '../../facts/milestone'
import { ScopeMark } from '../../text/scope-mark'
import { Marked } from '../../ui/marked'
import type { SearchResult } from './engine/search-index'
import type { SearchRow } from './search-rows'

/** `onChoose` is given the source of the figure that was pressed, null for the line itself. */
export interface SearchOptionProps {
  readonly row: SearchRow
  readonly isActive: boolean
  readonly onChoose: (event: MouseEvent<HTMLElement>, row: SearchRow, source: string | null) => void
}

/** A line of the list: a link to where the thing stands, and within it each figure leads to its source. */
export const SearchOption = memo(function SearchOption({ row, isActive, onChoose }: SearchOptionProps) {
  const { id, href, result } = row
  return (
    <a
      id={id}
      href={href}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="search-option"
      onClick={event => onChoose(event, row, sourceAt(event.target))}
    >
      {result === undefined ? '在指标库中查看全部匹配' : <Content {...result} />}
    </a>
  )
})

/** The source of the figure that was pressed, if one was. */
function sourceAt(target: EventTarget): string | null {
  const figure = target instanceof Element ? target.closest<HTMLElement>('[data-source]') : null
  return figure?.dataset.source ?? null
}

function Content({ entry, marks, figures }: SearchResult) {
  const { name, milestone, term } = entry
  return (
    <>
      <span className="search-option__name">
        <Marked text={name} ranges={marks} />
      </span>
      {figures.map(observation => (
        <Figure key={observation.id} observation={observation} />
      ))}
      {milestone && (
        <span className="search-option__about">
          <ScopeMark scope="undivided" status={milestone.status} />
          {milestone.periodLabel}
          {milestoneStatusOf(milestone)}·{milestone.tierLabel}
        </span>
      )}
      {term && <span className="search-option__about">{term.explanation}</span>}
    </>
  )
}

function Figure({ observation }: { readonly observation: ObservationRecord }) {
  const { id, periodLabel, scope, scopeLabel, status } = observation
  const { before, numeral, after } = partsOf(printedOf(observation))
  const title = `${nameOfFigure(observation)}，查看出处`
  return (
    <span className="search-option__figure">
      <span className="search-option__value" data-source={id} title={title}>
        {before}
        <b>{numeral}</b>
        {after}
      </span>
      <span className="search-option__about">
        <ScopeMark scope={scope} status={status} />
        {periodLabel}
        {statusLabelOf(observation)}·{scopeLabel}
      </span>
      <span className="search-option__source" data-source={id} title={title} aria-hidden="true">
        出处
      </span>
    </span>
  )
}
