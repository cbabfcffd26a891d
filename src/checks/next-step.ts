import { type ObservationRecord, printedOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { cite } from '../facts/figure'
import { decimalsOf, factorOf, isBound, type Quantity, quantityOf, times, yearly } from '../facts/quantity'
import { rangeText } from '../facts/shown'
import type { Told } from '../facts/told'
import { type Check, check, rateTerm, term, type Verdict } from './check'
import { rangeTold, resultText } from './result-text'
import { atMost, between, worst } from './verdict'

/** Where an indicator stands, what is aimed at for the next year, and for the end of the next five years. */
export interface Path {
  readonly now: ObservationRecord
  readonly end: ObservationRecord
  readonly level: ObservationRecord | undefined
  readonly growth: ObservationRecord | undefined
}

/** The average growth a year that leads from now to the target of the end, in %. */
export function paceOf({ now, end }: Path): Quantity | null {
  const [from, to] = [quantityOf(now), quantityOf(end, now.unit)]
  return from && to ? yearly(from, to, termYears) : null
}

/** That the next year lies on the way to the end, and what its growth leaves to the other four years. */
export function nextStepCheck(path: Path): Check[] {
  const { now, level, growth } = path
  if (growth !== undefined && now.indicator.priceBasis === 'constant-by-convention')
    return pricedCheck(path, growth) ?? []
  const [from, to] = [quantityOf(now), quantityOf(path.end, now.unit)]
  if (from === null || to === null) return []
  if (level !== undefined) {
    const step = quantityOf(level, now.unit)
    return step ? [wayCheck(path, step, from, to, [term(now), '、', term(level), '、', term(path.end)])] : []
  }
  if (growth === undefined) return []
  const step = times(from, factorOf(growth))
  const told: Told = [term(now), ' × (1 + ', rateTerm(growth), ')']
  return [wayCheck(path, step, from, to, told), ...(remainderCheck(path, growth, step, to) ?? [])]
}

function wayCheck(path: Path, step: Quantity, from: Quantity, to: Quantity, formula: Told): Check {
  const { now, end, level, growth } = path
  const target = level ?? growth
  const planned = `${now.times.plan}年`
  const unit = now.unit
  const digits = Math.max(decimalsOf(now), decimalsOf(end))
  return check({
    kind: 'next-years',
    key: `way~${end.id}`,
    title: `${titleOf(now)}：${planned}目标在${now.periodLabel}与今后五年末之间`,
    inputs: [now, end, ...(target ? [target] : [])],
    printed: [
      now.periodLabel,
      cite(now),
      `，${planned}`,
      ...(target ? [cite(target)] : []),
      '，今后五年末',
      cite(end),
    ],
    formula,
    computed: level ? '' : `${resultText(step, digits, unit)}，应在${now.periodLabel}与今后五年末之间`,
    tolerance: `按印出的位数，${planned}是${rangeTold(step.range, digits + 1, unit)}。`,
    verdict: wayVerdict(now, [from, step, to]),
    reason: [],
  })
}

/** Up for what is better higher, down for what is better lower; whichever way the report goes for anything else. */
function wayVerdict(
  { indicator }: ObservationRecord,
  [from, step, to]: readonly [from: Quantity, step: Quantity, to: Quantity],
): Verdict {
  if (indicator.direction === 'none') return between(step, from, to)
  const isUp = indicator.direction === 'higher'
  return isUp ? worst([atMost(from, step), atMost(step, to)]) : worst([atMost(to, step), atMost(step, from)])
}

/** One year need not be as fast as the average of five: what is left is told, and not judged. */
function remainderCheck(path: Path, growth: ObservationRecord, step: Quantity, to: Quantity): Check[] | null {
  const pace = paceOf(path)
  if (pace === null || isBound(growth)) return null
  const left = yearly(step, to, termYears - 1)
  const { now, end } = path
  const needed = resultText(left, 1, '%')
  const others = `后四年须年均${needed}（推算），${left.value > growth.value ? '快' : '慢'}于${growth.periodLabel}`
  return [
    check({
      kind: 'next-years',
      key: `pace~${end.id}`,
      title: `${titleOf(now)}：${growth.periodLabel}增速，对照到今后五年末的年均`,
      inputs: [now, end, growth],
      printed: [growth.periodLabel, cite(growth), '，今后五年末', cite(end)],
      formula: [
        '(',
        term(end),
        ' ÷ (',
        term(now),
        ' × (1 + ',
        rateTerm(growth),
        `)))^(1/${termYears - 1}) − 1`,
      ],
      computed: needed,
      tolerance: `按印出的位数，后四年年均${rangeText(left.range, 2, '%')}，五年年均${rangeText(pace.range, 2, '%')}。`,
      verdict: 'incomparable',
      reason: [
        `一年的增速与五年的年均不是同一段时间，不必相等。五年年均${resultText(pace, 1, '%')}（推算）；按${growth.periodLabel}的目标走，${others}。报告没有说明怎么衔接。`,
      ],
    }),
  ]
}

/** Growth at constant prices leads to no amount of a later year. */
function pricedCheck(path: Path, growth: ObservationRecord): Check[] | null {
  const pace = paceOf(path)
  if (pace === null) return null
  const { now, end } = path
  const isLeast = isBound(end)
  return [
    check({
      kind: 'next-years',
      key: `pace~${end.id}`,
      title: `${titleOf(now)}：${growth.periodLabel}增速，对照到今后五年末的年均`,
      inputs: [now, end, growth],
      printed: [growth.periodLabel, cite(growth), '，今后五年末', cite(end)],
      formula: ['(', term(end), ' ÷ ', term(now), `)^(1/${termYears}) − 1`],
      computed: resultText(pace, 1, '%'),
      tolerance: `按印出的位数，两端金额折合年均${rangeText(pace.range, 2, '%')}。`,
      verdict: 'incomparable',
      reason: [
        `按统计惯例，${growth.periodLabel}的增速按可比价；今后五年末的总量是哪一年的价格，报告也没有注明；${isLeast ? `“${printedOf(end)}”又只是下限；` : ''}一年与五年也不是同一段时间。两个数都照原样，不能互相推算，不能据此说矛盾。`,
      ],
    }),
  ]
}

function titleOf({ indicator, scope, scopeLabel }: ObservationRecord): string {
  return scope === 'undivided' ? indicator.name : `${indicator.name}（${scopeLabel}）`
}
