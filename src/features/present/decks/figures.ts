import { type Dataset, type ObservationRecord, observationOf } from '../../../dataset/dataset'
import type { Period } from '../../../dataset/vocabulary'
import { changeBetween } from '../../../facts/derived'
import { increase } from '../../../facts/derived-targets'
import { citeDerived } from '../../../facts/figure'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { startWordOf } from '../../../facts/start-word'
import type { Told } from '../../../facts/told'
import { makeSlide } from './make-slide'
import { nameOf, slideFigure, whenTold } from './rows'
import type { Slide, SlideFigure } from './slide'

/** Facts beside a huge figure. */
const maxFacts = 3

/** One huge figure, with what the report prints of the same indicator in the same scope beside it. */
export function figureSlide(
  dataset: Dataset,
  observation: ObservationRecord,
  {
    key,
    headline,
    period,
    choice = 'compare',
  }: {
    readonly key?: string
    readonly headline?: Told
    readonly period?: string
    /** Whether the headline names the scope: slides of one's own stand beside others of any scope, and do. */
    readonly choice?: ScopeChoice
  } = {},
): Slide {
  return makeSlide(dataset, {
    key: key ?? observation.id,
    headline: headline ?? headlineOf(observation, choice),
    period: period ?? whenTold(observation),
    body: {
      kind: 'figure',
      main: slideFigure(observation, observation.indicator.name),
      facts: factsBeside(observation).slice(0, maxFacts),
    },
    comparisons: comparisonsOf(observation),
  })
}

function headlineOf(observation: ObservationRecord, choice: ScopeChoice): Told {
  const { indicator } = observation
  return [
    `${whenTold(observation).replace(/成效$|问题$/, '')}${nameOf(indicator, observation.scope, choice)}`,
    slideFigure(observation).cited,
  ]
}

/** Same time first, then what it is most often held against; each says what it is. */
function factsBeside(observation: ObservationRecord): SlideFigure[] {
  const { indicator, scope, period, measure, status } = observation
  const others = indicator.observations.filter(
    o => o !== observation && o.scope === scope && o.secondary !== true,
  )
  const rank = (o: ObservationRecord) => {
    if (o.period === period) return 0
    const order = status === 'target' ? ['outcome', 'target', 'baseline'] : ['baseline', 'outcome', 'target']
    return 1 + order.indexOf(o.status) * 2 + (o.measure === measure ? 0 : 1)
  }
  return [...others].sort((a, b) => rank(a) - rank(b)).map(o => slideFigure(o, whenTold(o)))
}

/** For the presenter: the distance from the start, and to the targets. */
export function comparisonsOf(observation: ObservationRecord): readonly Told[] {
  const { indicator, scope, times } = observation
  const level = (period: Period | null) => observationOf(indicator, period, 'level', scope)
  const now = level(times.result)
  if (now === undefined) return []
  const start = level(times.start) ?? level('unstated')
  const change = start && changeBetween(start, now)
  const steps = [times.plan, times.horizon].flatMap(period => {
    const target = level(period)
    const found = target && increase(now, target)
    return target && found
      ? [[`${whenTold(target)}比${times.result}年：`, citeDerived(found)] satisfies Told]
      : []
  })
  return [
    ...(start && change
      ? [[`${times.result}年与${startWordOf(start)}之差：`, citeDerived(change)] satisfies Told]
      : []),
    ...steps,
  ]
}
