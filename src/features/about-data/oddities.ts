import type { Dataset, MilestoneRecord, ObservationRecord } from '../../dataset/dataset'
import type { Oddity } from '../../dataset/late-schema'
import type { Citation } from '../../dataset/schema'
import { type OddityKind, oddityKinds } from '../../dataset/vocabulary'
import { cite, placedName } from '../../facts/figure'
import type { Told } from '../../facts/told'

/** Places, and the facts that are meant; what an oddity and a change of the data have in common. */
export type About = Pick<Oddity, 'places' | 'observations' | 'milestones'>

/** The facts that something is about, ready to be shown. */
export interface Facts {
  readonly figures: readonly { readonly id: string; readonly told: Told }[]
  readonly milestones: readonly MilestoneRecord[]
  /** Where it is printed; with a figure that is printed there, if one is meant. */
  readonly places: readonly {
    readonly place: Pick<Citation, 'page' | 'paragraph'>
    readonly observation: ObservationRecord | undefined
  }[]
}

/** The oddities of one kind, in the order of the record. */
export interface OddityGroup {
  readonly kind: OddityKind
  readonly oddities: readonly Oddity[]
}

/** In the order of the vocabulary; a kind without any is left out. */
export function oddityGroups({ record }: Dataset): readonly OddityGroup[] {
  return oddityKinds
    .map(kind => ({ kind, oddities: record.oddities.filter(oddity => oddity.kind === kind) }))
    .filter(({ oddities }) => oddities.length > 0)
}

/** Each figure with its name, period and scope before it; what leads nowhere was told when the data were loaded. */
export function factsOf(dataset: Dataset, about: About): Facts {
  const observations = about.observations.flatMap(id => dataset.observations.get(id) ?? [])
  const ids = new Set(about.milestones)
  return {
    figures: observations.map(observation => ({
      id: observation.id,
      told: [placedName(observation), cite(observation)],
    })),
    milestones: dataset.milestones.filter(({ id }) => ids.has(id)),
    places: about.places.map(place => ({
      place,
      observation:
        observations.find(({ citations }) => citations[0]?.paragraph === place.paragraph) ??
        observations.find(({ citations }) =>
          citations.some(({ paragraph }) => paragraph === place.paragraph),
        ),
    })),
  }
}
