/** Factors between units that may be printed for one indicator, to the smallest of each family. */
const factors: Readonly<Record<string, { readonly base: string; readonly factor: number }>> = {
  元: { base: '元', factor: 1 },
  万元: { base: '元', factor: 1e4 },
  亿元: { base: '元', factor: 1e8 },
  美元: { base: '美元', factor: 1 },
  亿美元: { base: '美元', factor: 1e8 },
  人: { base: '人', factor: 1 },
  万人: { base: '人', factor: 1e4 },
  亩: { base: '亩', factor: 1 },
  万亩: { base: '亩', factor: 1e4 },
}

/**
 * A value in another unit of the same family, for geometry and arithmetic only: what a reader sees keeps the printed
 * unit. Null where the units measure different things (亿元 and 亿美元).
 */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value
  const a = factors[from]
  const b = factors[to]
  return a !== undefined && b !== undefined && a.base === b.base ? (value * a.factor) / b.factor : null
}

/** The smallest unit of a unit's family: 元 of 万元; null of a unit that has no other. */
export function baseUnitOf(unit: string): string | null {
  return factors[unit]?.base ?? null
}
