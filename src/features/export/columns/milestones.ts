import type { MilestoneRecord } from '../../../dataset/dataset'
import { hedgeOf } from '../../../dataset/hedge'
import type { ReportFile } from '../../../dataset/schema'
import { milestoneStatusOf } from '../../../facts/milestone'
import type { Column } from './column'
import { periodNameAbout, provenanceColumns, reportTimeOf } from './provenance'

/** The contract's columns of milestones, in its order, and where they come from. */
export const milestoneColumns: readonly Column<MilestoneRecord>[] = [
  { key: 'id', label: '编号', type: 'string', about: '要事的编号。', code: m => m.id },
  { key: 'title', label: '要事', type: 'string', about: '没有印数字的成效或承诺。', code: m => m.title },
  {
    key: 'theme',
    label: '主题',
    type: 'string',
    about: '要事的主题。',
    code: m => m.theme,
    words: m => m.themeName,
  },
  {
    key: 'status',
    label: '类别',
    type: 'string',
    about: 'outcome 成效，target 承诺。',
    code: m => m.status,
    words: milestoneStatusOf,
  },
  {
    key: 'period',
    label: '时期',
    type: 'string',
    about: '年份，或起止年份。',
    code: m => m.period,
    words: m => m.periodLabel,
  },
  {
    key: 'tier',
    label: '层级',
    type: 'string',
    about: '授予、推广或比较的那一级。',
    code: m => m.tier,
    words: m => m.tierLabel,
  },
  {
    key: 'indicator',
    label: '指标代码',
    type: 'string',
    about: '要事说到的指标，多个用分号隔开。',
    code: m => m.indicators.join(';'),
  },
  {
    key: 'paragraph',
    label: '段落',
    type: 'string',
    about: '报告的段落号。',
    code: m => `§${m.citations[0]?.paragraph}`,
  },
  {
    key: 'page',
    label: '页码',
    type: 'string',
    about: '印出的页码。',
    code: m => m.citations[0]?.page ?? '',
  },
  {
    key: 'quote',
    label: '原文',
    type: 'string',
    about: '报告的原话。',
    code: m => m.citations[0]?.quote ?? '',
  },
  {
    key: 'state',
    label: '写到哪一步',
    type: 'string',
    about: '报告写的进展，照录原文。',
    code: m => m.state?.printed ?? '',
  },
  {
    key: 'hedge',
    label: '承诺的措辞',
    type: 'string',
    about: '力争、争创、确保、努力；没有的为空。',
    code: m => hedgeOf(m) ?? '',
  },
]

/** What stands behind the contract's columns of milestones. */
export function furtherMilestoneColumns(report: ReportFile): readonly Column<MilestoneRecord>[] {
  return [
    {
      key: 'period_name',
      label: '报告怎么称这个时期',
      type: 'string',
      about: periodNameAbout,
      code: reportTimeOf,
    },
    ...provenanceColumns<MilestoneRecord>(report),
  ]
}
