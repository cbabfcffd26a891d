import { type Ladder, type LadderYear, ladder, shortWords, spacingTold } from '../../../charts/ladder/model'
import { type Dataset, indicatorOf } from '../../../dataset/dataset'
import { convert } from '../../../dataset/units'
import type { Period, Scope } from '../../../dataset/vocabulary'
import { shownValue } from '../../../facts/derived-value'
import { cite } from '../../../facts/figure'
import { boundOfRung, heightOf, type Rung } from '../../../facts/rung'
import type { ScopeChoice } from '../../../facts/scope-choice'
import type { Cited, Told } from '../../../facts/told'
import { comparisonsOf } from './figures'
import { makeSlide } from './make-slide'
import { nameOf, slideFigure, slidePeriod } from './rows'
import type { Slide, SlideColumn, SlideFigure } from './slide'

/** A draft for the indicator `slug`; its headline is made for each scope from the levels of the years. */
export interface LadderSlides {
  readonly key: string
  readonly slug: string
  readonly years: readonly Period[]
  /** The year of the huge figure. */
  readonly main: Period
  readonly period: string
  readonly headline: (levels: (year: Period) => Told, name: string) => Told
}

/** One slide a scope shown: two scopes side by side would leave no room for their figures. */
export function ladderSlides(dataset: Dataset, choice: ScopeChoice, draft: LadderSlides): Slide[] {
  const indicator = indicatorOf(dataset, draft.slug)
  const model = ladder(dataset, draft.slug, choice, draft.years as readonly LadderYear[])
  return model.scopes.flatMap((scope, i) => {
    const { columns } = model
    const rungs = columns.flatMap(({ rungs }) => rungs[i] ?? [])
    const max = Math.max(...rungs.map(heightOf), 0) || 1
    const rungAt = (year: Period) => columns.find(column => column.year === year)?.rungs[i]
    const main = rungAt(draft.main)
    if (main?.kind !== 'level') return []
    return makeSlide(dataset, {
      key: model.scopes.length === 1 ? draft.key : `${draft.key}-${scope}`,
      headline: draft.headline(year => levelTold(rungAt(year)), nameOf(indicator, scope, choice)),
      period: draft.period,
      body: {
        kind: 'ladder',
        main: slideFigure(main.level, slidePeriod(dataset.times, main.level.period)),
        facts: pacesOf(model, scope),
        columns: columns.flatMap(({ year, status, rungs }) =>
          rungs[i] === undefined ? [] : [columnOf(year, status, rungs[i], { max, unit: model.unit })],
        ),
        spacing: spacingTold(columns),
        unit: model.unit,
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

function columnOf(
  year: Period,
  status: SlideColumn['status'],
  rung: Rung,
  { max, unit }: Pick<Ladder, 'max' | 'unit'>,
): SlideColumn {
  const share = heightOf(rung) / max
  const { scope } = rung
  switch (rung.kind) {
    case 'level': {
      const bar = { share, value: rung.height, tone: status, bound: boundOfRung(rung) }
      return { year, status, scope, bar, figure: cite(rung.level), words: '' }
    }
    case 'growth': {
      const { value: exact, unit: ownUnit } = rung.level
      const value = convert(shownValue(rung.level) ?? exact, ownUnit, unit) ?? rung.height
      const bar = { share, value, tone: 'derived', bound: boundOfRung(rung) } as const
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

/** Average growth of the past five years and of the next, where the columns have both ends. */
function pacesOf({ indicator, paces }: Ladder, scope: Scope): SlideFigure[] {
  return paces.flatMap(({ from, entries }) =>
    entries
      .filter(entry => entry.scope === scope)
      .map(({ figure }) => (from === indicator.times.start ? pastFact(figure) : nextFact(figure))),
  )
}

function pastFact(cited: Cited): SlideFigure {
  return cited.isDerived
    ? { label: '过去五年年均', cited, tone: 'derived' }
    : { label: '过去五年', cited, tone: 'outcome' }
}

function nextFact(cited: Cited): SlideFigure {
  if (!cited.isDerived) return { label: '今后五年', cited, tone: 'target' }
  if (!cited.text.startsWith(least)) return { label: '今后需年均', cited, tone: 'derived' }
  // A line of a slide is short: the label says it before the figure.
  return {
    label: `今后年均${least}`,
    cited: { ...cited, text: cited.text.slice(least.length) },
    tone: 'derived',
  }
}
