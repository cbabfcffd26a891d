import type { Dataset, ObservationRecord } from '../../../dataset/dataset'
import type { ReportFile } from '../../../dataset/schema'
import { comparePeriods, type Times } from '../../../dataset/times'
import type { Period } from '../../../dataset/vocabulary'
import { isOfFiveYearsAlone } from '../../../facts/figure'
import { headlineIndicators } from '../../../facts/headline-indicators'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { type Tile, tiles } from '../../../facts/tiles'
import { trends } from '../../trends/trends'
import { figureSlide } from './figures'
import { rowSlides, rowsOfTiles, tellRows, whenTold } from './rows'
import type { Slide } from './slide'
import { peakSlide, slopeSlides } from './trends-deck'

/** One subject: a huge figure to begin with, then all that the report prints of it, from the past to what is planned. */
export function themeDeck(
  dataset: Dataset,
  choice: ScopeChoice,
  { id: theme, name }: ReportFile['themes'][number],
): readonly Slide[] {
  const all = tiles(dataset, choice, o => o.indicator.theme === theme && o.status !== 'context')
  const opening = openingOf(dataset, all)
  const first = opening?.figures.find(isLevelOfResult) ?? opening?.figures[0]
  const { amounts, counts, peaks } = trends(dataset, choice)
  const isOwn = ({ indicator }: { readonly indicator: { readonly theme: string } }) =>
    indicator.theme === theme
  // A start is told beside the level that it is the start of.
  const shown = all.flatMap(({ figures }) => figures).filter(({ status }) => status !== 'baseline')
  const times = [...new Set(shown.map(whenTold))].sort((a, b) =>
    comparePeriods(periodOf(shown, a), periodOf(shown, b)),
  )
  return [
    ...(first === undefined ? [] : [figureSlide(dataset, first, { key: 'opening', choice })]),
    ...[...amounts, ...counts].filter(isOwn).flatMap(slope => slopeSlides(dataset, choice, slope)),
    ...peaks.filter(isOwn).map(peak => peakSlide(dataset, peak)),
    ...times.flatMap(time =>
      rowSlides(dataset, {
        key: `time-${times.indexOf(time)}`,
        period: `${time}·${name}`,
        rows: rowsOfTiles(tiles(dataset, choice, o => o.indicator.theme === theme && whenTold(o) === time)),
        headline: rows => tellRows(leadOf(dataset.times, time), rows),
      }),
    ),
  ]
}

/**
 * A headline indicator; else what the report prints most of, dated by it, and rather what was done than what there is or
 * is planned.
 */
function openingOf(dataset: Dataset, all: readonly Tile[]): Tile | undefined {
  const leading = headlineIndicators(dataset)
  const headline = all.find(({ indicator }) => leading.includes(indicator))
  if (headline !== undefined) return headline
  const rank = ({ indicator, figures }: Tile) => 2 * figures.length + (indicator.kind === 'flow' ? 1 : 0)
  const ofResult = all.filter(({ figures }) =>
    figures.some(one => isLevelOfResult(one) && !isOfFiveYearsAlone(one)),
  )
  return [...(ofResult.length > 0 ? ofResult : all)].sort((a, b) => rank(b) - rank(a))[0]
}

function isLevelOfResult({ period, measure, times }: ObservationRecord): boolean {
  return period === times.result && measure === 'level'
}

function periodOf(shown: readonly ObservationRecord[], time: string): Period {
  return shown.find(observation => whenTold(observation) === time)?.period ?? 'unstated'
}

/** 2021年成效 becomes 2021年, since the figures speak for themselves; targets and problems are named. */
function leadOf({ result }: Times, time: string): string {
  if (time.endsWith('成效'))
    return time === `${result}年成效` ? `${result}年` : `${time.replace(/成效$/, '')}，`
  return `${time}：`
}
