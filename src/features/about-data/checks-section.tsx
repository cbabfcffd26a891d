import { memo, useMemo } from 'react'
import { checkKindLabelsOf, checkKinds, verdictLabels, verdictMeanings, verdicts } from '../../checks/check'
import { consistency, countVerdicts } from '../../checks/consistency'
import {
  type CheckFilter,
  filterChecks,
  formatCheckFilter,
  parseCheckFilter,
  toggled,
} from '../../checks/filter'
import type { Dataset } from '../../dataset/dataset'
import type { OpenSource } from '../../text/cited'
import { shortened } from '../parts/facets'
import { NoticesInVain } from '../parts/in-vain'
import { Section } from '../parts/section'
import type { ParameterProps } from '../parts/view-props'
import { CheckChips } from './check-chips'
import { CheckKindBlock } from './check-kind'
import { VerdictMark } from './verdict-mark'
import './checks.css'

/** The heading, and the address in which the reader's filter of the relations stands. */
export interface ChecksSectionProps extends ParameterProps {
  readonly title: string
  readonly dataset: Dataset
  readonly onOpen: OpenSource
}

/** What a printed number stands for: in checks and pages alike. */
const convention =
  '印出的数按同一个约定读：成效是四舍五入过的，907.5代表907.45到907.55；目标的数额和一年的增速照定的数，没有误差，年均增长仍按四舍五入；个数和分数没有误差；“突破”“以上”“以内”只定一头。'

const meanings = `${verdicts.map(verdict => `“${verdictLabels[verdict]}”是${verdictMeanings[verdict]}`).join('；')}。`

/** The key of the address that holds what is shown of the relations. */
const key = 'check'

/** 报告自查: every relation between the report's figures that can be tested, worked out while the page is open. */
export const ChecksSection = memo(function ChecksSection({
  title,
  dataset,
  parameters,
  onParameter,
  onOpen,
}: ChecksSectionProps) {
  const checks = useMemo(() => consistency(dataset), [dataset])
  const counts = useMemo(() => countVerdicts(checks), [checks])
  const kindLabels = checkKindLabelsOf(dataset.times)
  const filter = useMemo(
    () => parseCheckFilter(parameters.get(key) ?? null, dataset.times),
    [dataset, parameters],
  )
  const shown = filterChecks(checks, filter)
  const choose = (change: Partial<CheckFilter>) =>
    onParameter(key, formatCheckFilter({ ...filter, ...change }))
  const told = verdicts.map(verdict => `${verdictLabels[verdict]}${counts[verdict]}条`).join('，')
  const isFiltered = filter.verdicts.length + filter.kinds.length > 0

  return (
    <Section
      title={title}
      lead={[
        `报告里的数字互相对一对：能检验的关系共${checks.length}条，${told}。都在打开页面时用数据现算。${convention}${meanings}印出的数一律不改。`,
      ]}
      onOpen={onOpen}
    >
      <NoticesInVain
        told={filter.unknown.map(part => ({
          message: `没有叫“${shortened(part)}”的结论或种类`,
          remedy: '可以用下面的按钮选结论和种类；其余条件照常有效。',
        }))}
      />
      <CheckChips
        label="按结论"
        chips={verdicts.map(verdict => ({
          value: verdict,
          label: verdictLabels[verdict],
          count: counts[verdict],
          mark: <VerdictMark verdict={verdict} />,
        }))}
        chosen={filter.verdicts}
        onToggle={verdict => choose({ verdicts: toggled(filter.verdicts, verdict) })}
      />
      <CheckChips
        label="按种类"
        chips={checkKinds.map(kind => ({
          value: kind,
          label: kindLabels[kind],
          count: checks.filter(check => check.kind === kind).length,
        }))}
        chosen={filter.kinds}
        onToggle={kind => choose({ kinds: toggled(filter.kinds, kind) })}
      />
      <div className="checks__shown">
        <p aria-live="polite">
          {(isFiltered
            ? `显示${shown.length}条，共${checks.length}条。`
            : `共${checks.length}条，点种类展开。`) +
            (shown.length === 0 ? '没有这样的关系；可以减少筛选条件。' : '')}
        </p>
        {isFiltered && (
          <button type="button" className="button" onClick={() => onParameter(key, null)}>
            显示全部
          </button>
        )}
      </div>
      {checkKinds.map(kind => {
        const own = shown.filter(check => check.kind === kind)
        return own.length === 0 ? null : (
          // A new choice opens what it finds, whatever was folded before.
          <CheckKindBlock
            report={dataset.report}
            key={`${kind} ${isFiltered}`}
            label={kindLabels[kind]}
            checks={own}
            isOpen={isFiltered}
            onOpen={onOpen}
          />
        )
      })}
    </Section>
  )
})
