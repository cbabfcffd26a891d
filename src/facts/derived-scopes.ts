import { type Dataset, type ObservationRecord, printedOf } from '../dataset/dataset'
import { currentTag, type Derived, decimals } from './derived-value'
import { exactly, minus, over, plus, type Quantity, quantityOf, times } from './quantity'
import { differenceOf } from './scope-names'
import { workedOut } from './worked-out'

/** What 行政口径 has beyond 管理口径 as a share of 行政口径, in %. Bounds have no share. */
export function share(whole: ObservationRecord, part: ObservationRecord): Derived | null {
  if (whole.indicator !== part.indicator || whole.period !== part.period || whole.unit !== part.unit)
    return null
  if (whole.measure !== 'level' || part.measure !== 'level' || whole.status !== part.status) return null
  if (whole.scope !== 'administrative' || part.scope !== 'management') return null
  if (whole.qualifier !== 'eq' || part.qualifier !== 'eq' || whole.value <= 0) return null
  const [all, own] = [quantityOf(whole), quantityOf(part)]
  // 1 − part ÷ whole: the whole stands once, so that its rounding counts once.
  const told = all && own && workedOut(times(minus(exactly(1), over(own, all)), exactly(100)), 1, '%')
  if (!told) return null
  const isTarget = whole.status === 'target'
  return {
    id: `share~${whole.id}~${part.id}`,
    name: `${whole.periodLabel}${isTarget ? '目标里' : ''}${differenceOf(whole.indicator).name}占${whole.indicator.name}的比重`,
    value: told.value,
    range: told.range,
    unit: '%',
    text: told.text,
    formula: `(${whole.value} − ${part.value}) ÷ ${whole.value}${told.end}`,
    scope: 'administrative',
    scopeLabel: whole.scopeLabel,
    inputs: [whole, part],
    caveats: [
      isTarget ? '报告没有印这个比重；它是两个目标相比，不是对结果的预计。' : '报告没有印这个比重。',
      ...told.rounding,
    ],
    tag: currentTag(whole),
  }
}

/** What a report prints of value added is its own: `sectors` of its relations. */
type Relations = Pick<Dataset, 'relations' | 'indicators'>

/** The three printed amounts of value added together; nothing else of the report may be added. */
export function sum(
  inputs: readonly ObservationRecord[],
  { relations: { sectors }, indicators }: Relations,
): Derived | null {
  if (sectors === undefined || !areSectors(inputs, sectors.parts)) return null
  const [first] = inputs
  const whole = indicators.get(sectors.whole)
  if (first === undefined || whole === undefined) return null
  const told = workedOut(...total(inputs), first.unit, true)
  if (told === null) return null
  return {
    id: ['sum', ...inputs.map(({ id }) => id)].join('~'),
    name: `${first.periodLabel}${inputs.map(({ indicator }) => indicator.name).join('、')}之和`,
    value: told.value,
    range: told.range,
    unit: first.unit,
    text: told.text,
    formula: `${inputs.map(input => input.value).join(' + ')}${told.end}`,
    scope: first.scope,
    scopeLabel: first.scopeLabel,
    inputs,
    caveats: [
      `报告没有印这个和。它不是${whole.name}，也不能当作${whole.name}的一部分去算占比。`,
      ...sectors.caveats,
      ...told.rounding,
    ],
    tag: currentTag(first),
  }
}

/** By how much the three amounts together stay below the GDP of one scope: GDP first, then the three. */
export function shortfall(inputs: readonly ObservationRecord[], dataset: Relations): Derived | null {
  const { sectors } = dataset.relations
  const [gdp, ...parts] = inputs
  const together = sum(parts, dataset)
  if (sectors === undefined || gdp === undefined || together === null) return null
  if (gdp.indicator.id !== sectors.whole || gdp.measure !== 'level' || gdp.qualifier !== 'eq') return null
  if (gdp.period !== parts[0]?.period || gdp.unit !== together.unit) return null
  const whole = quantityOf(gdp)
  const [added, digits] = total(parts)
  const told = whole && workedOut(minus(whole, added), Math.max(decimals(gdp.value), digits), gdp.unit, true)
  if (!told) return null
  return {
    id: ['shortfall', ...inputs.map(({ id }) => id)].join('~'),
    name: `${gdp.periodLabel}${gdp.indicator.name}（${gdp.scopeLabel}）减去三项增加值之和`,
    value: told.value,
    range: told.range,
    unit: gdp.unit,
    text: told.text,
    formula: `${gdp.value} − (${parts.map(part => part.value).join(' + ')})${told.end}`,
    scope: gdp.scope,
    scopeLabel: gdp.scopeLabel,
    inputs,
    caveats: [
      `这个差额不是任何一个行业的数：${printedOf(gdp)}是${gdp.scopeLabel}，减去的三项未分口径。`,
      ...sectors.caveats,
      ...told.rounding,
    ],
    tag: currentTag(gdp),
  }
}

/** One order only, so that a value has one address. */
function areSectors(inputs: readonly ObservationRecord[], sectors: readonly string[]): boolean {
  const [first] = inputs
  return (
    first !== undefined &&
    inputs.length === sectors.length &&
    inputs.every(
      ({ indicator, measure, scope, qualifier, secondary, period, unit }, i) =>
        indicator.id === sectors[i] &&
        measure === 'level' &&
        scope === 'undivided' &&
        qualifier === 'eq' &&
        secondary !== true &&
        period === first.period &&
        unit === first.unit,
    )
  )
}

/** All amounts together, with the decimals of the most precise one. */
function total(inputs: readonly ObservationRecord[]): [sum: Quantity, digits: number] {
  const amounts = inputs.flatMap(input => quantityOf(input) ?? [])
  return [amounts.reduce(plus, exactly(0)), Math.max(...inputs.map(input => decimals(input.value)))]
}
