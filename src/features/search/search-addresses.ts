import { formatAddress } from '../../app/address'
import type { Dataset } from '../../dataset/dataset'
import { sectionIdOf } from '../../facts/milestone'
import type { ScopeChoice } from '../../facts/scope-choice'
import type { Entry } from './engine/entries'

/** The page of one indicator. */
export function indicatorHref(indicator: string, scope: ScopeChoice): string {
  return formatAddress({ path: `/indicators/${indicator}`, scope, source: null, others: [] })
}

/** The library, narrowed by the same words. */
export function libraryHref(query: string, scope: ScopeChoice): string {
  return formatAddress({ path: '/indicators', scope, source: null, others: [['q', query.trim()]] })
}

/** Where a thing found stands; a milestone in the shortest list that has it. */
export function entryHref(dataset: Dataset, entry: Entry, scope: ScopeChoice): string {
  const { kind, id, name, milestone } = entry
  if (kind === 'indicator') return indicatorHref(id, scope)
  if (milestone === undefined)
    return formatAddress({ path: '/glossary', scope, source: null, others: [['q', name]] })
  const { period, status, tier, theme } = milestone
  const others = Object.entries({ period, status, tier, theme, section: sectionIdOf(dataset, milestone) })
  return formatAddress({ path: '/milestones', scope, source: null, others })
}
