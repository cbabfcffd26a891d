import { type Dataset, indicatorOf } from '../../dataset/dataset'
import type { Scope } from '../../dataset/vocabulary'
import { boundOf } from '../bound'
import { cite } from '../figure'
import { heightOf, type Ladder, type LadderYear, ladder, type Rung, shortWords } from '../ladder'
import type { ScopeChoice } from '../scope-choice'
import type { Told } from '../told'
import { comparisonsOf } from './figures'
import { makeSlide } from './make-slide'
import { nameOf, slideFigure, slidePeriods } from './rows'
import type { Slide, SlideColumn, SlideFigure } from './slide'

export interface LadderSlides {
  readonly key: string
  readonly slug: string
  readonly years: readonly LadderYear[]
  /** The year of the huge figure. */
  readonly main: LadderYear
  readonly period: string
  readonly headline: (levels: (year: LadderYear) => Told, name: string) => Told
}

/** One slide a scope shown: two scopes side by side would leave no room for their figures. */
export function ladderSlides(dataset: Dataset, choice: ScopeChoice, draft: LadderSlides): Slide[] {
  const indicator = indicatorOf(dataset, draft.slug)
  const model = ladder(dataset, draft.slug, choice)
  return model.scopes.flatMap((scope, i) => {
    const columns = model.columns.filter(({ year }) => draft.years.includes(year))
    const rungs = columns.flatMap(({ rungs }) => rungs[i] ?? [])
    const max = Math.max(...rungs.map(heightOf), 0) || 1
    const rungAt = (year: LadderYear) => model.columns.find(column => column.year === year)?.rungs[i]
    const main = rungAt(draft.main)
    if (main?.kind !== 'level') return []
    return makeSlide(dataset, {
      key: model.scopes.length === 1 ? draft.key : `${draft.key}-${scope}`,
      headline: draft.headline(year => levelTold(rungAt(year)), nameOf(indicator, scope, choice)),
      period: draft.period,
      body: {
        kind: 'ladder',
        main: slideFigure(main.level, slidePeriods[main.level.period]),
        facts: pacesOf(model, scope, draft.years),
        columns: columns.flatMap(({ year, status, rungs }) =>
          rungs[i] === undefined ? [] : [columnOf(year, status, rungs[i], max)],
        ),
      },
      comparisons: comparisonsOf(main.level),
      computed: rungs.flatMap(rung => (rung.kind === 'growth' ? [rung.level] : [])),
    })
  })
}

function levelTold(rung: Rung | undefined): Told {
  if (rung?.kind === 'level') return [cite(rung.level)]
  return rung?.kind === 'growth' ? [cite(rung.growth)] : ['报告未列']
}

function columnOf(year: string, status: SlideColumn['status'], rung: Rung, max: number): SlideColumn {
  const share = heightOf(rung) / max
  const { scope } = rung
  switch (rung.kind) {
    case 'level': {
      const bar = { share, tone: status, bound: boundOf(rung.level) }
      return { year, status, scope, bar, figure: cite(rung.level), words: '' }
    }
    case 'growth': {
      const bar = { share, tone: 'derived', bound: null } as const
      return {
        year,
        status,
        scope,
        bar,
        figure: cite(rung.growth),
        words: rung.level.tag === '' ? '柱高推算' : `柱高推算·${rung.level.tag}`,
      }
    }
    case 'words':
      return { year, status, scope, bar: null, figure: null, words: shortWords(rung.milestone) }
    case 'absent':
      return { year, status, scope, bar: null, figure: null, words: '报告未列' }
  }
}

const least = '至少'

/** Average growth of the spans that the columns have both ends of. */
function pacesOf({ paces }: Ladder, scope: Scope, years: readonly LadderYear[]): SlideFigure[] {
  return paces
    .filter(({ from, to }) => years.includes(from) && years.includes(to))
    .flatMap(({ from, entries }) =>
      entries
        .filter(entry => entry.scope === scope)
        .map(({ figure }): SlideFigure => {
          const isPast = from === '2016'
          const tone = figure.isDerived ? 'derived' : isPast ? 'outcome' : 'target'
          if (isPast || !figure.isDerived)
            return { label: isPast ? '过去五年' : '今后五年', cited: figure, tone }
          if (!figure.text.startsWith(least)) return { label: '今后需年均', cited: figure, tone }
          // A line of a slide is short: the label says it before the figure.
          const cited = { ...figure, text: figure.text.slice(least.length) }
          return { label: `今后年均${least}`, cited, tone }
        }),
    )
    .slice(0, 2)
}
