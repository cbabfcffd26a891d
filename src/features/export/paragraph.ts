import { type Dataset, type ObservationRecord, observationOf, printedOf } from '../../dataset/dataset'
import { measureLabels } from '../../dataset/vocabulary'
import { placeOf } from '../../facts/citation'
import { whenOf } from '../../facts/figure'
import type { Source } from '../../facts/source'
import { derivedTold, plain } from '../../facts/told'
import { scopeToldOf, sourceLineOf } from './about'
import type { Exported } from './exported'

/** Figures in words, a paragraph to be pasted into a document, with scope and source behind. */
export function paragraphOf(dataset: Dataset, exported: Exported): string {
  const { chart, sources } = exported
  const told = chart === undefined ? figuresTold(sources) : plain(chart.sentence)
  return `${told}\n（口径：${scopeToldOf({ ...dataset, choice: exported.choice })}${sourceLineOf(dataset)}${exported.address}）`
}

/** 2021年，生产总值（行政口径）907.5亿元，增长9.2%；…。 A sentence a time, what is computed in one of its own. */
function figuresTold(sources: readonly Source[]): string {
  const observations = sources.flatMap(source => (source.kind === 'observation' ? source.observation : []))
  const told = new Set<ObservationRecord>()
  const byTime = new Map<string, string[]>()
  for (const observation of observations) {
    if (told.has(observation)) continue
    told.add(observation)
    const growth = growthAmong(observations, observation)
    if (growth !== undefined) told.add(growth)
    const words = [observation, ...(growth === undefined ? [] : [growth])].map(wordsOf).join('，')
    const when = whenOf(observation)
    byTime.set(when, [
      ...(byTime.get(when) ?? []),
      `${namedFully(observation)}${words}${placeIn(observation)}`,
    ])
  }
  const computed = sources.flatMap(source =>
    source.kind === 'derived'
      ? `${source.derived.name}${source.derived.text}（${derivedTold(source.derived.tag)}，算式：${source.derived.formula}）`
      : [],
  )
  return [
    ...[...byTime].map(([when, words]) => `${when}，${words.join('；')}。`),
    ...(computed.length === 0 ? [] : [`看板推算，不是报告数字：${computed.join('；')}。`]),
  ].join('')
}

/** The printed words, with what they measure where a cell of a table has the bare rate: 比上年增长9.2%. */
function wordsOf(observation: ObservationRecord): string {
  const printed = printedOf(observation)
  const isBare = observation.measure !== 'level' && /^\d/.test(printed)
  return isBare ? `${measureLabels[observation.measure]}${printed}` : printed
}

function namedFully({ indicator, scope, scopeLabel }: ObservationRecord): string {
  return scope === 'undivided' ? indicator.name : `${indicator.name}（${scopeLabel}）`
}

function placeIn({ citations: [citation] }: ObservationRecord): string {
  return citation === undefined ? '' : `（${placeOf(citation)}）`
}

/** Growth on the year before, where it is among what is told. */
function growthAmong(
  observations: readonly ObservationRecord[],
  { indicator, measure, period, scope, status, secondary }: ObservationRecord,
): ObservationRecord | undefined {
  if (measure !== 'level' || secondary === true) return undefined
  const growth = observationOf(indicator, period, 'growth', scope)
  return growth !== undefined && growth.status === status && observations.includes(growth)
    ? growth
    : undefined
}
