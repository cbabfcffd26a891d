import type { ReportFile } from './schema'
import type { Period, Status } from './vocabulary'

/**
 * The times of one report by their part in it, so that no year stands in the program. `start`, `past`, `horizon` and
 * `next` are null in the report of an ordinary year, which looks neither back nor ahead over a term of five.
 */
export interface Times {
  /** Year before the five that the report looks back on; a label of ours, the report prints none. */
  readonly start: Period | null
  /** Year whose results are told. */
  readonly result: Period
  /** Year that is planned. */
  readonly plan: Period
  /** Last of the five years ahead; a label of ours too. */
  readonly horizon: Period | null
  /** The five years up to `result`, and those up to `horizon`, as the codes of the exchange tables: `2017/2021`. */
  readonly past: Period | null
  readonly next: Period | null
}

/** Length of a term of local people's congresses and governments, by law. */
export const termYears = 5

/** The times of a report and both spans; a span is null where its start or horizon is absent. */
export function timesOf({ times: { start, result, plan, horizon } }: Pick<ReportFile, 'times'>): Times {
  const span = (before: string, last: string) => `${Number(before) + 1}/${last}`
  return {
    start: start ?? null,
    result,
    plan,
    horizon: horizon ?? null,
    past: start === undefined ? null : span(start, result),
    next: horizon === undefined ? null : span(result, horizon),
  }
}

/** What a reader sees for a period: 2021年, 过去五年, 今后五年. */
export function periodLabelOf(times: Times, period: Period): string {
  if (period === times.past) return '过去五年'
  if (period === times.next) return '今后五年'
  return period === 'unstated' ? '报告未注明时间' : `${period.replace('/', '—')}年`
}

/** Order of time, from what was achieved to what is planned; a span stands before its last year. */
export function comparePeriods(a: Period, b: Period): number {
  return a === b ? 0 : placeInTime(a) - placeInTime(b)
}

/** Single years in their order, then spans, then what has no time: as a table lists what one indicator prints. */
export function compareYearsFirst(a: Period, b: Period): number {
  return rank(a) - rank(b) || comparePeriods(a, b)
}

function rank(period: Period): number {
  return period === 'unstated' ? 2 : Number(period.includes('/'))
}

function placeInTime(period: Period): number {
  if (period === 'unstated') return Number.POSITIVE_INFINITY
  const [first = '', last] = period.split('/')
  return last === undefined ? Number(first) : Number(last) - 0.5
}

/** What may stand in a period: nothing after the year of the results is achieved, and a baseline starts a comparison. */
export function statusesIn(times: Times, period: Period): readonly Status[] {
  if (period === 'unstated' || period === times.start) return ['baseline']
  return placeInTime(period) <= placeInTime(times.result) ? ['outcome', 'context'] : ['target', 'context']
}

/** Whether the report may print figures of a period: those of its times, and single years up to its last. */
export function isTimeOf(times: Times, period: Period): boolean {
  if (period === 'unstated' || Object.values(times).includes(period)) return true
  return (
    !period.includes('/') &&
    Number(period) > Number(times.plan) &&
    Number(period) < Number(times.horizon ?? times.plan)
  )
}
