import type { Dataset, MilestoneRecord } from '../dataset/dataset'
import { sectionIdOf, sectionLabelOf } from './milestones'
import { compareParagraphs } from './report-order'
import type { ScopeChoice } from './scope-choice'
import { type Tile, tiles } from './tiles'

/** One line to tick: an indicator's targets, or a pledge without a number. */
export type ChecklistItem = { readonly number: number } & (
  | { readonly kind: 'figures'; readonly tile: Tile }
  | { readonly kind: 'words'; readonly milestone: MilestoneRecord }
)

/** The pledges of one area of work. */
export interface ChecklistArea {
  /** The section's number: 3.5. */
  readonly id: string
  readonly label: string
  readonly items: readonly ChecklistItem[]
}

/**
 * Everything that the report pledges for 2022, by its sections, numbered throughout: pledges with a number first. The
 * numbers are the same in every choice of scopes, since a line is an indicator and both scopes stand in one.
 */
export function checklist(dataset: Dataset, choice: ScopeChoice): readonly ChecklistArea[] {
  const figures = tiles(dataset, choice, o => o.status === 'target' && o.period === '2022')
  const words = dataset.milestones.filter(({ status, period }) => status === 'target' && period === '2022')
  const ids = new Set([
    ...figures.map(tile => sectionOfTile(dataset, tile)),
    ...words.map(milestone => sectionIdOf(dataset, milestone)),
  ])
  let number = 0
  return [...ids].sort(compareParagraphs).map(id => {
    const own = [
      ...figures
        .filter(tile => sectionOfTile(dataset, tile) === id)
        .map(tile => ({ kind: 'figures', tile }) as const),
      ...words
        .filter(milestone => sectionIdOf(dataset, milestone) === id)
        .map(milestone => ({ kind: 'words', milestone }) as const),
    ]
    return {
      id,
      label: sectionLabelOf(dataset, id),
      items: own.map(item => {
        number += 1
        return { ...item, number }
      }),
    }
  })
}

function sectionOfTile(dataset: Dataset, { figures }: Tile): string {
  const [first] = figures
  return first === undefined ? '' : sectionIdOf(dataset, first)
}
