import {
  type Dataset,
  type IndicatorRecord,
  indicatorOf,
  type MilestoneRecord,
  observationOf,
} from '../../dataset/dataset'
import { statusesIn, type Times } from '../../dataset/times'
import { type Period, type Scope, type Status, scopeLabelsOf, statusLabels } from '../../dataset/vocabulary'
import { cite, citeDerived, periodOf } from '../../facts/figure'
import { periodTold } from '../../facts/own-years'
import { pacePair, pastPace } from '../../facts/pace-pair'
import { heightOf, type Rung, rungOf, rungTold } from '../../facts/rung'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import type { Cited, Table, Told } from '../../facts/told'

/** The years that the report speaks of, four at most; equally spaced as labelled columns, never joined by a line. */
export function ladderYears({ start, result, plan, horizon }: Times): readonly LadderYear[] {
  return [start ?? [], result, plan, horizon ?? []].flat()
}
/** A single year, as `2021`. */
export type LadderYear = Period

/** One year of the ladder, whether the report prints something for it or not. */
export interface LadderColumn {
  readonly year: LadderYear
  readonly status: Status
  /** One a scope shown, administrative first. */
  readonly rungs: readonly Rung[]
}

/** Average growth between two columns; those of the past and of the next five years are of one kind. */
export interface Pace {
  readonly span: 'past' | 'next'
  readonly from: LadderYear
  readonly to: LadderYear
  readonly entries: readonly { readonly scope: Scope; readonly figure: Cited }[]
}

/** 起点, 成效 and 目标 of one indicator in these years, with what the report does not print said. */
export interface Ladder {
  readonly indicator: IndicatorRecord
  readonly unit: string
  readonly scopes: readonly Scope[]
  readonly columns: readonly LadderColumn[]
  readonly paces: readonly Pace[]
  /** The greatest height; above 0. */
  readonly max: number
}

/** Throws where there is no indicator of that id. The unit is that of the result, else the indicator's first. */
export function ladder(
  dataset: Dataset,
  slug: string,
  choice: ScopeChoice,
  years: readonly LadderYear[] = ladderYears(dataset.times),
): Ladder {
  const indicator = indicatorOf(dataset, slug)
  const { times } = indicator
  const scopes = scopesShown(indicator, choice)
  const unit =
    observationOf(indicator, times.result, 'level', scopes[0] ?? 'undivided')?.unit ??
    indicator.units[0] ??
    ''
  const columns = years.map(year => ({
    year,
    status: statusesIn(times, year)[0] ?? 'context',
    rungs: scopes.map(scope => rungOf(dataset, indicator, year, scope, unit)),
  }))
  const heights = columns.flatMap(column => column.rungs.map(heightOf))
  return {
    indicator,
    unit,
    scopes,
    columns,
    paces: paces(indicator, scopes, times.horizon !== null && years.includes(times.horizon)),
    max: Math.max(...heights, 0) || 1,
  }
}

/** What a milestone says beyond its subject, which stands beside it already: 与经济增长同步. */
export function shortWords({ title }: MilestoneRecord): string {
  return /与.+$/.exec(title)?.[0] ?? title
}

/** What a computed pace is: the average that was, or the one that is needed; what is stated says so itself. */
export function paceWord(pace: Pace, isDerived: boolean): string {
  if (!isDerived) return ''
  return pace.span === 'next' ? '需年均' : '折合年均'
}

/** Columns stand equally far apart: said where the years between them differ, empty elsewhere. */
export function spacingTold(columns: readonly { readonly year: string }[]): string {
  const gaps = columns.slice(1).map(({ year }, i) => Number(year) - Number(columns[i]?.year))
  return new Set(gaps).size > 1 ? `各栏等距，间隔为${gaps.map(gap => `${gap}年`).join('、')}` : ''
}

function paces(indicator: IndicatorRecord, scopes: readonly Scope[], isAhead: boolean): Pace[] {
  const found = scopes.map(scope => ({
    scope,
    ...(isAhead ? pacePair(indicator, scope) : { past: pastPace(indicator, scope), next: null }),
  }))
  const between = (span: Pace['span'], from: LadderYear | null, to: LadderYear | null): Pace[] => {
    if (from === null || to === null) return []
    const entries = found.flatMap(pair => {
      const figure = pair[span]
      return figure ? [{ scope: pair.scope, figure }] : []
    })
    return entries.length > 0 ? [{ span, from, to, entries }] : []
  }
  const { start, result, horizon } = indicator.times
  return [...between('past', start, result), ...between('next', result, horizon)]
}

/** The ladder as one sentence a scope. */
export function describeLadder(model: Ladder): Told {
  const labels = scopeLabelsOf(model.indicator)
  return model.scopes.flatMap((scope, i) => {
    const steps = model.columns.flatMap((column, j): Told => {
      const found = column.rungs[i]
      if (found === undefined) return []
      return [j === 0 ? '' : '；', `${column.year}年（${statusLabels[column.status]}）`, ...rungTold(found)]
    })
    return [i === 0 ? '' : '', `${model.indicator.name}（${labels[scope]}）：`, ...steps, '。']
  })
}

/** Two ladders of one indicator may stand on one page. */
function scopeTold({ indicator, scopes: [first, second] }: Ladder): string {
  return first === undefined || first === 'undivided' || second !== undefined
    ? ''
    : `（${scopeLabelsOf(indicator)[first]}）`
}

/** One row for each year and scope, then one for each pace; 报告未列 where nothing is printed. */
export function tabulateLadder(model: Ladder): Table {
  const labels = scopeLabelsOf(model.indicator)
  return {
    caption: `${model.indicator.name}${scopeTold(model)}：起点、成效与目标`,
    head: ['时期', '类别', '口径', '数值', '比上年增长'],
    rows: [
      ...model.columns.flatMap(column =>
        column.rungs.map((rung): Told[] => [
          [rung.kind === 'level' ? periodOf(rung.level) : periodTold(model.indicator.times, column.year)],
          [statusLabels[column.status]],
          [labels[rung.scope]],
          rung.kind === 'level'
            ? [cite(rung.level)]
            : rung.kind === 'growth'
              ? [citeDerived(rung.level)]
              : rungTold(rung),
          rung.kind === 'growth'
            ? [cite(rung.growth)]
            : rung.kind === 'level' && rung.growth
              ? [cite(rung.growth)]
              : ['—'],
        ]),
      ),
      ...model.paces.flatMap(({ from, to, entries }) =>
        entries.map(({ scope, figure }): Told[] => [
          [`${from}至${to}年`],
          ['年均增长'],
          [labels[scope]],
          [figure],
          ['—'],
        ]),
      ),
    ],
  }
}
