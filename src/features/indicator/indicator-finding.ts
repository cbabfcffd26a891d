import { type IndicatorRecord, type ObservationRecord, observationOf } from '../../dataset/dataset'
import type { Scope } from '../../dataset/vocabulary'
import { cite, isProblem, statusLabelOf } from '../../facts/figure'
import { startWordOf } from '../../facts/start-word'
import type { Told } from '../../facts/told'

/** What the report says of an indicator in one line: where it stood and what is aimed at, in each of the scopes. */
export function findingOf(indicator: IndicatorRecord, scopes: readonly Scope[]): Told {
  const told = scopes.flatMap((scope): Told[] => {
    const figures = figuresOf(indicator, scope)
    return figures.length === 0 ? [] : [inScope(figures, scope)]
  })
  return [`${indicator.name}：`, ...told.flatMap((part, i): Told => (i === 0 ? part : ['；', ...part]))]
}

function inScope(figures: readonly ObservationRecord[], scope: Scope): Told {
  return figures.flatMap((figure, i) => [
    `${i === 0 ? (scope === 'undivided' ? '' : figure.scopeLabel) : '，'}${whenTold(figure)}`,
    cite(figure),
    ...(isProblem(figure) ? ['（报告列为问题，未注明年份）'] : []),
  ])
}

/** 2021年, 2022年目标; the past needs no word, and what the report admits as a problem has no year. */
function whenTold(observation: ObservationRecord): string {
  const { period, periodLabel, status } = observation
  if (isProblem(observation)) return ''
  const word = statusLabelOf(observation)
  if (period === 'unstated')
    return `${status === 'baseline' ? startWordOf(observation) : word}（报告未注明时间）`
  return `${periodLabel}${status === 'outcome' ? '' : word}`
}

/** The outcome with the target that lies farthest ahead, else the start with the outcome, else what there is. */
function figuresOf(indicator: IndicatorRecord, scope: Scope): readonly ObservationRecord[] {
  const { result, plan, horizon, past, next, start: before } = indicator.times
  const level = (period: ObservationRecord['period'] | null) =>
    observationOf(indicator, period, 'level', scope)
  const own = indicator.observations.filter(o => o.scope === scope && o.secondary !== true)
  const outcome = level(result) ?? level(past) ?? own.find(({ status }) => status === 'outcome')
  const target = level(horizon) ?? level(next) ?? level(plan) ?? own.find(({ status }) => status === 'target')
  const start = target === undefined ? (level(before) ?? level('unstated')) : undefined
  const found = [start, outcome, target].flatMap(o => o ?? [])
  return found.length > 0 ? found : own.slice(0, 1)
}

/** The figure that a document most likely wants: the level of the year of the results, else what the finding begins with. */
export function headlineOf(indicator: IndicatorRecord, scope: Scope): ObservationRecord | undefined {
  const figures = figuresOf(indicator, scope)
  return figures.find(({ status }) => status === 'outcome') ?? figures[0]
}
