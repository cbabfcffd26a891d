import { type Dataset, type ObservationRecord, printedOf } from '../../dataset/dataset'
import { isInSection, sectionWithRole, withoutTable } from '../../dataset/sections'
import { compareYearsFirst } from '../../dataset/times'
import { measureLabels, statusLabels } from '../../dataset/vocabulary'
import { placeOf } from '../../facts/citation'
import { share } from '../../facts/derived-scopes'
import { cite, citeDerived } from '../../facts/figure'
import { compareParagraphs } from '../../facts/report-order'
import { differenceOf } from '../../facts/scope-names'
import { scopePace } from '../../facts/scope-paces'
import {
  byHeight,
  citeGap,
  dividedIndicators,
  isBounded,
  type ScopePair,
  scopePairs,
} from '../../facts/scope-pairs'
import { spansOf } from '../../facts/spans'
import type { Cited, Told } from '../../facts/told'
import type { TableSort } from './table-sort'

/** A row of the annex's table, one thing in both scopes, with what it says in a sentence. */
export interface ScopeTableRow extends ScopePair {
  /** Where the annex prints it first; empty where only the text does. */
  readonly paragraph: string
  /** As the annex prints them. */
  readonly administrativeTold: Told
  readonly managementTold: Told
  /** What 行政口径 has beyond 管理口径: an amount alone, for rates of it are not printed. */
  readonly restTold: Told
  readonly sentence: Told
}

/** Every pair of both scopes in the annex's order: its lines, and the indicators one after the other in each. */
export function scopeTable(dataset: Dataset): readonly ScopeTableRow[] {
  const annex = annexOf(dataset)
  const rows = dividedIndicators(dataset).flatMap(indicator =>
    scopePairs(indicator).map(pair => rowOf(pair, annex)),
  )
  return rows.sort((a, b) => compareParagraphs(a.paragraph, b.paragraph))
}

/** Rows in another order; what cannot be compared keeps apart: amounts before rates, no number behind all. */
export function sortRows(rows: readonly ScopeTableRow[], sort: TableSort): readonly ScopeTableRow[] {
  if (sort === null) return rows
  const { key, isDescending } = sort
  const way = isDescending ? -1 : 1
  if (key === 'period') return [...rows].sort((a, b) => way * compareYearsFirst(a.period, b.period))
  if (key === 'indicator') {
    const names = [...new Set(rows.map(({ indicator }) => indicator.id))]
    const rank = ({ indicator }: ScopeTableRow) => names.indexOf(indicator.id)
    return [...rows].sort((a, b) => way * (rank(a) - rank(b)))
  }
  return [...rows].sort((a, b) => {
    const [left, right] = [valueIn(a, key), valueIn(b, key)]
    const apart = Number(a.measure !== 'level') - Number(b.measure !== 'level')
    if (apart !== 0) return apart
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined)
    return way * (left - right)
  })
}

/** By how many points two rates differ is no size of what lies between the scopes. */
function valueIn(
  row: ScopeTableRow,
  key: 'administrative' | 'management' | 'difference',
): number | undefined {
  return key === 'difference' && row.measure !== 'level' ? undefined : row[key]?.value
}

/** Where the annex's words for a figure are others than the text's, beyond a verb left out of a cell. */
export function differingWords(dataset: Dataset): Told {
  const annex = annexOf(dataset)
  const found = dividedIndicators(dataset).flatMap(({ observations }) =>
    observations.flatMap(observation => {
      const citation = annexCitation(observation, annex)
      const differs = citation !== undefined && bare(citation.printed) !== bare(printedOf(observation))
      return differs ? [observation] : []
    }),
  )
  return found.flatMap((observation, i): Told => {
    const [first] = observation.citations
    return [
      i === 0 ? '' : '；',
      `${observation.indicator.name}${observation.periodLabel}${statusLabels[observation.status]}（${observation.scopeLabel}），附件印`,
      citeAnnex(observation, annex),
      `，正文${first ? placeOf(first) : ''}印`,
      cite(observation),
    ]
  })
}

