import { type Dataset, indicatorOf, type ObservationRecord } from '../../dataset/dataset'
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
        facts: pacesOf(model, scope, draft.years, main.level),
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

/** Average growth of the spans that the columns have both ends of. */
function pacesOf(
  { paces }: Ladder,
  scope: Scope,
  years: readonly LadderYear[],
  { qualifier }: ObservationRecord,
): SlideFigure[] {
  // What reaches more than a line needs at least this.
  const needed = qualifier === 'ge' || qualifier === 'gt' ? '今后年均至少' : '今后需年均'
  return paces
    .filter(({ from, to }) => years.includes(from) && years.includes(to))
    .flatMap(({ from, entries }) =>
      entries
        .filter(entry => entry.scope === scope)
        .map(({ figure }): SlideFigure => {
          const isPast = from === '2016'
          const label = isPast ? '过去五年' : figure.isDerived ? needed : '今后五年'
          // The label says it, for a line of a slide is short.
          const cited = label === needed ? { ...figure, text: figure.text.replace(/^至少/, '') } : figure
          return { label, cited, tone: figure.isDerived ? 'derived' : isPast ? 'outcome' : 'target' }
        }),
    )
    .slice(0, 2)
}
