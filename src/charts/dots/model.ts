import type { ObservationRecord } from '../../dataset/dataset'
import { cite, periodOf } from '../../facts/figure'
import type { Table, Told } from '../../facts/told'

/** A count within a count, one mark a thing, so that it can be counted again: 12 of 13. */
export interface Dots {
  readonly title: string
  readonly whole: ObservationRecord
  readonly part: ObservationRecord
}

/** More marks than these cannot be counted at a glance. */
const maxDots = 20

/** Null where the two are no counts of the same things, or too many to count. */
export function dots(
  title: string,
  whole: ObservationRecord | undefined,
  part: ObservationRecord | undefined,
): Dots | null {
  if (whole === undefined || part === undefined) return null
  const isCount = ({ value, measure, qualifier }: ObservationRecord) =>
    measure === 'level' && qualifier === 'eq' && Number.isInteger(value) && value >= 0
  if (!isCount(whole) || !isCount(part) || whole.unit !== part.unit || whole.period !== part.period)
    return null
  if (part.value > whole.value || whole.value === 0 || whole.value > maxDots) return null
  return { title, whole, part }
}

/** Both counts in one sentence: 断面13个，其中Ⅲ类以上12个. */
export function describeDots({ title, whole, part }: Dots): Told {
  return [`${title}：${whole.indicator.name}`, cite(whole), `，其中${part.indicator.name}`, cite(part), '。']
}

/** Two rows, the whole before its part. */
export function tabulateDots({ title, whole, part }: Dots): Table {
  return {
    caption: title,
    head: ['指标', '时期', '口径', '数值'],
    rows: [whole, part].map((count): Told[] => [
      [count.indicator.name],
      [periodOf(count)],
      [count.scopeLabel],
      [cite(count)],
    ]),
  }
}
