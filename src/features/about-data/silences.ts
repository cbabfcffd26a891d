import {
  type Dataset,
  type IndicatorRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import { type Period, scopeLabelsOf } from '../../dataset/vocabulary'
import { cite, placedName } from '../../facts/figure'
import { partsTold } from '../../facts/scope-names'
import { dividedIndicators } from '../../facts/scope-pairs'
import type { Told } from '../../facts/told'

/** Something that the report leaves unsaid: what, why it matters, and the figures that stand beside the gap. */
export interface Silence {
  readonly id: string
  readonly title: string
  readonly text: Told
  readonly figures: readonly Told[]
}

/** What a reader will look for in vain, found by looking through the data. */
export function silences(dataset: Dataset): readonly Silence[] {
  return [
    ...years(dataset),
    ...starts(dataset),
    resultsOfPlan(dataset),
    ...targetsPage(dataset),
    growthAlone(dataset),
    ...(dataset.report.scopes ? [scopes(dataset)] : []),
  ]
}

/** Years between the start of the past five years and the end of the next without one figure. */
export function silentYears(dataset: Dataset): readonly number[] {
  const told = yearsTold(dataset)
  const [first, last] = [Math.min(...told), Math.max(...told)]
  return told.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(year => !told.includes(year))
}

/** Single years that a figure is of, in their order. */
function yearsTold({ observations }: Dataset): readonly number[] {
  const years = [...observations.values()].flatMap(({ period }) =>
    /^\d{4}$/.test(period) ? [Number(period)] : [],
  )
  return [...new Set(years)].sort((a, b) => a - b)
}

/** Indicators of which only growth or change is printed, never an amount. */
export function withoutLevel(dataset: Dataset): readonly IndicatorRecord[] {
  return [...dataset.indicators.values()].filter(({ observations }) =>
    observations.every(({ measure }) => measure !== 'level'),
  )
}

function years(dataset: Dataset): readonly Silence[] {
  const { result, plan, horizon, past, next } = dataset.times
  const silent = silentYears(dataset)
  if (silent.length === 0 && past === null && next === null) return []
  const between = yearsTold(dataset).filter(year => year > Number(plan) && String(year) !== horizon)
  const ends = [
    past === null ? [] : `过去五年只印起点、${result}年、合计、年均和升降`,
    next === null ? [] : '今后五年只印末年、合计和年均',
  ].flat()
  return [
    {
      id: 'years',
      title: '两端之间的年份',
      text: [
        [
          silent.length === 0 ? '' : `${silent.join('、')}年，一个数字也没有。`,
          ends.length === 0 ? '' : `${ends.join('，')}。`,
          '看板不补，也不连线。',
        ].join(''),
        ...between.map(year => aloneTold(year, observationsOf(dataset, String(year)))),
      ],
      figures: between.flatMap(year => observationsOf(dataset, String(year)).map(named)),
    },
  ]
}

function aloneTold(year: number, own: readonly ObservationRecord[]): string {
  const place = own.every(({ onlyIn }) => onlyIn === 'annex') ? '，印在附件里' : ''
  return `${year}年只有${own.length}条数据${place}。`
}

function starts(dataset: Dataset): readonly Silence[] {
  const { start, result, past } = dataset.times
  if (start === null || past === null) return []
  const indicators = [...dataset.indicators.values()].filter(
    indicator =>
      has(indicator, past, 'average-growth') &&
      has(indicator, result, 'level') &&
      !has(indicator, start, 'level'),
  )
  return [
    {
      id: 'starts',
      title: '过去五年的起点',
      text: [
        `下面${indicators.length}个指标印了过去五年的年均增长和${result}年的数，没有印起点，所以不能用两端核对年均增长。`,
      ],
      figures: indicators.flatMap(indicator => figuresAt(indicator, past).map(named)),
    },
  ]
}

function resultsOfPlan(dataset: Dataset): Silence {
  const { plan } = dataset.times
  const { length } = observationsOf(dataset, plan).filter(({ status }) => status === 'target')
  return {
    id: 'results-plan',
    title: `${plan}年的结果`,
    text: [
      `${plan}年的数字里，${length}个是目标，没有一个是结果：报告作出时这一年刚开始。看板没有别的来源，所以不说完成没有，也不算进度。`,
    ],
    figures: [],
  }
}

function targetsPage(dataset: Dataset): readonly Silence[] {
  const { result, plan, horizon, next } = dataset.times
  const amounts = [...dataset.indicators.values()].filter(({ priceBasis }) => priceBasis !== undefined)
  const growthOfPlan = amounts.filter(
    indicator => has(indicator, plan, 'growth') && !has(indicator, plan, 'level'),
  )
  const alone = [...dataset.indicators.values()].filter(
    ({ observations }) =>
      observations.some(({ status, measure }) => status === 'target' && measure === 'level') &&
      !observations.some(({ status, measure }) => status === 'outcome' && measure === 'level'),
  )
  return [
    {
      id: 'levels-plan',
      title: `${plan}年的金额目标`,
      text: [
        `下面${growthOfPlan.length}个指标，${plan}年只印增长，没有印金额。看板用${result}年的金额推算时都标“推算”，并说明价格口径报告没有写。`,
      ],
      figures: growthOfPlan.flatMap(indicator => figuresAt(indicator, plan).map(named)),
    },
    ...(horizon === null || next === null ? [] : [targetsOfHorizon(amounts, plan, horizon, next)]),
    {
      id: 'targets-alone',
      title: '目标的现状',
      text: [
        `${alone.length}个指标只印目标，没有印现在的数。“目标”一页照列，不画对照，也不拿相近的指标代替。`,
      ],
      figures: [],
    },
  ]
}

function targetsOfHorizon(
  amounts: readonly IndicatorRecord[],
  plan: Period,
  horizon: Period,
  next: Period,
): Silence {
  const levels = amounts.filter(
    indicator => has(indicator, horizon, 'level') && !has(indicator, next, 'average-growth'),
  )
  return {
    id: 'growth-horizon',
    title: '今后五年的增长目标',
    text: [
      `下面${levels.length}个指标，今后五年末只印总量，没有印年均增长，也没有印${plan}年以后逐年的目标。`,
    ],
    figures: levels.flatMap(indicator => figuresAt(indicator, horizon).map(named)),
  }
}

function growthAlone(dataset: Dataset): Silence {
  const indicators = withoutLevel(dataset)
  return {
    id: 'growth-alone',
    title: '只有升降、没有数额的指标',
    text: [`下面${indicators.length}个指标只印升降幅度，从头到尾没有印过数额，所以不能还原成多少。`],
    figures: indicators.flatMap(({ observations }) => observations.map(named)),
  }
}

function scopes(dataset: Dataset): Silence {
  const divided = dividedIndicators(dataset)
  return {
    id: 'scopes',
    title: '其余指标的口径',
    text: [
      `只有${divided.map(({ name }) => name).join('和')}印了两种口径。其余${dataset.indicators.size - divided.length}个指标没有说明含不含${partsTold(dataset.report)}，一律标“${scopeLabelsOf(dataset.report).undivided}”，看板不按比例拆分。`,
    ],
    figures: [],
  }
}

function observationsOf(dataset: Dataset, period: string): readonly ObservationRecord[] {
  return [...dataset.observations.values()].filter(observation => observation.period === period)
}

function figuresAt({ observations }: IndicatorRecord, period: Period): readonly ObservationRecord[] {
  return observations.filter(observation => observation.period === period)
}

function has(indicator: IndicatorRecord, period: Period, measure: ObservationRecord['measure']): boolean {
  const [scope] = indicator.observations.map(observation => observation.scope)
  return scope !== undefined && observationOf(indicator, period, measure, scope) !== undefined
}

function named(observation: ObservationRecord): Told {
  return [placedName(observation), cite(observation)]
}
