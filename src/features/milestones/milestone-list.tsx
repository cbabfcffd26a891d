import type { Dataset } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import type { OpenSource } from '../../text/cited'
import { Section } from '../parts/section'
import { MilestoneRow } from './milestone-row'
import type { MilestoneGroup } from './milestones'

interface MilestoneListProps {
  readonly dataset: Dataset
  readonly groups: readonly MilestoneGroup[]
  readonly choice: ScopeChoice
  readonly onOpen: OpenSource
}

/** Milestones by period, and by the report's own sections within it. */
export function MilestoneList({ dataset, groups, choice, onOpen }: MilestoneListProps) {
  return groups.map(({ period, label, told, sections }) => (
    <Section key={period} title={label} lead={[told]} onOpen={onOpen}>
      {sections.map(({ id, label, milestones }) => (
        <div key={id} className="milestones__section">
          <h3>
            <span className="milestones__number">§{id}</span>
            {label}
          </h3>
          <ul className="milestones__rows">
            {milestones.map(milestone => (
              <MilestoneRow
                key={milestone.id}
                dataset={dataset}
                milestone={milestone}
                choice={choice}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  ))
}
