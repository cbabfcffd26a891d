import type { Dataset, ObservationRecord } from '../../dataset/dataset'
import { priceBases, priceBasisLabels, scopeLabelsOf } from '../../dataset/vocabulary'
import type { Derived } from '../../facts/derived'
import { ownYearNote } from '../../facts/own-years'
import { narrowerTold, scopeChoiceName } from '../../facts/scope-names'
import type { Exported } from './exported'

/** A label and its words. */
export type AboutLine = readonly [label: string, words: string]

/** What every file says of itself, as label and words, in the order in which it is read. */
export function aboutExported(dataset: Dataset, exported: Exported): readonly AboutLine[] {
  const { title, filters, sources, milestones, address, madeOn } = exported
  const observations = observationsOf(exported)
  const printed = observations.length
  const computed = sources.length - printed
  const prices = pricesTold(observations)
  const counts = [
    printed > 0 || computed + milestones.length === 0 ? `${printed}条数据` : [],
    computed > 0 ? `${computed}个推算` : [],
    milestones.length > 0 ? `${milestones.length}项要事` : [],
  ].flat()
  return [
    ['内容', title],
    ['口径', scopeToldOf(dataset, exported)],
    ['条数', counts.join('，')],
    ['筛选和排序', filters.length === 0 ? '没有筛选' : filters.join('；')],
    ...(prices.length === 0 ? [] : [['价格', prices.join('')] as const]),
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
export function scopeToldOf(
  { report }: Pick<Dataset, 'report'>,
  exported: Pick<Exported, 'choice' | 'sources'>,
): string {
  if (!report.scopes) return '未分口径。'
  return `${scopeWordsOf({ report }, exported).join('，')}。${narrowerTold(report)}；只有分口径的指标随口径变，其余是未分口径。`
}

/**
 * What the reader chose, then 另含管理口径 where figures of the other scope are among those that leave: views that compare
 * have both, whatever is chosen. None where the report has no two scopes.
 */
export function scopeWordsOf(
  { report }: Pick<Dataset, 'report'>,
  { choice, sources }: Pick<Exported, 'choice' | 'sources'>,
): readonly string[] {
  if (!report.scopes) return []
  const chosen = scopeChoiceName(report, choice)
  if (choice === 'compare') return [chosen]
  const other = choice === 'administrative' ? 'management' : 'administrative'
  const isHeld = sources.some(
    source => (source.kind === 'observation' ? source.observation : source.derived).scope === other,
  )
  return isHeld ? [chosen, `另含${scopeLabelsOf(report)[other]}`] : [chosen]
}

/** In which prices rates are, each basis once: the report never says. */
export function pricesTold(printed: readonly ObservationRecord[]): readonly string[] {
  const rates = printed.filter(({ measure }) => measure !== 'level')
  return priceBases.flatMap(basis => {
    const of = rates.filter(({ indicator }) => indicator.priceBasis === basis)
    const names = [...new Set(of.map(({ indicator }) => indicator.name))]
    return names.length === 0 ? [] : `${names.join('、')}：${priceBasisLabels[basis]}`
  })
}

/** What years are that the report does not print, each once. */
export function ownYearsTold(printed: readonly ObservationRecord[]): readonly string[] {
  const notes = printed.map(({ times, period }) => ownYearNote(times, period))
  return [...new Set(notes)].filter(note => note !== '')
}

/** The printed figures of an export. */
export function observationsOf({ sources }: Pick<Exported, 'sources'>): readonly ObservationRecord[] {
  return sources.flatMap(source => (source.kind === 'observation' ? source.observation : []))
}

/** The computed ones. */
export function derivedOf({ sources }: Pick<Exported, 'sources'>): readonly Derived[] {
  return sources.flatMap(source => (source.kind === 'derived' ? source.derived : []))
}

/** One line below a table, a slide or a picture: whose words, from where, in which version. */
export function sourceLineOf({ report }: Pick<Dataset, 'report'>): string {
  const { citedAs, delivered, dashboard, dataVersion } = report
  return `资料来源：${citedAs}（${delivered}）。${dashboard.title}，非官方，数据版本${dataVersion}。`
}
