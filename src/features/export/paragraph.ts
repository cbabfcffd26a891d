import { type Dataset, type ObservationRecord, observationOf, printedOf } from '../../dataset/dataset'
import { measureLabels } from '../../dataset/vocabulary'
import { shortPlaceOf } from '../../facts/citation'
import type { Derived } from '../../facts/derived'
import { whenOf } from '../../facts/figure'
import { derivedTold, plain, type Told } from '../../facts/told'
import { derivedOf, observationsOf, ownYearsTold, pricesTold, scopeToldOf, sourceLineOf } from './about'
import { rangeTold, scopedNameOf } from './computed'
import type { Exported } from './exported'

/** Figures in words, a paragraph to be pasted into a document, with scope and source behind. */
export function paragraphOf(dataset: Dataset, exported: Exported): string {
  const { chart } = exported
  const printed = observationsOf(exported)
  const told =
    chart === undefined
      ? printedTold(printed) + computedTold(derivedOf(exported))
      : plain(chart.sentence) + computedTold(derivedOf(exported).filter(({ id }) => isIn(chart.sentence, id)))
  const behind = [...printed, ...derivedOf(exported).flatMap(({ inputs }) => inputs)]
  const places = chart === undefined ? [] : printed.filter(({ id }) => isIn(chart.sentence, id)).map(placeIn)
  const notes = [
    `口径：${scopeToldOf(dataset, exported)}`,
    ...pricesTold(printed),
    ...ownYearsTold(behind.filter(({ period }) => told.includes(`${period}年`))),
    places.length === 0 ? '' : `出处：${[...new Set(places)].join('、')}。`,
    sourceLineOf(dataset),
    exported.address,
  ]
  return `${told}\n（${notes.join('')}）`
}

function isIn(sentence: Told, id: string): boolean {
  return sentence.some(part => typeof part !== 'string' && part.source === id)
}

/** 2021年，生产总值（行政口径）907.5亿元，增长9.2%；…。 A sentence a time. */
function printedTold(observations: readonly ObservationRecord[]): string {
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
      `${namedFully(observation)}${words}（${placeIn(observation)}）`,
    ])
  }
  return [...byTime].map(([when, words]) => `${when}，${words.join('；')}。`).join('')
}

/** What is computed, in a sentence of its own: how, within which range, and from where. */
function computedTold(computed: readonly Derived[]): string {
  const told = computed.map(derived =>
    [
      `${scopedNameOf(derived)}${derived.text}（${derivedTold(derived.tag)}）`,
      `算式：${derived.formula}`,
      rangeTold(derived),
      `原数见${[...new Set(derived.inputs.map(placeIn))].join('、')}`,
    ]
      .filter(words => words !== '')
      .join('，'),
  )
  return told.length === 0 ? '' : `看板推算，不是报告数字：${told.join('；')}。`
}

/** The printed words, with what they measure where a cell of a table has the bare rate: 比上年增长9.2%. */
export function wordsOf(observation: ObservationRecord): string {
  const printed = printedOf(observation)
  const isBare = observation.measure !== 'level' && /^\d/.test(printed)
  return isBare ? `${measureLabels[observation.measure]}${printed}` : printed
}

function namedFully({ indicator, scope, scopeLabel }: ObservationRecord): string {
  return scope === 'undivided' ? indicator.name : `${indicator.name}（${scopeLabel}）`
}

function placeIn({ citations: [citation] }: ObservationRecord): string {
  return citation === undefined ? '' : shortPlaceOf(citation)
}

/** Growth on the year before, where it is among what is told and printed in the same place. */
function growthAmong(
  observations: readonly ObservationRecord[],
  level: ObservationRecord,
): ObservationRecord | undefined {
  const { indicator, measure, period, scope, status, secondary } = level
  if (measure !== 'level' || secondary === true) return undefined
  const growth = observationOf(indicator, period, 'growth', scope)
  return growth !== undefined &&
    growth.status === status &&
    placeIn(growth) === placeIn(level) &&
    observations.includes(growth)
    ? growth
    : undefined
}
