import type { MilestoneRecord, ObservationRecord } from '../../../dataset/dataset'
import type { ReportFile } from '../../../dataset/schema'
import { isProblem, timeOf, whenOf } from '../../../facts/figure'
import type { Column } from './column'

/** What the column of the report's own name for a time holds. */
export const periodNameAbout = '报告自己的说法，如今后五年末；年份是看板的标注时与“时期”不同。'

/** How the report itself calls the time of a fact: 今后五年末, 最高峰，报告未注明时间; of a problem, that it gives no year. */
export function reportTimeOf(fact: ObservationRecord | MilestoneRecord): string {
  return isProblem(fact) || fact.period === 'unstated' ? whenOf(fact) : timeOf(fact)
}

/** What and which version a row is of. */
export function provenanceColumns<Fact>(report: ReportFile): readonly Column<Fact>[] {
  const { citedAs, delivered, dataVersion, dashboard } = report
  return [
    {
      key: 'report',
      label: '报告',
      type: 'string',
      about: '报告的名称。',
      code: () => citedAs,
    },
    { key: 'delivered', label: '作报告日期', type: 'string', about: '作报告的日期。', code: () => delivered },
    {
      key: 'data_version',
      label: '数据版本',
      type: 'string',
      about: '数据的版本。',
      code: () => dataVersion,
    },
    {
      key: 'dashboard',
      label: '整理',
      type: 'string',
      about: '由谁读出，非官方。',
      code: () => `${dashboard.title}（非官方）`,
    },
  ]
}
