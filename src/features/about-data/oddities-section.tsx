import { oddityKindLabels } from '../../dataset/vocabulary'
import { TermHeading } from '../../text/term-heading'
import { TermText } from '../../text/term-text'
import { JumpButtons } from '../parts/jump-buttons'
import { Section } from '../parts/section'
import { Facts } from './facts'
import { oddityGroups } from './oddities'
import type { PartProps } from './part-props'

/** 报告里的疑点: what is odd in the printed text, by kind, with figures and places. Nothing is corrected. */
export function OdditiesSection({ title, dataset, onOpen }: PartProps) {
  const groups = oddityGroups(dataset)
  const count = groups.reduce((sum, { oddities }) => sum + oddities.length, 0)
  return (
    <Section
      title={title}
      lead={[
        `读的时候记下${count}处：不是说报告错了，是引用之前要知道的。数值、单位和用词一律照印，看板没有改动；怎么处理的，写在每一处。`,
      ]}
      onOpen={onOpen}
    >
      <JumpButtons
        label="疑点的种类"
        parts={groups.map(({ kind, oddities }) => ({
          id: `oddities-${kind}`,
          label: `${oddityKindLabels[kind]} ${oddities.length}`,
        }))}
      />
      {groups.map(({ kind, oddities }) => (
        <section
          key={kind}
          id={`oddities-${kind}`}
          tabIndex={-1}
          className="part"
          aria-labelledby={`oddities-${kind}-title`}
        >
          <h3 id={`oddities-${kind}-title`}>{oddityKindLabels[kind]}</h3>
          <ul className="entries">
            {oddities.map(oddity => (
              <li key={oddity.id} className="record-entry">
                <TermHeading level={4} text={oddity.title} />
                <div>
                  <p>
                    <TermText text={oddity.text} />
                  </p>
                  <Facts dataset={dataset} about={oddity} onOpen={onOpen} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
