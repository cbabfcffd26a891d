import type { ReportFile, ReportScopes } from '../dataset/schema'
import { scopes as allScopes, type Scope, scopeLabelsOf } from '../dataset/vocabulary'
import { type ScopeChoice, scopeChoices } from './scope-choice'

/** Of a report whose figures all stand in one scope; it has no figure that the words would be about. */
const untold = { parts: ['其余部分'], name: '其余部分', short: '其余部分' } as const

/** A report, or an indicator, which knows the scopes of its report. */
export type Scoped = { readonly scopes?: ReportScopes | null | undefined }

/** What 行政口径 has beyond 管理口径, in the words of the indicator's report. */
export function differenceOf({ scopes }: Scoped): ReportScopes['difference'] | typeof untold {
  return scopes?.difference ?? untold
}

/** Each thing that one scope contains and the other leaves out: 某港、某电厂. */
export function partsTold(report: Scoped): string {
  return differenceOf(report).parts.join('、')
}

/** What a scope is beside the other one: 含某港、某电厂, or 不含. */
export function extentOf(report: Scoped, scope: 'administrative' | 'management'): string {
  return `${scope === 'administrative' ? '含' : '不含'}${partsTold(report)}`
}

/** What the narrower scope leaves out, as a sentence: 管理口径不含某港、某电厂. */
export function narrowerTold(report: Scoped): string {
  return `${scopeLabelsOf(report).management}${extentOf(report, 'management')}`
}

/** What is left out, as it is said in short: 不含港区; none where the report has no two scopes. */
export function leftOutWords({ scopes }: Scoped): readonly string[] {
  return scopes ? scopes.difference.short.split(/[和、]/).map(part => `不含${part}`) : []
}

/** The scopes in which a report has figures: undivided alone where it has no two. */
export function scopesIn({ scopes }: Scoped): readonly Scope[] {
  return scopes ? allScopes : ['undivided']
}

/** What the reader has chosen, by name; empty where the report has no two scopes to choose from. */
export function scopeChoiceName(report: Scoped, choice: ScopeChoice): string {
  if (choice === 'compare') return report.scopes ? '两种口径对比' : ''
  return scopeLabelsOf(report)[choice]
}

/** Both scopes of a report, the wider first: 行政口径与管理口径. */
export function pairTold(report: Scoped): string {
  const { administrative, management } = scopeLabelsOf(report)
  return `${administrative}与${management}`
}

/** Scopes of the figures that a page shows under a choice: 行政口径和未分口径. */
export function scopesTold(report: Scoped, choice: ScopeChoice): string {
  const { undivided, ...names } = scopeLabelsOf(report)
  return report.scopes ? `${choice === 'compare' ? '两种口径' : names[choice]}和${undivided}` : undivided
}

/** A scope's name, where its title says 口径 already. */
export function withoutKind(name: string): string {
  return name.replace(/口径$/, '')
}

/**
 * The choice that a text names, by its code or as a reader would write it: Management, 管理口径, 对比. None of a report
 * without two scopes.
 */
export function readScope(text: string, report: Scoped): ScopeChoice | null {
  const word = withoutKind(text.normalize('NFKC').trim().toLowerCase())
  if (word === '' || !report.scopes) return null
  return (
    scopeChoices.find(
      choice => choice === word || withoutKind(scopeChoiceName(report, choice).toLowerCase()) === word,
    ) ?? (word === '对比' ? 'compare' : null)
  )
}

/** All of the place: 全市, 全县. */
export function wholeOf({ name }: ReportFile['place']): string {
  return `全${name.slice(-1)}`
}
