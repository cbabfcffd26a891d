import { memo, useMemo } from 'react'
import { checkKindLabels, checkKinds, verdictLabels, verdicts } from '../../analysis/checks/check'
import { consistency, countVerdicts } from '../../analysis/checks/consistency'
import {
  type CheckFilter,
  filterChecks,
  formatCheckFilter,
  parseCheckFilter,
  toggled,
} from '../../analysis/checks/filter'
import type { OpenSource } from '../../charts/cited'
import type { Dataset } from '../../dataset/dataset'
import { Notice } from '../../ui/notice'
import { Section } from '../parts/section'
import type { ParameterProps } from '../parts/view-props'
import { CheckChips } from './check-chips'
import { CheckKindBlock } from './check-kind'
import { VerdictMark } from './verdict-mark'
import './checks.css'

export interface ChecksSectionProps extends ParameterProps {
  readonly title: string
  readonly dataset: Dataset
  readonly onOpen: OpenSource
}

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
  const filter = useMemo(() => parseCheckFilter(parameters.get(key) ?? null), [parameters])
  const shown = filterChecks(checks, filter)
  const choose = (change: Partial<CheckFilter>) =>
    onParameter(key, formatCheckFilter({ ...filter, ...change }))
  const told = verdicts.map(verdict => `${verdictLabels[verdict]}${counts[verdict]}条`).join('，')
  const isFiltered = filter.verdicts.length + filter.kinds.length > 0

  return (
    <Section
      title={title}
      lead={[
        `报告里的数字互相对一对：能检验的关系共${checks.length}条，${told}。都在打开页面时用数据现算。容差只来自印出的位数：907.5代表907.45到907.55，“突破”“以上”“以内”只定一头，个数没有误差。“不可比”是口径、时间或分母不同，或者一边只有下限、只有文字，“存疑”是四舍五入解释不了、报告也没有说明；存疑不等于报告有错，印出的数一律不改。`,
      ]}
      onOpen={onOpen}
    >
      {filter.unknown.map(part => (
        <Notice key={part} title={`地址里的“${key}=${part.slice(0, 40)}”不认识`}>
          <p>可以用下面的按钮选结论和种类；其余条件照常有效。</p>
        </Notice>
      ))}
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
          label: checkKindLabels[kind],
          count: checks.filter(check => check.kind === kind).length,
        }))}
        chosen={filter.kinds}
        onToggle={kind => choose({ kinds: toggled(filter.kinds, kind) })}
      />
      <div className="checks__shown">
        <p aria-live="polite">
          {isFiltered
            ? `显示${shown.length}条，共${checks.length}条。`
            : `共${checks.length}条，点种类展开。`}
          {shown.length === 0 && '没有这样的关系；可以减少筛选条件。'}
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
            key={`${kind} ${isFiltered}`}
            kind={kind}
            checks={own}
            isOpen={isFiltered}
            onOpen={onOpen}
          />
        )
      })}
    </Section>
  )
})
