import type { Dataset } from '../../dataset/dataset'
import type { ScopeChoice } from '../../facts/scope-choice'
import { scopeChoiceName } from '../../facts/scope-names'
import type { Exported } from './exported'

const maxTitleLength = 40

/**
 * 某市指标看板_指标库_行政口径_数据0.5.0_2026-11-29.xlsx: fit for Windows, whose paths are short. Without a choice it is of
 * all scopes, and says so.
 */
export function fileNameOf(
  { report }: Pick<Dataset, 'report'>,
  { title, choice, madeOn }: Pick<Exported, 'title' | 'madeOn'> & { readonly choice: ScopeChoice | null },
  extension: string,
): string {
  const scope = choice === null ? allScopes({ report }) : scopeChoiceName(report, choice)
  // A chart's title may name the scope already.
  const own = [...title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()].slice(0, maxTitleLength).join('')
  const parts = [
    report.dashboard.title,
    own,
    scope === '' || own.includes(scope) ? [] : scope,
    `数据${report.dataVersion}`,
    madeOn,
  ]
  return `${parts.flat().join('_')}.${extension}`
}

function allScopes({ report }: Pick<Dataset, 'report'>): string {
  return report.scopes ? '含两种口径' : ''
}
