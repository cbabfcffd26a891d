import type { MilestoneRecord } from '../../dataset/dataset'
import { placeOf } from '../../facts/citation'
import { cite } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import { JumpButtons } from '../parts/jump-buttons'
import { Tiles } from '../parts/tiles'
import type { TargetGroup } from './targets-page'

interface TargetGroupsProps {
  readonly groups: readonly TargetGroup[]
  /** Says the period of each figure, where a section mixes periods. */
  readonly withPeriod: boolean
  /** What all of them are targets of: 今后五年. */
  readonly time: string
  /** Begins the ids of the groups, which buttons lead to. */
  readonly prefix: string
  readonly onOpen: OpenSource
}

/** Targets by the report's own sections: number and name left, figures right. */
export function TargetGroups({ groups, withPeriod, time, prefix, onOpen }: TargetGroupsProps) {
  return (
    <>
      <JumpButtons
        label={`${time}各节`}
        parts={groups.map(({ id, label }) => ({ id: `${prefix}-${id}`, label }))}
      />
      {groups.map(group => (
        <section
          key={group.id}
          id={`${prefix}-${group.id}`}
          tabIndex={-1}
          className="target-groups"
          aria-labelledby={`${prefix}-${group.id}-title`}
        >
          <h3 id={`${prefix}-${group.id}-title`} className="target-groups__title">
            <span className="target-groups__number">§{group.id}</span>
            {group.label}
          </h3>
          <div className="target-groups__content">
            {group.tiles.length > 0 && (
              <Tiles tiles={group.tiles} headingLevel={4} withPeriod={withPeriod} onOpen={onOpen}>
                {({ indicator }) => <p className="target-groups__theme">{indicator.themeName}</p>}
              </Tiles>
            )}
            {group.words.length > 0 && (
              <ul className="target-groups__words">
                {group.words.map(milestone => (
                  <Words key={milestone.id} milestone={milestone} withPeriod={withPeriod} />
                ))}
              </ul>
            )}
            {group.charted.length > 0 && <Charted group={group} withPeriod={withPeriod} onOpen={onOpen} />}
          </div>
        </section>
      ))}
    </>
  )
}

/** A target without a number, in the target's colour, with its place. */
function Words({
  milestone,
  withPeriod,
}: {
  readonly milestone: MilestoneRecord
  readonly withPeriod: boolean
}) {
  const [first] = milestone.citations
  return (
    <li>
      <span className="target-groups__wordless">
        <ScopeMark scope="undivided" status="target" />
        <TermText text={milestone.title} />
      </span>
      <span className="target-groups__place">
        {withPeriod && `${milestone.periodLabel}，`}没有数字目标，{first && placeOf(first)}
      </span>
    </li>
  )
}

/** What of the section stands in a chart above, so that the section is whole. */
function Charted({
  group,
  withPeriod,
  onOpen,
}: Pick<TargetGroupsProps, 'withPeriod' | 'onOpen'> & { readonly group: TargetGroup }) {
  return (
    <div className="target-groups__charted">
      <p>已画在上面的图里</p>
      <ul>
        {group.charted.map(observation => (
          <li key={observation.id}>
            <TermText text={observation.indicator.name} />
            {observation.scope !== 'undivided' && `（${observation.scopeLabel}）`}
            {withPeriod && observation.period === observation.times.next && `，${observation.periodLabel}`}{' '}
            <CitedFigure cited={cite(observation)} tone="target" onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  )
}
