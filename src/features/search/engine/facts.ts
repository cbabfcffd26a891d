import type { MilestoneRecord, ObservationRecord } from '../../../dataset/dataset'
import { hedgeOf } from '../../../dataset/hedge'
import type { Measure, Status } from '../../../dataset/vocabulary'
import { statusLabelOf } from '../../../facts/figure'
import { milestoneStatusOf } from '../../../facts/milestone'
import { leftOutWords, wholeOf, withoutKind } from '../../../facts/scope-names'
import { folded } from '../../../text/fold'
import { nearTimeWords, timeWords } from './time-words'

/** What is typed beside a name to say which of its figures is meant, and the numerals of one figure. */
export interface Fact {
  readonly observation?: ObservationRecord
  /** 907.5, and 907.5亿元 as one word. */
  readonly numerals: readonly string[]
  /** 2021, 成效, 亿元, 行政口径; nearly meant are such as 2026 for the total of the next five years. */
  readonly words: readonly string[]
  readonly nearWords: readonly string[]
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

/** A scope by its name and code and, in short, by what it is: 管理, 不含港区. */
function scopeWords({ indicator, scope, scopeLabel }: ObservationRecord): readonly string[] {
  if (scope === 'undivided') return [scopeLabel, wholeOf(indicator.place)]
  return [
    scopeLabel,
    scope,
    withoutKind(scopeLabel),
    ...(scope === 'management' ? leftOutWords(indicator) : []),
  ]
}

/** By what one observation is told from the others of its indicator. */
export function observationFact(observation: ObservationRecord): Fact {
  const { value, unit, status, measure, citations } = observation
  return {
    observation,
    numerals: numeralsOf(
      Math.abs(value),
      unit,
      citations.map(({ printed }) => printed),
    ),
    words: foldedAll([
      ...timeWords(observation),
      statusLabelOf(observation),
      ...statusWords[status],
      ...measureWords[measure],
      ...(unit === '' ? [] : [unit]),
      ...scopeWords(observation),
      hedgeOf(observation) ?? '',
    ]),
    nearWords: foldedAll(nearTimeWords(observation)),
  }
}

/** A numeral is what was typed: 907.5 is 907.5亿元, but not 907.54. */
export function isNumeral(numeral: string, typed: string): boolean {
  return numeral === typed || (numeral.startsWith(typed) && !/^[\d.]/.test(numeral.slice(typed.length)))
}

/** By what a milestone is told from others. */
export function milestoneFact(milestone: MilestoneRecord): Fact {
  const { themeName, tierLabel, state } = milestone
  return {
    numerals: [],
    words: foldedAll([
      ...timeWords(milestone),
      milestoneStatusOf(milestone),
      themeName,
      tierLabel,
      hedgeOf(milestone) ?? '',
      state?.printed ?? '',
    ]),
    nearWords: foldedAll(nearTimeWords(milestone)),
  }
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
