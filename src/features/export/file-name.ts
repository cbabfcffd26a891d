import type { Dataset } from '../../dataset/dataset'
import { scopeWordsOf } from './about'
import type { Exported } from './exported'

const maxTitleLength = 40

/**
 * 某市指标看板_指标库_行政口径_数据0.5.0_2026-11-29.xlsx: fit for Windows, whose paths are short. The whole
 * dataset is of all scopes, and says so.
 */
export function fileNameOf(
  { report }: Pick<Dataset, 'report'>,
  exported: Pick<Exported, 'title' | 'madeOn' | 'choice' | 'sources'> | Pick<Exported, 'title' | 'madeOn'>,
  extension: string,
): string {
  const { title, madeOn } = exported
  const scopes = 'choice' in exported ? scopeWordsOf({ report }, exported) : allScopes({ report })
  const own = [...title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()].slice(0, maxTitleLength).join('')
  const parts = [
    report.dashboard.title,
    own,
    // A chart's title may name the scope already.
    scopes.filter(scope => !own.includes(scope)).join('，'),
    `数据${report.dataVersion}`,
    madeOn,
  ]
  return `${parts.filter(part => part !== '').join('_')}.${extension}`
}

function allScopes({ report }: Pick<Dataset, 'report'>): readonly string[] {
  return report.scopes ? ['含两种口径'] : []
}
