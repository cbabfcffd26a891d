import type { MilestoneRecord, ObservationRecord } from '../../../dataset/dataset'
import { hedgeOf } from '../../../dataset/hedge'
import {
  type Measure,
  type Period,
  periodLabels,
  type Scope,
  type Status,
  scopeLabels,
  themeLabels,
} from '../../../dataset/vocabulary'
import { statusLabelOf } from '../../../facts/figure'
import { milestoneStatusOf } from '../../../facts/milestone'
import { folded } from '../../../text/fold'

/** What is typed beside a name to say which of its figures is meant, and the numerals of one figure. */
export interface Fact {
  readonly observation?: ObservationRecord
  /** 907.5, and 907.5亿元 as one word. */
  readonly numerals: readonly string[]
  /** 2021, 成效, 亿元, 行政口径; nearly meant are such as 2026 for the total of the next five years. */
  readonly words: readonly string[]
  readonly nearWords: readonly string[]
}

const periodWords: Readonly<Record<Period, readonly string[]>> = {
  '2016': ['2016', '五年前'],
  '2021': ['2021'],
  '2022': ['2022'],
  '2025': ['2025'],
  '2026': ['2026', '五年末'],
  '2017/2021': ['2017-2021', '2017/2021', '五年', '五年累计'],
  '2022/2026': ['2022-2026', '2022/2026', '未来五年', '五年累计'],
  unstated: [],
}

const nearPeriods: Readonly<Record<Period, readonly string[]>> = {
  '2016': ['过去五年'],
  '2021': [],
  '2022': [],
  '2025': [],
  '2026': ['今后五年', '未来五年'],
  '2017/2021': ['2017', '2021', '2021年'],
  '2022/2026': ['2022', '2026', '2026年'],
  unstated: [],
}

const statusWords: Readonly<Record<Status, readonly string[]>> = {
  outcome: ['完成', '实际', '结果'],
  target: ['计划', '指标任务', '任务'],
  baseline: ['基数'],
  context: [],
}

const measureWords: Readonly<Record<Measure, readonly string[]>> = {
  level: ['总量', '绝对值'],
  growth: ['增长', '增速', '增幅', '同比', '增长率', '比上年增长'],
  'average-growth': ['增长', '增速', '年均', '年均增长', '年均增速'],
  change: ['变化', '期间变化', '累计增长', '增长'],
}

const scopeWords: Readonly<Record<Scope, readonly string[]>> = {
  administrative: ['行政'],
  management: ['管理', '不含港区'],
  undivided: ['全市'],
}

/** By what one observation is told from the others of its indicator. */
export function observationFact(observation: ObservationRecord): Fact {
  const { value, unit, period, status, measure, scope, citations } = observation
  return {
    observation,
    numerals: numeralsOf(
      Math.abs(value),
      unit,
      citations.map(({ printed }) => printed),
    ),
    words: foldedAll([
      ...timeWords(period),
      statusLabelOf(observation),
      ...statusWords[status],
      ...measureWords[measure],
      ...(unit === '' ? [] : [unit]),
      scopeLabels[scope],
      ...scopeWords[scope],
      hedgeOf(observation) ?? '',
    ]),
    nearWords: foldedAll(nearPeriods[period]),
  }
}

/** A numeral is what was typed: 907.5 is 907.5亿元, but not 907.54. */
export function isNumeral(numeral: string, typed: string): boolean {
  return numeral === typed || (numeral.startsWith(typed) && !/^[\d.]/.test(numeral.slice(typed.length)))
}

/** By what a milestone is told from others. */
export function milestoneFact(milestone: MilestoneRecord): Fact {
  const { period, theme, tierLabel, state } = milestone
  return {
    numerals: [],
    words: foldedAll([
      ...timeWords(period),
      milestoneStatusOf(milestone),
      themeLabels[theme],
      tierLabel,
      hedgeOf(milestone) ?? '',
      state?.printed ?? '',
    ]),
    nearWords: foldedAll(nearPeriods[period]),
  }
}

function timeWords(period: Period): readonly string[] {
  return [...periodWords[period], periodLabels[period]]
}

/** A value as it may be typed: bare, with its unit, and as the report prints it, numeral first. */
function numeralsOf(value: number, unit: string, printed: readonly string[]): readonly string[] {
  const bare = String(value)
  const tails = printed.flatMap(words => /\d.*$/s.exec(words)?.[0] ?? [])
  const numerals = printed.flatMap(words => words.match(/\d+(\.\d+)?(\/\d+)?/g) ?? [])
  return foldedAll([bare, bare + unit, ...tails, ...numerals])
}

function foldedAll(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(folded))].filter(word => word !== '')
}
