import type { AmbitionRow } from '../../../charts/ambition/model'
import type { Dumbbell } from '../../../charts/dumbbells/model'
import type { GrowthPair } from '../../../charts/growth-pairs/model'
import { shortRate } from '../../../charts/rates/model'
import { type Dataset, indicatorOf } from '../../../dataset/dataset'
import type { Times } from '../../../dataset/times'
import type { Measure } from '../../../dataset/vocabulary'
import { boundOf } from '../../../facts/bound'
import { cite } from '../../../facts/figure'
import { headlineIndicators } from '../../../facts/headline-indicators'
import { sectionLabelOf } from '../../../facts/milestone'
import type { ScopeChoice } from '../../../facts/scope-choice'
import { tiles } from '../../../facts/tiles'
import { type TargetGroup, type TargetsPage, targetsPage } from '../../targets/targets-page'
import { figureSlide } from './figures'
import { ladderSlides } from './ladders'
import { makeSlide } from './make-slide'
import { rowsBody } from './pages'
import {
  headOf,
  nameOf,
  rowSlides,
  rowsOfTiles,
  slideFigure,
  tellRows,
  unrankedRemark,
  whenTold,
} from './rows'
import type { Slide, SlideRow } from './slide'

/** Targets of the planned year: growth aimed at, amounts beside the results, then everything by the report's own sections. */
export function thisYearDeck(dataset: Dataset, choice: ScopeChoice): readonly Slide[] {
  const model = targetsPage(dataset, choice)
  const { times } = dataset
  const { result, plan } = times
  const heads = [headOf(times, result, 'outcome'), headOf(times, plan, 'target')]
  const growth = model.growth.rows
  const leading = headlineIndicators(dataset)
  return [
    ...growth
      .filter(({ target }) => leading.includes(target.indicator))
      .map(({ target }) =>
        figureSlide(dataset, target, {
          key: keyOf(target.indicator.id, target.scope, choice),
          headline: [`${plan}年${nameOf(target.indicator, target.scope, choice)}目标`, cite(target)],
        }),
      ),
    ...wordSlides(dataset, model),
    ...rowSlides(dataset, {
      key: 'growth',
      period: againstTold(times),
      rows: growth.map(pair => pairRow(pair, model.growth.max)),
      heads,
      scale: '横条为增速，从0画起',
      remark: unrankedRemark,
      headline: page => tellTargets(`${plan}年增长目标：`, page),
    }),
    ...rowSlides(dataset, {
      key: 'against',
      period: againstTold(times),
      rows: model.againstResult.rows.map(row => dumbbellRow(row, model.againstResult.max)),
      heads,
      scale: `以${result}年为100%，从0画起`,
      headline: page => tellTargets(`${plan}年目标：`, page),
    }),
    ...sectionSlides(dataset, choice, model.thisYear),
  ]
}

/** Targets of the horizon: a ladder for each level to reach, the main ones first, bounds to keep, then everything by section. */
export function nextYearsDeck(dataset: Dataset, choice: ScopeChoice): readonly Slide[] {
  const { times } = dataset
  const { start, result, plan, horizon } = times
  if (horizon === null) return []
  const model = targetsPage(dataset, choice)
  const main = new Set([
    ...headlineIndicators(dataset).map(({ id }) => id),
    ...model.main.rows.map(({ target }) => target.indicator.id),
  ])
  const ambition = (key: string, found: readonly AmbitionRow[]) =>
    rowSlides(dataset, {
      key,
      period: `今后五年末目标，对照${result}年`,
      rows: found.map(ambitionRow),
      heads: [headOf(times, result, 'outcome'), headOf(times, horizon, 'target')],
      scale: '每行长的一条为100%，从0画起',
      headline: page => tellTargets('今后五年末目标：', page),
    })
  return [
    ...[...main].flatMap(slug =>
      ladderSlides(dataset, choice, {
        key: slug,
        slug,
        years: [start ?? [], result, plan, horizon].flat(),
        main: horizon,
        period: '今后五年末目标',
        headline: (level, name) => [`${name}今后五年末目标`, ...level(horizon)],
      }),
    ),
    ...ambition(
      'limits',
      model.limits.rows.filter(({ outcome }) => outcome !== undefined),
    ),
    // A share without an outcome has nothing to be held against.
    ...rowSlides(dataset, {
      key: 'limits-alone',
      period: '今后五年末目标',
      rows: model.limits.rows.filter(({ outcome }) => outcome === undefined).map(ambitionRow),
      headline: page => tellRows('今后五年末目标：', page),
    }),
    ...sectionSlides(dataset, choice, model.nextYears),
  ]
}

