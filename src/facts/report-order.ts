import type { MilestoneRecord, ObservationRecord } from '../dataset/dataset'

/** Orders paragraph ids as the report prints them: 1.5.1 before 1.10, the annex behind all. */
export function compareParagraphs(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = rank(left[i]) - rank(right[i])
    if (difference !== 0) return difference
  }
  return 0
}

type Printed = Pick<ObservationRecord | MilestoneRecord, 'citations'>

/** Orders facts by the paragraph where each is printed first, and within it by where its words begin. */
export function compareInReport({ citations: [a] }: Printed, { citations: [b] }: Printed): number {
  return compareParagraphs(a?.paragraph ?? '', b?.paragraph ?? '') || (a?.at ?? 0) - (b?.at ?? 0)
}

/** A step of an id as a number: none first, then figures, then tables of the annex, then the annex itself. */
function rank(step: string | undefined): number {
  if (step === undefined) return -1
  if (step === 'A') return 1e6
  return step.startsWith('t') ? 1e3 + Number(step.slice(1)) : Number(step)
}
