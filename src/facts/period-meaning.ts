import type { Dataset } from '../dataset/dataset'
import type { Period } from '../dataset/vocabulary'

/** What must be known of a time before its figures are used; empty where its name says all. */
export function periodMeaning({ times, observations }: Dataset, period: Period): string {
  if (period === times.start) return '看板对“过去五年的起点”的标注，报告没有写年份。'
  if (period === times.horizon) return '看板对“今后五年末”的标注，报告多未写年份。'
  if (period === times.past) return '五年的合计、年均或升降。'
  if (period === times.next) return '五年的合计或年均。'
  const own = [...observations.values()].filter(observation => observation.period === period)
  return own.length > 0 && own.every(({ onlyIn }) => onlyIn === 'annex') ? '只在附件里出现。' : ''
}