/** A main target of the planned year that has no number, beside the results of what it is asked of. */
function wordSlides(dataset: Dataset, { thisYear }: TargetsPage): Slide[] {
  const { times } = dataset
  const wordTargets = thisYear.filter(({ isMain }) => isMain).flatMap(({ words }) => words)
  return wordTargets.flatMap(milestone => {
    const rows = milestone.indicators.flatMap((id): SlideRow[] => {
      const { name, observations } = indicatorOf(dataset, id)
      const own = (measure: Measure) =>
        observations.find(o => o.period === times.result && o.measure === measure && o.secondary !== true)
      const [level, growth] = [own('level'), own('growth')]
      if (level === undefined || growth === undefined) return []
      return [{ name, scope: level.scope, figures: [slideFigure(level), slideFigure(growth)], bars: [] }]
    })
    if (rows.length === 0) return []
    const heads = [headOf(times, times.result, 'outcome'), '比上年']
    return makeSlide(dataset, {
      key: milestone.id,
      headline: [`${times.plan}年目标：${milestone.title}`],
      period: againstTold(times),
      body: rowsBody(dataset, rows, heads),
      milestone,
    })
  })
}

function againstTold({ result, plan }: Times): string {
  return `${plan}年目标，对照${result}年`
}

function keyOf(id: string, scope: string, choice: ScopeChoice): string {
  return choice === 'compare' && scope !== 'undivided' ? `${id}-${scope}` : id
}

/** Targets of each section, each time of its own; those that a slide before has are told there. */
function sectionSlides(dataset: Dataset, choice: ScopeChoice, groups: readonly TargetGroup[]): Slide[] {
  return groups.flatMap(({ id, tiles: own }) => {
    const figures = new Set(own.flatMap(tile => tile.figures))
    const times = [...new Set([...figures].map(whenTold))]
    return times.flatMap((time, i) =>
      rowSlides(dataset, {
        key: i === 0 ? `section-${id}` : `section-${id}-${i + 1}`,
        period: `${time}·${sectionLabelOf(dataset, id)}`,
        rows: rowsOfTiles(tiles(dataset, choice, o => figures.has(o) && whenTold(o) === time)),
        headline: rows => tellRows(`${time}：`, rows),
      }),
    )
  })
}

function pairRow({ outcome, target }: GrowthPair, max: number): SlideRow {
  const rate = (observation: GrowthPair['target']) => ({
    ...slideFigure(observation),
    cited: cite(observation, shortRate(observation)),
  })
  return {
    name: target.indicator.name,
    scope: target.scope,
    figures: [rate(outcome), rate(target)],
    bars: [
      { share: outcome.value / max, value: outcome.value, tone: 'outcome', bound: null },
      { share: target.value / max, value: target.value, tone: 'target', bound: boundOf(target) },
    ],
  }
}

function dumbbellRow({ outcome, target, position, bound }: Dumbbell, max: number): SlideRow {
  return {
    name: target.indicator.name,
    scope: target.scope,
    figures: [slideFigure(outcome), slideFigure(target)],
    bars: [
      { share: 1 / max, value: 100, tone: 'outcome', bound: null },
      { share: position / max, value: percent(position), tone: 'target', bound },
    ],
  }
}

function ambitionRow({ target, outcome, position, bound }: AmbitionRow): SlideRow {
  const max = Math.max(1, position)
  return {
    name: target.indicator.name,
    scope: target.scope,
    figures: [...(outcome ? [slideFigure(outcome)] : []), slideFigure(target)],
    bars:
      outcome === undefined || position === 0
        ? []
        : [
            { share: position / max, value: percent(position), tone: 'outcome', bound: null },
            { share: 1 / max, value: 100, tone: 'target', bound },
          ],
  }
}

/** A position as far as its bar can be read. */
function percent(position: number): number {
  return Number((position * 100).toFixed(1))
}

/** Headline of a page of pairs: the target is the message. */
function tellTargets(lead: string, rows: readonly SlideRow[]) {
  return tellRows(
    lead,
    rows.map(row => ({ ...row, figures: row.figures.slice(-1) })),
  )
}
