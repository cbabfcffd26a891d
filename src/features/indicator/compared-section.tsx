import { useMemo } from 'react'
import { type Check, verdictLabels, verdictMeanings } from '../../checks/check'
import type { Dataset, IndicatorRecord } from '../../dataset/dataset'
import { type OpenSource, ToldText } from '../../text/cited'
import { TermText } from '../../text/term-text'
import { Section } from '../parts/section'
import type { AddressOf } from '../parts/view-props'
import { checkParameter, indicatorChecks } from './indicator-checks'

interface ComparedSectionProps {
  readonly dataset: Dataset
  readonly indicator: IndicatorRecord
  readonly addressOf: AddressOf
  readonly onOpen: OpenSource
}

/** More than these unfold on demand: a list of agreements is no news. */
const maxUnfolded = 4

/** What the indicator was held against and what it must not be, by verdict; nothing where no relation can be tested. */
export function ComparedSection({ dataset, indicator, addressOf, onOpen }: ComparedSectionProps) {
  const groups = useMemo(() => indicatorChecks(dataset, indicator), [dataset, indicator])
  if (groups.length === 0) return null
  const count = groups.reduce((sum, { checks }) => sum + checks.length, 0)
  return (
    <Section
      title="和什么对得上，和什么不能比"
      lead={[`报告里用到它、又能检验的关系共${count}条，算式在“关于数据”的“报告自查”里。`]}
      onOpen={onOpen}
    >
      {groups.map(({ verdict, checks }) => (
        <details
          key={verdict}
          className="indicator-checks"
          open={checks.length <= maxUnfolded || verdict === 'incomparable' || verdict === 'doubtful'}
        >
          <summary>
            <h3>
              {verdictLabels[verdict]}
              {checks.length}条
            </h3>
            <span className="indicator-checks__meaning">{verdictMeanings[verdict]}</span>
          </summary>
          <ul>
            {checks.map(check => (
              <Relation key={check.id} check={check} addressOf={addressOf} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}

function Relation({
  check,
  addressOf,
  onOpen,
}: Pick<ComparedSectionProps, 'addressOf' | 'onOpen'> & { readonly check: Check }) {
  const { title, reason } = check
  return (
    <li data-check={check.id}>
      <p className="indicator-checks__title">
        <TermText text={title} />{' '}
        <a href={addressOf('/data', [['check', checkParameter(check)]])} aria-label={`看算式：${title}`}>
          看算式
        </a>
      </p>
      {reason.length > 0 && (
        <p className="indicator-checks__reason">
          <ToldText told={reason} onOpen={onOpen} />
        </p>
      )}
    </li>
  )
}
