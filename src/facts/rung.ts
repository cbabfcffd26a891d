import {
  type Dataset,
  type IndicatorRecord,
  type MilestoneRecord,
  type ObservationRecord,
  observationOf,
} from '../dataset/dataset'
import { convert } from '../dataset/units'
import type { Period, Scope } from '../dataset/vocabulary'
import { type Bound, boundOf } from './bound'
import { type Derived, levelFromGrowth } from './derived'
import { cite, citeDerived } from './figure'
import type { Told } from './told'

/** What the report says of one year in one scope. */
export type Rung =
  | {
      readonly kind: 'level'
      readonly scope: Scope
      /** In the unit asked for. */
      readonly height: number
      readonly level: ObservationRecord
      readonly growth: ObservationRecord | undefined
    }
  | {
      readonly kind: 'growth'
      readonly scope: Scope
      readonly height: number
      readonly growth: ObservationRecord
      readonly level: Derived
    }
  | { readonly kind: 'words'; readonly scope: Scope; readonly milestone: MilestoneRecord }
  | { readonly kind: 'absent'; readonly scope: Scope }

/** The printed level of a year, else what growth makes of the year before, else words. */
export function rungOf(
  dataset: Dataset,
  indicator: IndicatorRecord,
  year: Period,
  scope: Scope,
  unit: string,
): Rung {
  const level = observationOf(indicator, year, 'level', scope)
  const growth = observationOf(indicator, year, 'growth', scope)
  const height = level && convert(level.value, level.unit, unit)
  if (level && typeof height === 'number') return { kind: 'level', scope, height, level, growth }
  const before = observationOf(indicator, String(Number(year) - 1), 'level', scope)
  const derived = before && growth && levelFromGrowth(before, growth)
  const end = derived && convert(derived.value, derived.unit, unit)
  if (growth && derived && typeof end === 'number')
    return { kind: 'growth', scope, height: end, growth, level: derived }
  const milestone = dataset.milestones.find(m => m.period === year && m.indicators.includes(indicator.id))
  return milestone ? { kind: 'words', scope, milestone } : { kind: 'absent', scope }
}

/** Height of a rung; 0 where there is no geometry. */
export function heightOf(rung: Rung): number {
  return rung.kind === 'level' || rung.kind === 'growth' ? rung.height : 0
}

/** What of a rung is printed with a numeral, and gives it its height. */
export function printedOfRung(rung: Rung): ObservationRecord | null {
  if (rung.kind === 'level') return rung.level
  return rung.kind === 'growth' ? rung.growth : null
}

/** Which side of its height a rung permits: 突破 up, 以内 down. */
export function boundOfRung(rung: Rung): Bound {
  const printed = printedOfRung(rung)
  return printed && boundOf(printed)
}

/** A rung in the report's figures or words. */
export function rungTold(rung: Rung): Told {
  switch (rung.kind) {
    case 'level':
      return rung.growth ? [cite(rung.level), '，', cite(rung.growth)] : [cite(rung.level)]
    case 'growth':
      return [cite(rung.growth), '，即', citeDerived(rung.level)]
    case 'words':
      return [rung.milestone.title]
    case 'absent':
      return ['报告未列']
  }
}
