import { type Dataset, type IndicatorRecord, type MilestoneRecord, observationOf } from '../dataset/dataset'
import { termYears } from '../dataset/times'
import { type Scope, scopes } from '../dataset/vocabulary'
import { cite } from '../facts/figure'
import { over, quantityOf } from '../facts/quantity'
import { rangeText } from '../facts/shown'
import { type Check, check, term } from './check'
import { nextStepCheck, type Path, paceOf } from './next-step'
import { resultText } from './result-text'

/** Targets of the next year against those of the end of the next five years, in figures or in words. */
export function nextYearsChecks(dataset: Dataset): Check[] {
  return [...dataset.indicators.values()].flatMap(indicator =>
    scopes.flatMap(scope => {
      const path = pathOf(indicator, scope)
      return path === null ? [] : [...nextStepCheck(path), ...wordsChecks(dataset, path)]
    }),
  )
}

function pathOf(indicator: IndicatorRecord, scope: Scope): Path | null {
  const now = observationOf(indicator, indicator.times.result, 'level', scope)
  const end = observationOf(indicator, indicator.times.horizon, 'level', scope)
  return now && end && end.indicator.kind !== 'rank'
    ? {
        now,
        end,
        level: observationOf(indicator, indicator.times.plan, 'level', scope),
        growth: observationOf(indicator, indicator.times.plan, 'growth', scope),
      }
    : null
}

/** What the report promises of an indicator in words alone: to keep pace in the next year, or to double. */
function wordsChecks(dataset: Dataset, path: Path): Check[] {
  const { indicator } = path.now
  const targets = dataset.milestones.filter(
    m => m.status === 'target' && m.indicators.includes(indicator.id) && indicator.kind === 'flow',
  )
  return targets.flatMap(milestone => {
    if (/倍增/.test(milestone.title)) return doublingCheck(path, milestone) ?? []
    const isNext =
      milestone.period === milestone.times.plan && path.growth === undefined && path.level === undefined
    return isNext ? (wordsCheck(path, milestone) ?? []) : []
  })
}

function wordsCheck(path: Path, milestone: MilestoneRecord): Check | null {
  const pace = paceOf(path)
  if (pace === null) return null
  const { now, end } = path
  return check({
    kind: 'next-years',
    key: `${milestone.id}~${end.id}`,
    title: `${now.indicator.name}：今后五年末目标，对照${milestone.periodLabel}的说法`,
    inputs: [now, end],
    printed: [`${milestone.periodLabel}“`, milestone.title, '”，今后五年末', cite(end)],
    formula: ['(', term(end), ' ÷ ', term(now), `)^(1/${termYears}) − 1`],
    computed: `${resultText(pace, 1, '%')}，是需要的年均增长`,
    tolerance: `按印出的位数，需要的年均增长是${rangeText(pace.range, 2, '%')}。`,
    verdict: 'incomparable',
    reason: [`${milestone.periodLabel}的目标只有文字，没有数字，不能与一个百分数比。`],
  })
}

function doublingCheck({ now, end }: Path, milestone: MilestoneRecord): Check | null {
  const [from, to] = [quantityOf(now), quantityOf(end, now.unit)]
  if (from === null || to === null) return null
  const ratio = over(to, from)
  return check({
    kind: 'next-years',
    key: `${milestone.id}~${end.id}`,
    title: `${now.indicator.name}：今后五年末目标，对照“倍增”`,
    inputs: [now, end],
    printed: ['今后五年“', milestone.title, '”，今后五年末', cite(end)],
    formula: [term(end), ' ÷ ', term(now)],
    computed: resultText(ratio, 2, '倍'),
    tolerance: `按印出的位数，是${rangeText(ratio.range, 2, '倍')}。`,
    verdict: 'incomparable',
    reason: [
      `“倍增”没有写从哪一年起、到哪一年止，不能认定是${now.periodLabel}到今后五年末。${milestone.note ?? ''}`,
    ],
  })
}
