import { type Check, type Verdict, verdicts } from '../../checks/check'
import { consistency } from '../../checks/consistency'
import { formatCheckFilter } from '../../checks/filter'
import type { Dataset, IndicatorRecord } from '../../dataset/dataset'

/** Relations of one verdict that use a figure of an indicator. */
export interface VerdictGroup {
  readonly verdict: Verdict
  readonly checks: readonly Check[]
}

/** What the indicator is held against, and what it must not be: its relations by verdict. */
export function indicatorChecks(dataset: Dataset, indicator: IndicatorRecord): readonly VerdictGroup[] {
  const own = allChecks(dataset).filter(({ inputs }) => inputs.some(input => input.indicator === indicator))
  return verdicts
    .map(verdict => ({ verdict, checks: own.filter(check => check.verdict === verdict) }))
    .filter(({ checks }) => checks.length > 0)
}

const known = new WeakMap<Dataset, readonly Check[]>()

/** Worked out once for a dataset: from one page to the next nothing of it changes. */
function allChecks(dataset: Dataset): readonly Check[] {
  const checks = known.get(dataset) ?? consistency(dataset)
  known.set(dataset, checks)
  return checks
}

/** Value of `check` in the address of 关于数据 that shows a relation among the fewest others. */
export function checkParameter({ verdict, kind }: Pick<Check, 'verdict' | 'kind'>): string {
  return formatCheckFilter({ verdicts: [verdict], kinds: [kind] }) ?? ''
}
