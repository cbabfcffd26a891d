import type { ReportFile } from '../../dataset/schema'
import type { ScopeChoice } from '../../facts/scope-choice'
import { scopeChoiceName } from '../../facts/scope-names'
import type { Slide } from './decks/slide'

/** What another scope changes, told on a slide that may be none of those that have one. */
export function scopeTold(
  report: ReportFile,
  next: ScopeChoice,
  shown: Slide | undefined,
  slides: readonly Slide[],
): string {
  const label = scopeChoiceName(report, next)
  if (!slides.some(isDivided)) return '这份放映的数字都未分口径，切换不变'
  return shown !== undefined && isDivided(shown)
    ? `现在是：${label}`
    : `这一张未分口径，不变；分口径的各张改为${label}`
}

function isDivided({ scopes }: Slide): boolean {
  return scopes.some(scope => scope !== 'undivided')
}
