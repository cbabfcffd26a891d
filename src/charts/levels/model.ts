import { type ObservationRecord, observationOf } from '../../dataset/dataset'
import { convert } from '../../dataset/units'
import { cite, periodOf } from '../../facts/figure'
import type { Table, Told } from '../../facts/told'

/** One printed level, with the growth that is printed for it. */
export interface LevelRow {
  readonly level: ObservationRecord
  readonly growth: ObservationRecord | undefined
  /** The level in `Levels.unit`, for geometry alone. */
  readonly length: number
}

/** Printed levels of one family of units side by side, from 0. They are compared, never added up. */
export interface Levels {
  readonly title: string
  readonly unit: string
  readonly rows: readonly LevelRow[]
  /** End of the axis, above 0: the greatest level, or the whole where the levels are shares of one. */
  readonly max: number
  /** True where the axis ends at a whole that no level may pass, and the rest of it is shown. */
  readonly hasWhole: boolean
}

/**
 * Levels in the order given, in the unit of the first; what measures something else is left out. `whole` is where the
 * axis ends for shares: 100.
 */
export function levels(title: string, observations: readonly ObservationRecord[], whole?: number): Levels {
  const unit = observations[0]?.unit ?? ''
  const rows = observations.flatMap((level): LevelRow[] => {
    const length = level.measure === 'level' ? convert(level.value, level.unit, unit) : null
    if (length === null || length < 0) return []
    return [{ level, growth: observationOf(level.indicator, level.period, 'growth', level.scope), length }]
  })
  const greatest = Math.max(...rows.map(({ length }) => length), 0) || 1
  return { title, unit, rows, max: Math.max(whole ?? 0, greatest), hasWhole: whole !== undefined }
}

/** Level by level, with the growth that is printed for it. */
export function describeLevels(model: Levels): Told {
  return [
    `${model.title}：`,
    ...model.rows.flatMap(
      ({ level, growth }, i): Told => [
        i === 0 ? '' : '；',
        level.indicator.name,
        cite(level),
        ...(growth ? ['，', cite(growth)] : []),
      ],
    ),
    '。',
  ]
}

/** One row a level; the column of growth only where one of them has it. */
export function tabulateLevels(model: Levels): Table {
  const hasGrowth = model.rows.some(({ growth }) => growth !== undefined)
  return {
    caption: model.title,
    head: ['指标', '时期', '口径', '数值', ...(hasGrowth ? ['比上年增长'] : [])],
    rows: model.rows.map(({ level, growth }): Told[] => [
      [level.indicator.name],
      [periodOf(level)],
      [level.scopeLabel],
      [cite(level)],
      ...(hasGrowth ? [growth ? [cite(growth)] : ['报告未列']] : []),
    ]),
  }
}
