import { memo, useMemo, useRef } from 'react'
import { Section } from '../parts/section'
import { ViewHead } from '../parts/view-head'
import type { ViewProps } from '../parts/view-props'
import { GroupBlock } from './group-block'
import { JumpList } from './jump-list'
import { Overall } from './overall'
import { resultLead, resultSections, resultsHeadline } from './results'
import './results.css'

/** 成效: every outcome of the year, by section and paragraph of the report, the fastest growth first. */
export const ResultsView = memo(function ResultsView({ dataset, choice, onOpen }: ViewProps) {
  const sections = useMemo(() => resultSections(dataset, choice), [dataset, choice])
  const { result } = dataset.times
  const headings = useRef(new Map<string, HTMLHeadingElement>())
  const count = sections.reduce((sum, section) => sum + section.count, 0)

  /** The address has its own use of the hash, so the list moves the page and the focus itself. */
  const goTo = (id: string) => {
    const heading = headings.current.get(id)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }

  return (
    <div className="results">
      <ViewHead
        kicker={`${result}成效`}
        title={resultsHeadline(dataset, choice)}
        lead={[`${result}年的${count}条数据，按报告的段落排列。点一个数字，看它印在第几页、原话怎么写。`]}
        onOpen={onOpen}
      />
      <JumpList sections={sections} onJump={goTo} />
      {sections.map(section => {
        const { id, role, title, groups } = section
        const lead = resultLead(dataset.times, section)
        const isOverall = role === 'overall-results'
        return (
          <Section
            key={id}
            title={title}
            undividedOf={!isOverall && dataset.report}
            {...(lead.length > 0 ? { lead } : {})}
            headingRef={heading => {
              if (heading) headings.current.set(id, heading)
              else headings.current.delete(id)
            }}
            onOpen={onOpen}
          >
            {isOverall ? (
              <Overall
                dataset={dataset}
                choice={choice}
                tiles={groups.flatMap(group => group.tiles)}
                onOpen={onOpen}
              />
            ) : (
              groups.map(group => <GroupBlock key={group.paragraph} group={group} onOpen={onOpen} />)
            )}
          </Section>
        )
      })}
    </div>
  )
})
