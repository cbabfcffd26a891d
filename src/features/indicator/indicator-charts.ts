import { type Ladder, ladder } from '../../charts/ladder/model'
import { type Peak, peaks } from '../../charts/peaks/model'
import { type Slope, slope } from '../../charts/slopes/model'
import type { Dataset, IndicatorRecord } from '../../dataset/dataset'
import { heightOf } from '../../facts/rung'
import type { ScopeChoice } from '../../facts/scope-choice'

/** What can honestly be drawn of one indicator. */
export interface IndicatorCharts {
  /** One under 对比 or without two scopes; else one a scope, the chosen one first, on one scale. */
  readonly ladders: readonly Ladder[]
  readonly slope: Slope | null
  readonly peak: Peak | null
  /** Why there is no chart, or what is left out of it; null where nothing need be said. */
  readonly note: string | null
}

/** Both scopes of slope and peak whatever is chosen; no ladder of a rank, or of a single level. */
export function indicatorCharts(
  dataset: Dataset,
  indicator: IndicatorRecord,
  choice: ScopeChoice,
): IndicatorCharts {
  const drawn = {
    ladders: ladders(dataset, indicator, choice),
    slope: slope(indicator, 'compare'),
    peak: peaks(dataset, 'compare').find(peak => peak.indicator === indicator) ?? null,
  }
  return { ...drawn, note: noteOn(indicator, drawn) }
}

function ladders(dataset: Dataset, indicator: IndicatorRecord, choice: ScopeChoice): readonly Ladder[] {
  // A longer bar would stand for a lower place.
  if (indicator.kind === 'rank') return []
  const both = ladder(dataset, indicator.id, 'compare')
  if (!hasTwoLevels(both)) return []
  if (!indicator.divided || choice === 'compare') return [both]
  const other = choice === 'administrative' ? 'management' : 'administrative'
  // On one scale, so that the two can be held against each other.
  return ([choice, other] as const).map(scope => ({ ...ladder(dataset, indicator.id, scope), max: both.max }))
}

/** One bar alone compares with nothing. */
function hasTwoLevels({ columns }: Ladder): boolean {
  return columns.filter(({ rungs }) => rungs.some(rung => heightOf(rung) > 0)).length >= 2
}

function noteOn(
  { observations, kind }: IndicatorRecord,
  { ladders, slope, peak }: Omit<IndicatorCharts, 'note'>,
): string | null {
  const isDrawn = ladders.length > 0 || slope !== null || peak !== null
  const hasTotals = observations.some(o => o.measure === 'level' && o.period.includes('/'))
  if (isDrawn) return hasTotals && kind !== 'rate' ? '五年的合计数不画在年份的图里，见下表。' : null
  if (observations.every(({ status }) => status === 'context'))
    return '这个数只说明大小，不是成效也不是目标，所以不画图。'
  if (observations.every(({ measure }) => measure !== 'level'))
    return '报告只印了变化的幅度，没有印数值，所以不画图。'
  if (hasTotals && observations.length > 1)
    return '五年的合计数报告没有逐年拆开，也不和一年的数同轴比较，所以不画图。'
  return '报告只印了一个时点的数值，没有可比的第二个，所以不画图。'
}
