import type { ReportFile, ReportScopes } from '../dataset/schema'
import { scopeLabels } from '../dataset/vocabulary'

/** Of a report whose figures all stand in one scope; it has no figure that the words would be about. */
const untold = { parts: ['其余部分'], name: '其余部分', short: '其余部分' } as const

/** A report, or an indicator, which knows the scopes of its report. */
type Scoped = { readonly scopes?: ReportScopes | null | undefined }

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
  return `${scopeLabels.management}${extentOf(report, 'management')}`
}

/** What is left out, as it is said in short: 不含港区; none where the report has no two scopes. */
export function leftOutWords({ scopes }: Scoped): readonly string[] {
  return scopes ? scopes.difference.short.split(/[和、]/).map(part => `不含${part}`) : []
}

/** All of the place: 全市, 全县. */
export function wholeOf({ name }: ReportFile['place']): string {
  return `全${name.slice(-1)}`
}