function rowOf(pair: ScopePair, annex: string | null): ScopeTableRow {
  const { administrative, management } = pair
  const printed = (o: ObservationRecord | undefined): Told => (o ? [citeAnnex(o, annex)] : ['报告未列'])
  const citation = administrative && annexCitation(administrative, annex)
  return {
    ...pair,
    paragraph: citation?.paragraph ?? administrative?.citations[0]?.paragraph ?? '',
    administrativeTold: printed(administrative),
    managementTold: printed(management),
    restTold: pair.measure === 'level' ? restOf(pair) : ['报告未列'],
    sentence: sentenceOf(pair),
  }
}

function restOf(pair: ScopePair): Told {
  if (pair.difference) return [citeDerived(pair.difference)]
  return [isBounded(pair) ? '不推算' : '报告未列']
}

function sentenceOf(pair: ScopePair): Told {
  const { administrative, management, difference, measure, status } = pair
  if (administrative === undefined || management === undefined) return ['报告只列出一种口径。']
  if (difference === null)
    return isBounded(pair)
      ? ['两项都是下限：', cite(administrative), '、', cite(management), '。超过多少没有写，所以不能相减。']
      : ['两项不能相减。']
  const isTarget = status === 'target'
  if (measure !== 'level') {
    const what = `${measure === 'growth' ? '增长' : '年均增长'}${isTarget ? '目标' : ''}`
    if (Math.abs(difference.value) < 1e-9) return [`两种口径的${what}相同。`, ...restPaceTold(pair)]
    const [higher, lower] = byHeight(difference)
    return [`${what}，${higher}比${lower}高`, citeGap(difference), '。', ...restPaceTold(pair)]
  }
  const part = share(administrative, management)
  return [
    `${administrative.scopeLabel}多`,
    citeDerived(difference),
    `，是${differenceOf(administrative.indicator).name}的`,
    ...(part ? [`，占${administrative.scopeLabel}的`, citeDerived(part)] : []),
    isTarget ? '；这是两个目标相减，不是预计。' : '。',
  ]
}

/** Beside printed growth of five years, what the amounts give for what lies between the scopes. */
function restPaceTold({ indicator, period, measure }: ScopePair): Told {
  const span = spansOf(indicator.times).find(({ over }) => over === period)
  const rest = measure === 'average-growth' && span && scopePace(indicator, span)?.rest
  if (!rest) return []
  const isConstant = indicator.priceBasis === 'constant-by-convention'
  return [
    `${differenceOf(indicator).name}按两端的差额算，年均`,
    citeDerived(rest),
    isConstant ? '，含价格变动，不能与报告印的增速比高低。' : '。',
  ]
}

/** The page and the entry of the annex that hold the table: 第30页（§A.1）. */
export function annexPlace(dataset: Dataset): string {
  const annex = annexOf(dataset)
  const [found] = dividedIndicators(dataset).flatMap(({ observations }) =>
    observations.flatMap(observation => annexCitation(observation, annex) ?? []),
  )
  if (found === undefined) return '报告未列'
  return placeOf({ page: found.page, paragraph: withoutTable(found.paragraph) })
}

function annexOf({ report }: Dataset): string | null {
  return sectionWithRole(report, 'annex')?.id ?? null
}

function annexCitation(observation: ObservationRecord, annex: string | null) {
  return observation.citations.find(({ paragraph }) => annex !== null && isInSection(paragraph, annex))
}

/** A figure with the annex's words, and a name that has them too. */
function citeAnnex(observation: ObservationRecord, annex: string | null): Cited {
  const cited = cite(observation)
  const text = annexCitation(observation, annex)?.printed
  if (text === undefined) return cited
  return { ...cited, text, name: cited.name.replace(printedOf(observation), text) }
}

/** A cell leaves out the verb that its column says. */
function bare(printed: string): string {
  return printed.replace('增长', '')
}

/** 数值, 比上年增长, 年均增长. */
export function measureOfRow({ measure }: ScopeTableRow): string {
  return measureLabels[measure]
}
