import type { Dataset } from '../dataset/dataset'
import type { ReportFile } from '../dataset/schema'
import { sectionWithRole } from '../dataset/sections'
import { type Scope, scopeLabelsOf } from '../dataset/vocabulary'
import { placeOf } from './citation'
import { extentOf } from './scope-names'

/** What each scope includes, and where the report explains it. */
export function scopeMeanings({ report, terms }: Dataset): Readonly<Record<Scope, string>> {
  const { place, scopes } = report
  return {
    administrative: `${place.name}，${extentOf(report, 'administrative')}${scopes ? `（${explainedIn(report, terms, scopes.explainedIn)}）` : ''}。`,
    management: `${place.name}，${extentOf(report, 'management')}；是${scopeLabelsOf(report).administrative}的一部分。`,
    undivided: `报告没有分，也没有说按哪一种${scopes ? '；切换口径时不变' : ''}。`,
  }
}

/** The annex counts its terms. */
function explainedIn(
  report: ReportFile,
  terms: Dataset['terms'],
  cited: NonNullable<ReportFile['scopes']>['explainedIn'],
): string {
  const term = terms.find(({ paragraph }) => paragraph === cited.paragraph)
  return term === undefined
    ? placeOf(cited)
    : `附件${sectionWithRole(report, 'annex')?.name ?? ''}第${term.number}条，第${cited.page}页`
}
