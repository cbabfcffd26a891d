import type { Dataset, MilestoneRecord, ObservationRecord } from '../../dataset/dataset'
import { hedgeOf } from '../../dataset/hedge'
import { sectionIdOf, sectionLabelOf } from '../../facts/milestone'
import { compareInReport } from '../../facts/report-order'
import type { ScopeChoice } from '../../facts/scope-choice'
import { type Tile, tiles } from '../../facts/tiles'

/** One line to tick: an indicator's targets, or a target without a number. */
export type ChecklistItem = { readonly number: number } & (
  | { readonly kind: 'figures'; readonly tile: Tile }
  | { readonly kind: 'words'; readonly milestone: MilestoneRecord }
)

/** The targets of one area of work. */
export interface ChecklistArea {
  /** The section's number: 3.5. */
  readonly id: string
  readonly label: string
  readonly items: readonly ChecklistItem[]
}

/**
 * Everything that the report aims at in the year that it plans, in its own order and by its sections, numbered
 * throughout. The numbers are the same in every choice of scopes, since a line is an indicator and both scopes stand in one.
 */
export function checklist(dataset: Dataset, choice: ScopeChoice): readonly ChecklistArea[] {
  const isPlanned = ({ status, period }: Pick<MilestoneRecord | ObservationRecord, 'status' | 'period'>) =>
    status === 'target' && period === dataset.times.plan
  const lines = [
    ...tiles(dataset, choice, isPlanned).flatMap(tile => {
      const [first] = [...tile.figures].sort(compareInReport)
      return first === undefined ? [] : { first, item: { kind: 'figures', tile } as const }
    }),
    ...dataset.milestones
      .filter(isPlanned)
      .map(milestone => ({ first: milestone, item: { kind: 'words', milestone } as const })),
  ].sort((a, b) => compareInReport(a.first, b.first))
  const ids = [...new Set(lines.map(({ first }) => sectionIdOf(dataset, first)))]
  let number = 0
  return ids.map(id => ({
    id,
    label: sectionLabelOf(dataset, id),
    items: lines
      .filter(({ first }) => sectionIdOf(dataset, first) === id)
      .map(({ item }) => {
        number += 1
        return { ...item, number }
      }),
  }))
}

/** The lines whose target has one of these printed words, with the numbers of the whole list. */
export function withHedges(
  areas: readonly ChecklistArea[],
  hedges: readonly string[],
): readonly ChecklistArea[] {
  const isAsked = (fact: MilestoneRecord | ObservationRecord) => hedges.includes(hedgeOf(fact) ?? '')
  return areas.flatMap(area => {
    const items = area.items.filter(item =>
      item.kind === 'words' ? isAsked(item.milestone) : item.tile.figures.some(isAsked),
    )
    return items.length > 0 ? { ...area, items } : []
  })
}
