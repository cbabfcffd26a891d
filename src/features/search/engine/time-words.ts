import type { Dated, ObservationRecord } from '../../../dataset/dataset'

type Told = Pick<Dated, 'times' | 'periodLabel'> & Pick<ObservationRecord, 'period'>

/** What is typed for the time of a fact: 2021, 2017-2021, 五年末, and as a reader sees it. */
export function timeWords({ times, period, periodLabel }: Told): readonly string[] {
  const { start, horizon, past, next } = times
  if (period === 'unstated') return [periodLabel]
  const own = {
    [start ?? '']: ['五年前'],
    [horizon ?? '']: ['五年末'],
    [past ?? '']: ['五年', '五年累计'],
    [next ?? '']: ['未来五年', '五年累计'],
  }[period]
  const codes = period.includes('/') ? [period.replace('/', '-'), period] : [period]
  return [...codes, ...(own ?? []), periodLabel]
}

/** What is nearly meant: the last of the next five years by 今后五年, and a span of years by either of its ends. */
export function nearTimeWords({ times, period }: Told): readonly string[] {
  if (period === times.start) return ['过去五年']
  if (period === times.horizon) return ['今后五年', '未来五年']
  const [first = '', last] = period.split('/')
  return last === undefined ? [] : [first, last, `${last}年`]
}
