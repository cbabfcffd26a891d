import type { ObservationRecord } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import type { Derived } from './derived-value'
import { minus, type Quantity, quantityOf, yearly } from './quantity'
import { differenceOf } from './scope-names'
import { isSpan } from './spans'
import { workedOut } from './worked-out'

/**
 * Average yearly growth of what 行政口径 has beyond 管理口径, in %: the amounts of the first time, 行政 before 管理, then
 * those of the second. Bounds are never subtracted.
 */
export function restPace(inputs: readonly ObservationRecord[]): Derived | null {
  const [wholeFrom, partFrom, wholeTo, partTo, ...others] = inputs
  if (!wholeFrom || !partFrom || !wholeTo || !partTo || others.length > 0) return null
  const { indicator, unit } = wholeFrom
  if (indicator.priceBasis === undefined || !isSpan(indicator.times, wholeFrom.period, wholeTo.period))
    return null
  if (inputs.some(input => input.indicator !== indicator || input.unit !== unit)) return null
  const [from, to] = [restOf(wholeFrom, partFrom), restOf(wholeTo, partTo)]
  // What may be nothing at its start has no pace.
  if (from === null || to === null || from.range.low <= 0) return null
  const told = workedOut(yearly(from, to, termYears), 1, '%')
  if (told === null) return null
  const isTarget = wholeTo.status === 'target'
  return {
    id: ['rest-pace', ...inputs.map(({ id }) => id)].join('~'),
    name: `${differenceOf(indicator).name}的${indicator.name}，${wholeFrom.periodLabel}到${wholeTo.periodLabel}${isTarget ? '目标' : ''}年均增长`,
    value: told.value,
    range: told.range,
    unit: '%',
    text: told.text,
    formula: `((${wholeTo.value} − ${partTo.value}) ÷ (${wholeFrom.value} − ${partFrom.value}))^(1/${termYears}) − 1${told.end}`,
    scope: 'administrative',
    scopeLabel: wholeFrom.scopeLabel,
    inputs,
    caveats: [
      `报告没有印${differenceOf(indicator).name}的数，这里两端都用${wholeFrom.scopeLabel}减${partFrom.scopeLabel}，是名义增速，含价格变动；不能与按可比价计算的增速直接比高低。`,
      ...(isTarget ? ['末端是两个目标相减，不是预计。'] : []),
      ...told.rounding,
    ],
    tag: '名义',
  }
}

/** 行政口径 less 管理口径 at one time; null where the two are no amounts of that time, or bounds. */
function restOf(whole: ObservationRecord, part: ObservationRecord): Quantity | null {
  if (whole.scope !== 'administrative' || part.scope !== 'management') return null
  if (whole.period !== part.period || whole.status !== part.status) return null
  const arePlain = [whole, part].every(
    ({ measure, qualifier, secondary }) => measure === 'level' && qualifier === 'eq' && secondary !== true,
  )
  const [all, own] = [quantityOf(whole), quantityOf(part)]
  return arePlain && all && own ? minus(all, own) : null
}
