import { type Dataset, type ObservationRecord, observationOf, printedOf } from '../dataset/dataset'
import { cutPrinted } from '../dataset/printed'
import type { ReportFile } from '../dataset/schema'
import { periodLabels, scopeLabels } from '../dataset/vocabulary'
import { isProblem, statusLabelOf } from './figure'
import { isOfFiveYearsAlone } from './results'
import { startWordOf } from './start-word'

/**
 * A figure fit for a document, with spaces as documents set them: value and the growth printed for it, scope and period,
 * title and every page that prints either.
 */
export function documentCitation({ report }: Dataset, observation: ObservationRecord): string {
  const { indicator, scope } = observation
  const growth = growthOf(observation)
  const figures = [observation, ...(growth ? [growth] : [])]
  const printed = figures.map(figure => spaced(printedOf(figure))).join('，')
  const isAim = printed.startsWith(aim) && actions.test(indicator.name)
  const name = isAim ? `${aim}${indicator.name}` : indicator.name
  const told = isAim ? printed.slice(aim.length).trimStart() : printed
  // Words before the numeral are a verb that the name is the subject of: 生产总值突破 1200 亿元. A bracket has its own gap.
  const gap = /^\d/.test(told) && !/[）”]$/.test(name) ? ' ' : ''
  const pages = pagesTold(figures.flatMap(({ citations }) => citations.map(({ page }) => page)))
  return `${name}${gap}${told}（${scopeLabels[scope]}，${whenTold(observation)}），${shortTitle(report)}，第${pages}页`
}

/** What the report strives for stands before a name that is itself something done: 力争引进百亿项目 2 个. */
const aim = '力争'
const actions = /^(引进|引育|新增|新建|建成|完成|打造|培育|申报|盘活|腾退|淘汰|整治|储备)/

/** Growth on the year before, where the same words print it with the level. */
function growthOf({
  indicator,
  measure,
  period,
  scope,
  secondary,
}: ObservationRecord): ObservationRecord | undefined {
  return measure === 'level' && secondary !== true
    ? observationOf(indicator, period, 'growth', scope)
    : undefined
}

/** 2021年, 2022年目标, or how the report itself calls a time that it gives no year. */
function whenTold(observation: ObservationRecord): string {
  const { period, status } = observation
  if (isProblem(observation)) return '报告所列问题，未注明年份'
  if (period === '2016') return '过去五年起点'
  if (period === '2021' && isOfFiveYearsAlone(observation)) return '过去五年末'
  if (period === '2026') return '今后五年末目标'
  if (period === 'unstated') return `${startWordOf(observation)}，报告未注明时间`
  return `${periodLabels[period]}${status === 'outcome' ? '' : statusLabelOf(observation)}`
}

/** 突破 1200 亿元: spaces between words and numeral; none before %, :1 and /3. */
export function spaced(printed: string): string {
  const parts = cutPrinted(printed)
  if (parts === null) return printed
  const { before, numeral, after } = parts
  return `${before}${before === '' ? '' : ' '}${numeral}${/^([%:/]|$)/.test(after) ? '' : ' '}${after}`
}

/** Pages in order, neighbours joined: 1–2、9、30. */
export function pagesTold(printed: readonly string[]): string {
  const pages = [...new Set(printed.flatMap(pagesOf))].sort((a, b) => a - b)
  const ranges: { first: number; last: number }[] = []
  for (const page of pages) {
    const before = ranges[ranges.length - 1]
    if (before !== undefined && before.last === page - 1) before.last = page
    else ranges.push({ first: page, last: page })
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join('、')
}

/** 1–2 as 1 and 2. */
function pagesOf(page: string): number[] {
  const [first = 0, last = first] = page.split('–').map(Number)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** A county-level city is cited without the city above it, as its own documents do. */
function shortTitle({ title }: ReportFile): string {
  return title.replace(/嘉兴市(?=平湖市)/, '')
}
