import { type Derived, fixed } from './derived-value'
import type { Quantity } from './quantity'
import { isWhole, openEnd, rangeText, shown } from './shown'

/** A result with its words: what is shown, how its formula ends, and what rounding leaves open. */
export interface WorkedOut extends Pick<Derived, 'value' | 'range' | 'text'> {
  /** ` ≈ 132.2%` behind the arithmetic; of a bound also what follows from it: ` ≈ 132.23%，至少132.2%`. */
  readonly end: string
  /** One sentence, or none where nothing was rounded. */
  readonly rounding: readonly string[]
}

/**
 * Puts a result into words, with `digits` decimals at most. `isPlain` is a sum or difference of printed figures, which
 * rounds nothing itself and needs no ≈. Null where nothing can be said.
 */
export function workedOut(result: Quantity, digits: number, unit: string, isPlain = false): WorkedOut | null {
  const told = shown(result, digits)
  if (told === null) return null
  const { value, range } = result
  const { lead, numeral } = told
  if (lead === '至少' || lead === '至多') {
    const faceDigits = isWhole(value, digits) ? digits : digits + 1
    const face = fixed(value, faceDigits)
    const sign = isWhole(value, faceDigits) ? '=' : '≈'
    const text = `${lead}${numeral}${unit}`
    const isFace = face === numeral
    return {
      value,
      range,
      text,
      end: isFace ? ` ${sign} ${face}${unit}（${lead}）` : ` ${sign} ${face}${unit}，${text}`,
      rounding: isFace ? [] : [boundRounding(result, digits, unit)],
    }
  }
  const text = isPlain ? fixed(value, digits) : numeral
  return {
    value,
    range,
    text: `${isPlain ? '' : lead}${text}${unit}`,
    end: ` ${isPlain || lead === '' ? '=' : '≈'} ${text}${unit}`,
    rounding: range.low === range.high ? [] : [roundingTold(result, `${text}${unit}`, digits, unit)],
  }
}

function roundingTold({ range }: Quantity, text: string, digits: number, unit: string): string {
  const isCoarse = isWhole(range.low, digits) && isWhole(range.high, digits)
  const told = rangeText(range, isCoarse ? digits : digits + 1, unit)
  return [range.low, range.high].every(end => `${fixed(end, digits)}${unit}` === text)
    ? `原数经过四舍五入，按它们能取的范围算，仍是${text}。`
    : `原数经过四舍五入，按它们能取的范围算，是${told}。`
}

/** Why a bound is not what the printed numerals come to. */
function boundRounding({ value, range }: Quantity, digits: number, unit: string): string {
  const isLeast = openEnd(range) === 'above'
  const end = isLeast ? range.low : range.high
  const rule = isLeast ? '下限只舍不进。' : '上限只进不舍。'
  if (Math.abs(end - value) < 1e-9) return rule
  const most = isWhole(end, digits + 1) ? digits + 1 : digits + 2
  return `原数经过四舍五入，按它能取的范围，${isLeast ? '最小' : '最大'}是${fixed(end, most)}${unit}；${rule}`
}
