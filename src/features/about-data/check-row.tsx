import { type Check, verdictLabels } from '../../checks/check'
import type { ReportFile } from '../../dataset/schema'
import { type OpenSource, ToldText } from '../../text/cited'
import { ScopeTag } from '../../text/scope-mark'
import { TermText } from '../../text/term-text'
import { VerdictMark } from './verdict-mark'

interface CheckRowProps {
  readonly report: ReportFile
  readonly check: Check
  readonly onOpen: OpenSource
}

/** One relation: its verdict, what it is about, and the arithmetic with every figure a way to its source. */
export function CheckRow({ report, check, onOpen }: CheckRowProps) {
  const { id, title, scopes, printed, formula, computed, tag, tolerance, reason, verdict } = check
  return (
    <li className={`check check--${verdict}`} data-check={id}>
      <p className="check__verdict">
        <VerdictMark verdict={verdict} />
        {verdictLabels[verdict]}
      </p>
      <div className="check__what">
        <h4 aria-label={title}>
          {title.split(/(?<=[：，])/).map(clause => (
            <span key={clause}>
              <TermText text={clause} />
            </span>
          ))}
        </h4>
        <p className="check__scopes">
          {scopes.map(scope => (
            <ScopeTag key={scope} of={report} scope={scope} />
          ))}
        </p>
      </div>
      <dl className="check__parts">
        <div>
          <dt>报告印</dt>
          <dd>
            <ToldText told={printed} onOpen={onOpen} />
          </dd>
        </div>
        <div>
          <dt>{computed === '' ? '对照' : '算式'}</dt>
          <dd>
            <ToldText told={formula} onOpen={onOpen} />
            {computed !== '' && (
              <>
                {computed.startsWith('≈') ? ' ' : '，得'}
                <TermText text={computed} />{' '}
                <span className="check__derived">推算{tag === '' ? '' : `·${tag}`}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>容差</dt>
          <dd>{tolerance}</dd>
        </div>
        {reason.length > 0 && (
          <div className="check__reason">
            <dt>说明</dt>
            <dd>
              <ToldText told={reason} onOpen={onOpen} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
