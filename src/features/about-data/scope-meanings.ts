import type { ReportFile } from '../../dataset/schema'
import { type Scope, scopeLabels } from '../../dataset/vocabulary'
import { placeOf } from '../../facts/citation'
import { extentOf } from '../../facts/scope-names'

/** What each scope includes, and where the report explains it. */
export function scopeMeanings(report: ReportFile): Readonly<Record<Scope, string>> {
  const { place, scopes } = report
  return {
    administrative: `${place.name}，${extentOf(report, 'administrative')}${scopes ? `（${explainedIn(scopes.explainedIn)}）` : ''}。`,
    management: `${place.name}，${extentOf(report, 'management')}；是${scopeLabels.administrative}的一部分。`,
    undivided: '报告没有分，也没有说按哪一种；切换口径时不变。',
  }
}

/** The annex counts its terms. */
function explainedIn(cited: NonNullable<ReportFile['scopes']>['explainedIn']): string {
  const term = /^A\.(\d+)$/.exec(cited.paragraph)?.[1]
  return term === undefined ? placeOf(cited) : `附件名词解释第${term}条，第${cited.page}页`
}
