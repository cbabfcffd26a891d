import type { Derived } from '../../facts/derived'
import { isWhole, rangeText } from '../../facts/shown'

/** The scopes of all that a computed value rests on, by name: of 行政口径 less 管理口径 both. */
export function scopesOf({ inputs }: Derived): string {
  return [...new Set(inputs.map(({ scopeLabel }) => scopeLabel))].join('、')
}

/** What was computed, with the scopes that it stands in: 生产总值两端金额的年均增长（行政口径）. */
export function scopedNameOf(derived: Derived): string {
  const isDivided = derived.inputs.some(({ scope }) => scope !== 'undivided')
  return isDivided ? `${derived.name}（${scopesOf(derived)}）` : derived.name
}

/** What a computed value may be, in the direction of its words: 0.6到0.7 where it says 低0.6; empty where that is one value. */
export function rangeTold({ range, unit, text, value }: Derived): string {
  if (range.low === range.high) return ''
  // 低 and 减少 tell the sign that the numeral does not.
  const isSize = value < 0 && !text.includes('−')
  const told = isSize ? { low: -range.high, high: -range.low } : range
  const digits = /\d+(?:\.(\d+))?/.exec(text)?.[1]?.length ?? 0
  const ends = [told.low, told.high].filter(Number.isFinite)
  return `可能的范围：${rangeText(told, ends.every(end => isWhole(end, digits)) ? digits : digits + 1, unit)}`
}
