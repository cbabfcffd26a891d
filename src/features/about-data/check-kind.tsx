import { type Check, verdictLabels, verdicts } from '../../checks/check'
import type { ReportFile } from '../../dataset/schema'
import type { OpenSource } from '../../text/cited'
import { CheckRow } from './check-row'
import { VerdictMark } from './verdict-mark'

interface CheckKindBlockProps {
  readonly report: ReportFile
  /** What a reader sees for the kind. */
  readonly label: string
  readonly checks: readonly Check[]
  /** True where the reader has asked for some of them. */
  readonly isOpen: boolean
  readonly onOpen: OpenSource
}

/** The relations of one kind: folded to how many have which verdict, until asked for. */
export function CheckKindBlock({ report, label, checks, isOpen, onOpen }: CheckKindBlockProps) {
  return (
    <details className="checks__kind" open={isOpen}>
      <summary>
        <h3>{label}</h3>
        <span className="checks__tally">
          {verdicts.map(verdict => {
            const count = checks.filter(check => check.verdict === verdict).length
            return count === 0 ? null : (
              <span key={verdict} className={`checks__part checks__part--${verdict}`}>
                <VerdictMark verdict={verdict} />
                <span>{`${verdictLabels[verdict]}${count}条`}</span>
              </span>
            )
          })}
        </span>
      </summary>
      <ul className="checks__list">
        {checks.map(check => (
          <CheckRow key={check.id} report={report} check={check} onOpen={onOpen} />
        ))}
      </ul>
    </details>
  )
}
