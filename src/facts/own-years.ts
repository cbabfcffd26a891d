import { periodLabelOf, type Times } from '../dataset/times'
import type { Period } from '../dataset/vocabulary'

/** What the report itself calls a year that is a label of ours; null of any other. */
export function ownYearName(times: Times, period: Period): string | null {
  if (period === times.start) return '过去五年起点'
  return period === times.horizon ? '今后五年末' : null
}

/** What must be said of such a year where it is shown as one; empty of any other. */
export function ownYearNote(times: Times, period: Period): string {
  const name = ownYearName(times, period)
  if (name === null) return ''
  return `“${period}年”是看板对“${name}”的标注，报告${period === times.start ? '没有' : '多未'}写年份。`
}

/** A time as the head of a column or row: 2021年, 2026年（今后五年末）. */
export function periodTold(times: Times, period: Period): string {
  const own = ownYearName(times, period)
  const label = periodLabelOf(times, period)
  return own === null ? label : `${label}（${own}）`
}
