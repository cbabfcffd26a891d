import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import { Facts } from './facts'
import type { PartProps } from './part-props'

/** 版本与更正: what each version of the data changed, newest first. */
export function VersionsSection({ title, dataset, onOpen }: PartProps) {
  const { report, record } = dataset
  return (
    <Section
      title={title}
      lead={[`现在的数据版本是${report.dataVersion}。引用时请一并写明版本；下面写的个数是各版当时的记录。`]}
      onOpen={onOpen}
    >
      <ul className="entries">
        {[...record.history].reverse().map(({ version, summary, changes }) => (
          <li key={version} className="record-entry record-entry--version">
            <h3>{version}</h3>
            <div>
              <p>
                <TermText text={summary} />
              </p>
              <ul className="changes">
                {changes.map(change => (
                  <li key={change.what}>
                    <TermText text={change.what} />
                    <Facts dataset={dataset} about={change} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
