import { type Dots, dots } from '../../charts/dots/model'
import { type Levels, levels } from '../../charts/levels/model'
import type { Dataset, ObservationRecord } from '../../dataset/dataset'
import { namedFigures } from '../../facts/named-figures'

/** A comparison among the outcomes, in the paragraph where most of it is printed. */
export type ResultChart = {
  readonly paragraph: string
  /** Unit, where the bars begin, and what the figures must not be taken for. */
  readonly note: string
  readonly observations: readonly ObservationRecord[]
} & ({ readonly kind: 'levels'; readonly model: Levels } | { readonly kind: 'dots'; readonly model: Dots })

/** The charts of the view beside that of growth, as the profile names them; none of their indicators has two scopes. */
export function resultCharts(dataset: Dataset): readonly ResultChart[] {
  return dataset.profile.results.flatMap(({ kind, title, figures, whole, note }) => {
    const found = figures.map(name =>
      namedFigures(dataset, 'administrative', name).find(({ scope }) => scope === 'undivided'),
    )
    return chartOf(kind, title, found, whole, note)
  })
}

type Named = Dataset['profile']['results'][number]

/** A chart of the kind that the profile names; none where it would have nothing to show. */
function chartOf(
  kind: Named['kind'],
  title: string,
  figures: readonly (ObservationRecord | undefined)[],
  whole: Named['whole'],
  note: string,
): readonly ResultChart[] {
  switch (kind) {
    case 'dots':
      return dotsChart(dots(title, figures[0], figures[1]), note)
    case 'levels':
      return levelsChart(
        levels(
          title,
          figures.flatMap(level => level ?? []),
          whole,
        ),
        note,
      )
  }
}

function levelsChart(model: Levels, note: string): ResultChart[] {
  const observations = model.rows.flatMap(({ level, growth }) => (growth ? [level, growth] : [level]))
  return placed(observations, { kind: 'levels', model, note })
}

function dotsChart(model: Dots | null, note: string): ResultChart[] {
  return model === null ? [] : placed([model.whole, model.part], { kind: 'dots', model, note })
}

type Unplaced<Chart> = Chart extends ResultChart ? Omit<Chart, 'paragraph' | 'observations'> : never

/** A chart stands where its first figure is printed. */
function placed(observations: readonly ObservationRecord[], chart: Unplaced<ResultChart>): ResultChart[] {
  const paragraph = observations[0]?.citations[0]?.paragraph
  return paragraph === undefined ? [] : [{ ...chart, paragraph, observations }]
}
