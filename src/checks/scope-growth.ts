import { type Dataset, type IndicatorRecord, observationOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { decimalsOf, isBound, minus, quantityOf, yearly } from '../facts/quantity'
import { differenceOf } from '../facts/scope-names'
import { dividedIndicators, pairScopes } from '../facts/scope-pairs'
import { rangeText } from '../facts/shown'
import { type Span, spansOf } from '../facts/spans'
import { type Check, check, term } from './check'
import { priceReason } from './end-points'
import { resultText } from './result-text'
import { between } from './verdict'

/** Average growth of 行政口径 lies between that of 管理口径 and that of what it has beyond it. */
export function scopeGrowthChecks(dataset: Dataset): Check[] {
  return dividedIndicators(dataset).flatMap(indicator =>
    spansOf(indicator.times).flatMap(span => growthCheck(indicator, span) ?? []),
  )
}

function growthCheck(indicator: IndicatorRecord, span: Span): Check | null {
  const [whole, part] = pairScopes.map(scope => ({
    growth: observationOf(indicator, span.over, 'average-growth', scope),
    from: observationOf(indicator, span.from, 'level', scope),
    to: observationOf(indicator, span.to, 'level', scope),
  }))
  if (!whole?.growth || !whole.from || !whole.to || !part?.growth || !part.from || !part.to) return null
  if ([whole.from, whole.to, part.from, part.to].some(isBound)) return null
  const all = quantityOf(whole.growth)
  const own = quantityOf(part.growth)
  const { unit } = whole.from
  const [wholeFrom, wholeTo] = [quantityOf(whole.from, unit), quantityOf(whole.to, unit)]
  const [partFrom, partTo] = [quantityOf(part.from, unit), quantityOf(part.to, unit)]
  if (!all || !own || !wholeFrom || !wholeTo || !partFrom || !partTo) return null
  const rest = yearly(minus(wholeFrom, partFrom), minus(wholeTo, partTo), termYears)
  const digits = decimalsOf(whole.growth)
  const isConstant = indicator.priceBasis === 'constant-by-convention'
  return check({
    kind: 'scopes',
    key: whole.growth.id,
    title: `${span.label}${indicator.name}年均增长：${whole.growth.scopeLabel}在两个组成部分之间`,
    inputs: [whole.growth, part.growth, whole.from, whole.to, part.from, part.to],
    printed: [
      whole.growth.scopeLabel,
      term(whole.growth),
      `在${part.growth.scopeLabel}`,
      term(part.growth),
      '与其余部分之间',
    ],
    formula: [
      `其余部分（${differenceOf(indicator).name}）：((`,
      term(whole.to),
      ' − ',
      term(part.to),
      ') ÷ (',
      term(whole.from),
      ' − ',
      term(part.from),
      `))^(1/${termYears}) − 1`,
    ],
    computed: resultText(rest, digits, '%'),
    tolerance: `按两端金额能取的范围，其余部分年均${rangeText(rest.range, digits + 1, '%')}。`,
    verdict: isConstant ? 'incomparable' : between(all, own, rest),
    reason: [isConstant ? priceReason : '总体的增速介于各部分的增速之间；其余部分的增速报告没有印。'],
  })
}
