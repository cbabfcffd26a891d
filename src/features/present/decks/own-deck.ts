import type { Dataset, ObservationRecord } from '../../../dataset/dataset'
import { type ScopeChoice, scopesShown } from '../../../facts/scope-choice'
import { codeOf, readSelection } from '../../../facts/selection'
import { figureSlide } from './figures'
import { nameOf, rowSlides, slideFigure, tellRows, whenTold } from './rows'
import type { Slide, SlideRow } from './slide'

/** Signs of a title: it stands in the address, and on every slide. */
export const maxTitleLength = 12

/** What stands where a deck of one's own has no title. */
export const untitled = '我的放映'

/** A reader's own deck as its address has it, and what of the address named nothing. */
export interface OwnDeck {
  readonly slides: readonly Slide[]
  readonly unknown: readonly string[]
}

/**
 * Selected rows in their order; several of one indicator in a row share slides. The scope that is chosen first leaves
 * the rows as they were selected; the other choices exchange them for the other scope, or show both.
 */
export function ownDeck(dataset: Dataset, choice: ScopeChoice, select: string | undefined): OwnDeck {
  const { observations, unknown } = readSelection(dataset, select)
  const shown = unique(observations.flatMap(observation => inScope(dataset, choice, observation)))
  return { slides: groups(shown).flatMap((group, i) => slidesOf(dataset, group, i)), unknown }
}

function inScope(dataset: Dataset, choice: ScopeChoice, observation: ObservationRecord): ObservationRecord[] {
  const { id, indicator, scope } = observation
  if (!indicator.divided || choice === 'administrative') return [observation]
  const found = scopesShown(indicator, choice).flatMap(
    other => dataset.observations.get(id.replace(`.${scope}`, `.${other}`)) ?? [],
  )
  return found.length > 0 ? found : [observation]
}

function groups(observations: readonly ObservationRecord[]): readonly (readonly ObservationRecord[])[] {
  const found: ObservationRecord[][] = []
  for (const observation of observations) {
    const last = found[found.length - 1]
    if (last?.[0]?.indicator === observation.indicator) last.push(observation)
    else found.push([observation])
  }
  return found
}

function slidesOf(dataset: Dataset, group: readonly ObservationRecord[], i: number): Slide[] {
  const [first] = group
  if (first === undefined) return []
  if (group.length === 1) return [figureSlide(dataset, first, { key: `${i}-${codeOf(first.id)}` })]
  // Rows of both scopes say their own, rows of one have it said once.
  const scope = group.every(one => one.scope === first.scope) ? first.scope : 'undivided'
  const rows = group.map(
    (observation): SlideRow => ({
      name: whenTold(observation),
      scope: observation.scope,
      figures: [slideFigure(observation)],
      bars: [],
    }),
  )
  return rowSlides(dataset, {
    key: `${i}-${first.indicator.id}`,
    period: first.indicator.name,
    rows,
    headline: page => tellRows(`${nameOf(first.indicator, scope, 'compare')}：`, page),
  })
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
