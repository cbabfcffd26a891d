import type { Dataset, IndicatorRecord, MilestoneRecord, ObservationRecord } from '../../dataset/dataset'
import type { Term } from '../../dataset/late-schema'
import { isInSection, sectionWithRole } from '../../dataset/sections'
import { headlineFigures } from '../../facts/headline-figures'
import type { ScopeChoice } from '../../facts/scope-choice'

/** A term with the facts that belong to it. */
export interface TermEntry {
  readonly term: Term
  /** Forms that the report prints besides the name; such as differ by their quotation marks alone are left out. */
  readonly otherForms: readonly string[]
  /** Where the text itself uses it, outside the annex. */
  readonly inText: Term['uses']
  readonly indicators: readonly TermIndicator[]
  readonly milestones: readonly MilestoneRecord[]
}

/** An indicator that a term speaks of. */
export interface TermIndicator {
  readonly indicator: IndicatorRecord
  /** The figure that tells most of it, in each scope shown. */
  readonly figures: readonly ObservationRecord[]
}

/** All terms in the annex's order. */
export function termEntries(dataset: Dataset, choice: ScopeChoice): readonly TermEntry[] {
  const annex = sectionWithRole(dataset.report, 'annex')
  return dataset.terms.map(term => ({
    term,
    otherForms: otherForms(term),
    inText: term.uses.filter(({ paragraph }) => annex === undefined || !isInSection(paragraph, annex.id)),
    indicators: term.indicators.flatMap(id => {
      const indicator = dataset.indicators.get(id)
      return indicator === undefined ? [] : { indicator, figures: headlineFigures(indicator, choice) }
    }),
    milestones: dataset.milestones.filter(({ id }) => term.milestones.includes(id)),
  }))
}

function otherForms({ name, aliases }: Term): string[] {
  const found = new Map([[bare(name), name]])
  // The form with quotation marks is the printed one.
  for (const form of [...aliases].sort((a, b) => Number(b.includes('“')) - Number(a.includes('“'))))
    if (!found.has(bare(form))) found.set(bare(form), form)
  return [...found.values()].slice(1).sort((a, b) => aliases.indexOf(a) - aliases.indexOf(b))
}

function bare(text: string): string {
  return text.replace(/[“”"‘’'《》\s]/g, '').toLowerCase()
}
