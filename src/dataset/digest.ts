/** 32 bits that tell one text from another (FNV-1a), the same in every browser: over its UTF-16 units, or parts of each. */
export function hashOf(text: string, partsOf = (unit: number) => [unit]): number {
  const values = text.split('').flatMap(unit => partsOf(unit.charCodeAt(0)))
  return values.reduce((hash, value) => Math.imul(hash ^ value, 0x01000193), 0x811c9dc5) >>> 0
}

/** Eight hexadecimal digits that tell one text from another, over the bytes of its units; no secret. */
export function digestOf(text: string): string {
  return hashOf(text, unit => [unit & 0xff, unit >>> 8])
    .toString(16)
    .padStart(8, '0')
}
