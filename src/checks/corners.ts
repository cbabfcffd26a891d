import type { Quantity } from '../facts/quantity'

/**
 * What an arithmetic makes of quantities that stand in it more than once, (a − b) ÷ (a ÷ p − b ÷ q): its values with each
 * of them at either end. The arithmetic must rise or fall with each alone, so that nothing lies beyond these. Null where
 * an end is open or leads to no number.
 */
export function atCorners(
  quantities: readonly Quantity[],
  arithmetic: (...values: number[]) => number,
): Quantity | null {
  const corners = quantities.reduce<readonly number[][]>(
    (all, { range: { low, high } }) => all.flatMap(corner => [low, high].map(end => [...corner, end])),
    [[]],
  )
  const results = corners.map(corner => arithmetic(...corner))
  if (![...corners.flat(), ...results].every(Number.isFinite)) return null
  const value = arithmetic(...quantities.map(quantity => quantity.value))
  return { value, range: { low: Math.min(...results), high: Math.max(...results) } }
}
