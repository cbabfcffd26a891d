import { periodLabelOf, type Times } from '../dataset/times'
import type { Period } from '../dataset/vocabulary'

/** A period over which the report prints averages, with the two ends that it prints levels of. */
export interface Span {
  readonly over: Period
  readonly from: Period
  readonly to: Period
  /** As a reader sees it: 过去五年. */
  readonly label: string
}

/** The past five years: between other years than the ends of a span no computed pace has anything to be held against. */
export function pastSpan(times: Times): Span | null {
  return span(times, times.past, times.start, times.result)
}

/** The next five years. */
export function nextSpan(times: Times): Span | null {
  return span(times, times.next, times.result, times.horizon)
}

/** Those that the report has, in the order of time. */
export function spansOf(times: Times): readonly Span[] {
  return [pastSpan(times) ?? [], nextSpan(times) ?? []].flat()
}

function span(times: Times, over: Period | null, from: Period | null, to: Period | null): Span | null {
  if (over === null || from === null || to === null) return null
  return { over, from, to, label: periodLabelOf(times, over) }
}

/** True for the two ends of the past or of the next five years, and for no other pair of years. */
export function isSpan(times: Times, from: Period, to: Period): boolean {
  return spansOf(times).some(span => span.from === from && span.to === to)
}
