/** What stands behind a numeral: the sign that belongs to it, % or the :1 of a ratio, and unit and words. */
export function signAndUnit(after: string): { readonly sign: string; readonly unit: string } {
  const [sign = ''] = /^(?:%|:\d+)/.exec(after) ?? []
  return { sign, unit: after.slice(sign.length) }
}
