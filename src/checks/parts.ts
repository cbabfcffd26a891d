import { type Dataset, type ObservationRecord, observationOf } from '../dataset/dataset'
import { convert } from '../dataset/units'
import { datedName } from '../facts/dated-name'
import { fixed } from '../facts/derived-value'
import { cite } from '../facts/figure'
import { areCommensurable, decimalsOf, minus, plus, type Quantity, quantityOf } from '../facts/quantity'
import { pairScopes } from '../facts/scope-pairs'
import type { Told } from '../facts/told'
import { type Check, check, joined, term } from './check'
import { resultText } from './result-text'
import { atMost, atMostTolerance } from './verdict'

/** Parts that never exceed their wholes, and the printed value added of three sectors against all of it. */
export function partChecks(dataset: Dataset): Check[] {
  return [
    ...dataset.relations.parts.flatMap(({ part, whole, because }) => {
      const [less, more] = [dataset.indicators.get(part), dataset.indicators.get(whole)]
      if (less === undefined || more === undefined) return []
      return dataset.periods.flatMap(period => {
        const a = observationOf(less, period, 'level', 'undivided')
        const b = observationOf(more, period, 'level', 'undivided')
        return a && b ? (partCheck(a, b, because) ?? []) : []
      })
    }),
    ...sectorChecks(dataset),
  ]
}

function partCheck(part: ObservationRecord, whole: ObservationRecord, because: string): Check | null {
  if (!areCommensurable(part, whole)) return null
  const [less, more] = [quantityOf(part, whole.unit), quantityOf(whole)]
  if (less === null || more === null) return null
  const digits = part.unit === whole.unit ? Math.max(decimalsOf(part), decimalsOf(whole)) : decimalsOf(whole)
  // 户 and 人 are compared as counts and have no difference.
  const isDifference = convert(1, part.unit, whole.unit) !== null
  const rest = resultText(minus(more, less), digits, whole.unit, true)
  return check({
    kind: 'parts',
    key: `${part.id}~${whole.id}`,
    title: `${datedName(part)}，不超过${whole.indicator.name}`,
    inputs: [part, whole],
    printed: [part.indicator.name, cite(part), '，', whole.indicator.name, cite(whole)],
    formula: isDifference ? [term(whole), ' − ', term(part)] : [term(part), ' ≤ ', term(whole)],
    computed: isDifference ? `${rest}，应不小于0` : '',
    tolerance: atMostTolerance(less, more, digits + 1, whole.unit),
    verdict: atMost(less, more),
    reason: [because],
  })
}

type Sectors = NonNullable<Dataset['relations']['sectors']>

/** Three amounts of value added against the whole of either scope; the report does not say which they belong to. */
function sectorChecks(dataset: Dataset): Check[] {
  const { sectors } = dataset.relations
  if (sectors === undefined) return []
  const all = dataset.indicators.get(sectors.whole)
  const parts = sectors.parts.flatMap(slug => {
    const indicator = dataset.indicators.get(slug)
    return (indicator && observationOf(indicator, indicator.times.result, 'level', 'undivided')) ?? []
  })
  if (all === undefined || parts.length < sectors.parts.length) return []
  return pairScopes.flatMap(scope => {
    const whole = observationOf(all, all.times.result, 'level', scope)
    return whole ? (sectorCheck(whole, parts, sectors) ?? []) : []
  })
}

function sectorCheck(
  whole: ObservationRecord,
  parts: readonly ObservationRecord[],
  { within, apart }: Sectors,
): Check | null {
  const more = quantityOf(whole)
  const amounts = parts.flatMap(part => quantityOf(part, whole.unit) ?? [])
  const [first, ...others] = amounts
  if (more === null || first === undefined || amounts.length < parts.length) return null
  const together = others.reduce<Quantity>(plus, first)
  const isWhole = whole.scope === 'administrative'
  const terms: Told = joined(
    parts.map(part => [term(part)]),
    ' + ',
  )
  return check({
    kind: 'parts',
    key: `sectors~${whole.id}`,
    title: isWhole
      ? `${whole.periodLabel}三项增加值之和，不超过${whole.indicator.name}（${whole.scopeLabel}）`
      : `${whole.periodLabel}三项增加值之和，与${whole.indicator.name}（${whole.scopeLabel}）`,
    inputs: [whole, ...parts],
    printed: [
      ...joined(
        parts.map(part => [part.indicator.name, term(part)]),
        '、',
      ),
      `，${whole.indicator.name}`,
      term(whole),
    ],
    formula: [term(whole), ' − (', ...terms, ')'],
    computed: `${fixed(more.value, 1)} − ${fixed(together.value, 1)} = ${resultText(minus(more, together), 1, whole.unit, true)}`,
    tolerance: atMostTolerance(together, more, 2, whole.unit),
    verdict: isWhole ? atMost(together, more) : 'incomparable',
    reason: [isWhole ? within : apart],
  })
}
