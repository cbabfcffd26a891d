import type { Dataset } from '../../dataset/dataset'
import { narrowerTold, scopeChoiceName } from '../../facts/scope-names'
import type { Exported } from './exported'

/** A label and its words. */
export type AboutLine = readonly [label: string, words: string]

/** What every file says of itself, as label and words, in the order in which it is read. */
export function aboutExported(
  dataset: Dataset,
  { title, choice, filters, sources, milestones, address, madeOn }: Exported,
): readonly AboutLine[] {
  const computed = sources.filter(({ kind }) => kind === 'derived').length
  const printed = sources.length - computed
  const counts = [
    printed > 0 || milestones.length === 0 ? `${printed}条数据` : [],
    computed > 0 ? `${computed}个推算` : [],
    milestones.length > 0 ? `${milestones.length}项要事` : [],
  ].flat()
  return [
    ['内容', title],
    ['口径', scopeToldOf({ report: dataset.report, choice })],
    ['条数', counts.join('，')],
    ['筛选和排序', filters.length === 0 ? '没有筛选' : filters.join('；')],
    ...aboutReport(dataset),
    ['导出日期', madeOn],
    ['看板地址', address],
  ]
}

/** What is true of every file: whose words, that it is unofficial, which years are labels of ours, the version. */
export function aboutReport({ report, times }: Pick<Dataset, 'report' | 'times'>): readonly AboutLine[] {
  const ownYears = [
    times.start === null ? [] : `“${times.start}年”是看板对“过去五年起点”的标注`,
    times.horizon === null ? [] : `“${times.horizon}年”是看板对“今后五年末”的标注`,
  ].flat()
  return [
    ['资料来源', `《${report.title}》，${report.delivered}，${report.speaker}在${report.occasion}上所作`],
    ['性质', `${report.dashboard.title}，非官方。数字照录原文；标“推算”的由看板计算，不是报告数字。`],
    ...(ownYears.length === 0 ? [] : [['年份', `${ownYears.join('，')}，原文多未写年份。`] as const]),
    ['数据版本', report.dataVersion],
  ]
}

/** The scope of a file in full: which figures stand in it, and that the others have none. */
export function scopeToldOf({ report, choice }: Pick<Dataset, 'report'> & Pick<Exported, 'choice'>): string {
  if (!report.scopes) return '未分口径。'
  return `${scopeChoiceName(report, choice)}。${narrowerTold(report)}；只有分口径的指标随口径变，其余是未分口径。`
}

/** One line below a table, a slide or a picture: whose words, from where, in which version. */
export function sourceLineOf({ report }: Pick<Dataset, 'report'>): string {
  const { citedAs, delivered, dashboard, dataVersion } = report
  return `资料来源：${citedAs}（${delivered}）。${dashboard.title}，非官方，数据版本${dataVersion}。`
}
