import type { Dataset, ObservationRecord } from '../dataset/dataset'
import type { Term } from '../dataset/late-schema'

/** Other figures of the paragraphs that print this one, in the order of the data. */
export function printedBeside(dataset: Dataset, own: ObservationRecord): readonly ObservationRecord[] {
  const paragraphs = paragraphsOf([own])
  return [...dataset.observations.values()].filter(o => o !== own && isPrintedIn(o, paragraphs))
}

/** Terms of the annex that its paragraphs use or that list its indicator. */
export function termsOf(dataset: Dataset, own: ObservationRecord): readonly Term[] {
  const paragraphs = paragraphsOf([own])
  return dataset.terms.filter(
    term =>
      term.indicators.includes(own.indicator.id) ||
      term.uses.some(({ paragraph }) => paragraphs.has(paragraph)),
  )
}

/** Ids of the paragraphs that print any of the figures. */
export function paragraphsOf(observations: readonly ObservationRecord[]): ReadonlySet<string> {
  return new Set(observations.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))
}

/** True where any of its citations stands in one of these paragraphs, by id. */
export function isPrintedIn({ citations }: ObservationRecord, paragraphs: ReadonlySet<string>): boolean {
  return citations.some(({ paragraph }) => paragraphs.has(paragraph))
}
