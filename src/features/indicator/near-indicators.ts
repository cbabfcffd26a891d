import type { Dataset, IndicatorRecord } from '../../dataset/dataset'

/** More would be a list to search in again. */
const most = 6

/** Of a word's letters or characters so many may be wrong before it is another word; one always may. */
const shareOfFaults = 0.3

/** Indicators whose id or name comes near to what was typed, the nearest first; empty where none does. */
export function nearIndicators({ indicators }: Dataset, typed: string): readonly IndicatorRecord[] {
  const text = plainOf(typed)
  if (text === '') return []
  return [...indicators.values()]
    .map(indicator => ({ indicator, distance: distanceTo(indicator, text) }))
    .filter(({ distance }) => distance < 1)
    .sort((a, b) => a.distance - b.distance || a.indicator.name.length - b.indicator.name.length)
    .slice(0, most)
    .map(({ indicator }) => indicator)
}

/** 0 is the same, 1 is another word; what begins alike or contains the other comes before what is misspelt. */
function distanceTo({ id, name }: IndicatorRecord, text: string): number {
  return Math.min(...[plainOf(id), plainOf(name)].map(own => distanceBetween(own, text)))
}

function distanceBetween(own: string, text: string): number {
  if (own === text) return 0
  const [short, long] = own.length < text.length ? [own, text] : [text, own]
  // A single letter is in nearly everything.
  if (short.length > 1 && long.startsWith(short)) return 0.1 + 0.1 * (1 - short.length / long.length)
  if (short.length > 1 && long.includes(short)) return 0.2 + 0.1 * (1 - short.length / long.length)
  const faults = editDistance(own, text)
  const isNear = long.length > 2 && faults <= Math.max(1, long.length * shareOfFaults)
  return isNear ? 0.3 + faults / long.length / 2 : 1
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”"‘’'（）()、，\s_-]/g, '')
    .slice(0, 60)
}

/** How many signs must be put in, taken out, changed or swapped with their neighbour to make one of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
