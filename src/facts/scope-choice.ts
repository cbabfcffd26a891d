import type { IndicatorRecord } from '../dataset/dataset'
import type { Scope } from '../dataset/vocabulary'

/** What the reader chose; an indicator without two scopes is shown undivided under each. */
export const scopeChoices = ['administrative', 'management', 'compare'] as const
export type ScopeChoice = (typeof scopeChoices)[number]

export const scopeChoiceLabels: Readonly<Record<ScopeChoice, string>> = {
  administrative: '行政口径',
  management: '管理口径',
  compare: '两种口径对比',
}

/** The choice that a text names, by its code or as a reader would write it: Management, 管理口径, 对比. */
export function readScope(text: string): ScopeChoice | null {
  const word = text.normalize('NFKC').trim().toLowerCase().replace(/口径$/, '')
  return (
    scopeChoices.find(choice => choice === word || scopeChoiceLabels[choice].replace(/口径$/, '') === word) ??
    (word === '对比' ? 'compare' : null)
  )
}

/** Scopes in which an indicator is shown under the reader's choice, administrative first. */
export function scopesShown(
  indicator: Pick<IndicatorRecord, 'divided'>,
  choice: ScopeChoice,
): readonly Scope[] {
  if (!indicator.divided) return ['undivided']
  return choice === 'compare' ? ['administrative', 'management'] : [choice]
}
