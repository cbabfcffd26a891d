import type { IndicatorRecord, ObservationRecord } from '../dataset/dataset'
import { type Measure, measures, type Status } from '../dataset/vocabulary'
import { type ScopeChoice, scopesShown } from './scope-choice'

const statusOrder: readonly Status[] = ['outcome', 'target', 'baseline']
const measureOrder: readonly Measure[] = measures

/** What was reached before what is aimed at, an amount before its change, the latest before the earlier. */
export function headlineFigures(
  indicator: IndicatorRecord,
  choice: ScopeChoice,
): readonly ObservationRecord[] {
  const shown = indicator.observations.filter(
    ({ scope, secondary }) => scopesShown(indicator, choice).includes(scope) && secondary !== true,
  )
  const [first] = [...shown].sort(
    (a, b) =>
      statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
      measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) ||
      b.period.slice(-4).localeCompare(a.period.slice(-4)),
  )
  return shown.filter(
    ({ status, measure, period }) =>
      status === first?.status && measure === first.measure && period === first.period,
  )
}
