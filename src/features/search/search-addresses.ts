import type { Dataset } from '../../dataset/dataset'
import { sectionIdOf } from '../../facts/milestone'
import type { AddressOf } from '../parts/view-props'
import type { Entry } from './engine/entries'

/** The library, narrowed by the same words. */
export function libraryHref(query: string, addressOf: AddressOf): string {
  return addressOf('/indicators', [['q', query.trim()]])
}

/** Where a thing found stands; a milestone in the shortest list that has it. */
export function entryHref(dataset: Dataset, entry: Entry, addressOf: AddressOf): string {
  const { kind, id, name, milestone } = entry
  if (kind === 'indicator') return addressOf(`/indicators/${id}`)
  if (milestone === undefined) return addressOf('/glossary', [['q', name]])
  const { period, status, tier, theme } = milestone
  return addressOf(
    '/milestones',
    Object.entries({ period, status, tier, theme, section: sectionIdOf(dataset, milestone) }),
  )
}
