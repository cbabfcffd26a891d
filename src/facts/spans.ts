import type { Period } from '../dataset/vocabulary'

/** A period over which the report prints averages, with the two ends that it prints levels of. */
export interface Span {
  readonly over: Period
  readonly from: Period
  readonly to: Period
}

/** The past five years and the next: between other years no computed pace has anything to be held against. */
export const spans: readonly Span[] = [
  { over: '2017/2021', from: '2016', to: '2021' },
  { over: '2022/2026', from: '2021', to: '2026' },
]

/** How long each of them is. */
export const years = 5

export function isSpan(from: Period, to: Period): boolean {
  return spans.some(span => span.from === from && span.to === to)
}
