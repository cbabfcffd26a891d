import type { Dataset } from '../../dataset/dataset'
import type { LedgerFile } from '../../dataset/late-schema'
import { paragraphOf, sectionOf } from '../../dataset/sections'
import { type NonFigure, nonFigures } from '../../dataset/vocabulary'

type Paragraph = LedgerFile['paragraphs'][number]

/** What became of the numerals of a part of the text, and which facts are first printed there. */
export interface LedgerCounts {
  /** Section of the report; `0` is what stands before the first. */
  readonly id: string
  readonly label: string
  /** Printed pages: 1, or 1–13. */
  readonly pages: string
  readonly paragraphs: number
  readonly numerals: number
  /** Numerals that carry an observation or a milestone. */
  readonly figures: number
  /** Numerals that are no figure, by reason; `open` apart. */
  readonly none: Readonly<Record<Exclude<NonFigure, 'open'>, number>>
  readonly open: number
  readonly observations: number
  readonly milestones: number
  readonly terms: number
}

/** Reasons why a numeral is no figure, but for not having been read. */
export const reasons = nonFigures.filter((fate): fate is Exclude<NonFigure, 'open'> => fate !== 'open')

const opening = { id: '0', label: '开头（会议、报告人、称呼）' }

/** Counts of the report's parts: opening, chapters, annex. */
export function partCounts(dataset: Dataset): readonly LedgerCounts[] {
  return dataset.ledger.map(({ section, paragraphs }) => {
    const { label } = dataset.report.sections.find(({ id }) => id === section) ?? opening
    return countsOf(dataset, section, label, paragraphs)
  })
}

/** Counts of the narrowest sections that the report has, in its order. */
export function sectionCounts(dataset: Dataset): readonly LedgerCounts[] {
  const groups = new Map<string, { label: string; paragraphs: Paragraph[] }>()
  for (const paragraph of dataset.ledger.flatMap(({ paragraphs }) => paragraphs)) {
    const { id, label } = sectionOf(dataset.report, paragraph.id) ?? opening
    const group = groups.get(id) ?? { label, paragraphs: [] }
    group.paragraphs.push(paragraph)
    groups.set(id, group)
  }
  return [...groups].map(([id, { label, paragraphs }]) => countsOf(dataset, id, label, paragraphs))
}

/** All rows added up. */
export function totalCounts(rows: readonly LedgerCounts[]): LedgerCounts {
  const sum = (of: (row: LedgerCounts) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    id: '',
    label: '合计',
    pages: spanOf(rows.map(({ pages }) => pages)),
    paragraphs: sum(row => row.paragraphs),
    numerals: sum(row => row.numerals),
    figures: sum(row => row.figures),
    none: perReason(reason => sum(row => row.none[reason])),
    open: sum(row => row.open),
    observations: sum(row => row.observations),
    milestones: sum(row => row.milestones),
    terms: sum(row => row.terms),
  }
}

/** How many numerals are no figure, for whatever reason. */
export function noneOf({ none }: LedgerCounts): number {
  return reasons.reduce((sum, reason) => sum + none[reason], 0)
}

function countsOf(
  dataset: Dataset,
  id: string,
  label: string,
  paragraphs: readonly Paragraph[],
): LedgerCounts {
  const ids = new Set(paragraphs.map(paragraph => paragraph.id))
  const fates = paragraphs.flatMap(({ numerals }) => numerals.map(([, fate]) => fate))
  // A fact that is printed several times counts where it is printed first, so that sections add up to all facts.
  const isFirstHere = (fact: Parameters<typeof paragraphOf>[0]) => ids.has(paragraphOf(fact))
  return {
    id,
    label,
    pages: spanOf(paragraphs.map(({ page }) => page)),
    paragraphs: paragraphs.length,
    numerals: fates.length,
    figures: fates.filter(fate => Array.isArray(fate)).length,
    none: perReason(reason => fates.filter(fate => fate === reason).length),
    open: fates.filter(fate => fate === 'open').length,
    observations: [...dataset.observations.values()].filter(isFirstHere).length,
    milestones: dataset.milestones.filter(isFirstHere).length,
    terms: dataset.terms.filter(({ paragraph }) => ids.has(paragraph)).length,
  }
}

function perReason(count: (reason: Exclude<NonFigure, 'open'>) => number): LedgerCounts['none'] {
  return {
    ordinal: count('ordinal'),
    date: count('date'),
    name: count('name'),
    threshold: count('threshold'),
    unit: count('unit'),
    definition: count('definition'),
    reference: count('reference'),
  }
}

/** First and last of pages that may be spans themselves. */
function spanOf(pages: readonly string[]): string {
  const numbers = pages.flatMap(page => page.split('–').map(Number))
  if (numbers.length === 0) return ''
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? String(first) : `${first}–${last}`
}
