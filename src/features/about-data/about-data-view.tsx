import { memo, useMemo } from 'react'
import { JumpButtons } from '../parts/jump-buttons'
import { ViewHead } from '../parts/view-head'
import type { ParameterProps, ViewProps } from '../parts/view-props'
import { ChecksSection } from './checks-section'
import { CorrectionsSection } from './corrections-section'
import { noneOf, partCounts, totalCounts } from './ledger-counts'
import { LicencesSection } from './licences-section'
import { OdditiesSection } from './oddities-section'
import { PricesSection } from './prices-section'
import { ReadingSection } from './reading-section'
import { ReportSection } from './report-section'
import { SilencesSection } from './silences-section'
import { VersionsSection } from './versions-section'
import { WordsSection } from './words-section'
import './about-data.css'

const parts = [
  { id: 'about-report', label: '这份报告是什么', Part: ReportSection },
  { id: 'about-reading', label: '怎么读出、怎么证明读全', Part: ReadingSection },
  { id: 'about-checks', label: '报告自查', Part: ChecksSection },
  { id: 'about-words', label: '用词和图例', Part: WordsSection },
  { id: 'about-prices', label: '价格口径', Part: PricesSection },
  { id: 'about-silences', label: '报告没有说的', Part: SilencesSection },
  { id: 'about-oddities', label: '报告里的疑点', Part: OdditiesSection },
  { id: 'about-corrections', label: '发现错误怎么办', Part: CorrectionsSection },
  { id: 'about-versions', label: '版本与更正', Part: VersionsSection },
  { id: 'about-licences', label: '所用软件和许可', Part: LicencesSection },
] as const

/** 关于数据: what the report is, how it was read and proven complete, and what must be known to use its figures. */
export const AboutDataView = memo(function AboutDataView({
  dataset,
  parameters,
  onParameter,
  onOpen,
}: ViewProps & ParameterProps) {
  const props = { dataset, parameters, onParameter, onOpen }
  const total = useMemo(() => totalCounts(partCounts(dataset)), [dataset])
  const { numerals, figures, open } = total
  return (
    <div className="about">
      <ViewHead
        kicker="关于数据"
        title={[
          open === 0
            ? `报告原文的${numerals}个数字，每一个都有去处`
            : `报告原文的${numerals}个数字，还有${open}个没有定`,
        ]}
        lead={[
          `其中${figures}个是指标的数字，${noneOf(total)}个是序号、日期、名称等。本页的个数都由看板打开时现数，是看板的统计，不是报告数字；报告的数字仍是可以点开出处的按钮。`,
        ]}
        onOpen={onOpen}
      />
      <JumpButtons label="本页内容" parts={parts} />
      {parts.map(({ id, label, Part }) => (
        <div key={id} id={id} tabIndex={-1} className="part">
          <Part title={label} {...props} />
        </div>
      ))}
    </div>
  )
})
