import type { IndicatorRecord } from '../dataset/dataset'
import type { Scope } from '../dataset/vocabulary'

/** What the reader chose; an indicator without two scopes is shown undivided under each. */
export const scopeChoices = ['administrative', 'management', 'compare'] as const
export type ScopeChoice = (typeof scopeChoices)[number]

/** Scopes in which an indicator is shown under the reader's choice, administrative first. */
export function scopesShown(
  indicator: Pick<IndicatorRecord, 'divided'>,
  choice: ScopeChoice,
): readonly Scope[] {
  if (!indicator.divided) return ['undivided']
  return choice === 'compare' ? ['administrative', 'management'] : [choice]
}
