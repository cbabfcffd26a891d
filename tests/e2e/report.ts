import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './setup/places'

/*
 * The data as the files hold them, read without any of the page's own code: what the page shows is held against this.
 * A journey names an indicator by its id; what the report prints of it stands here, so that a correction of the data
 * is none of the journeys.
 */

export interface Citation {
  readonly paragraph: string
  readonly page: string
  readonly printed: string
  readonly quote: string
  readonly hedge?: string
}

interface StoredObservation {
  readonly id: string
  readonly measure: string
  readonly period: string
  readonly scope: string
  readonly status: string
  readonly value: number
  readonly unit: string
  readonly qualifier: string
  readonly citations: readonly Citation[]
}

export interface Observation extends StoredObservation {
  readonly name: string
  /** The id of its indicator. */
  readonly indicator: string
  readonly theme: string
}

interface StoredIndicator {
  readonly id: string
  readonly name: string
  readonly observations: readonly StoredObservation[]
}

export interface Indicator extends Omit<StoredIndicator, 'observations'> {
  readonly theme: string
  readonly observations: readonly Observation[]
}

interface Milestone {
  readonly id: string
  readonly title: string
  readonly status: string
  readonly period: string
  readonly tier: string
  readonly theme: string
  readonly citations: readonly Omit<Citation, 'printed'>[]
}

interface ThemeFile {
  readonly theme: string
  readonly indicators: readonly StoredIndicator[]
  readonly milestones: readonly Omit<Milestone, 'theme'>[]
}

interface ReportFile {
  readonly title: string
  readonly delivered: string
  readonly pages: number
  readonly dataVersion: string
  readonly sections: readonly { readonly id: string; readonly label: string }[]
}

const folder = join(projectFolder, 'data')

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

/** Every theme has a file of its own name. */
const themeFiles = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .sort()
  .map(name => read<Partial<ThemeFile>>(name))
  .flatMap(({ theme, indicators = [], milestones = [] }) =>
    theme === undefined ? [] : [{ theme, indicators, milestones }],
  )

export const report = read<ReportFile>('report.json')

export const milestones: readonly Milestone[] = themeFiles.flatMap(({ theme, milestones: own }) =>
  own.map(milestone => ({ ...milestone, theme })),
)

/** In the order of the files. */
export const indicators: readonly Indicator[] = themeFiles.flatMap(({ theme, indicators: own }) =>
  own.map(({ id, name, observations }) => ({
    id,
    name,
    theme,
    observations: observations.map(o => ({ ...o, name, indicator: id, theme })),
  })),
)

const observations = new Map(indicators.flatMap(({ observations: own }) => own).map(o => [o.id, o]))

export function allObservations(): readonly Observation[] {
  return [...observations.values()]
}

export function isObservation(id: string): boolean {
  return observations.has(id)
}

export function observation(id: string): Observation {
  return found(observations.get(id), `an observation ${id}`)
}

export function indicator(id: string): Indicator {
  return found(
    indicators.find(one => one.id === id),
    `an indicator ${id}`,
  )
}

/** Where an observation stands in the files, as a fault of the data names it. */
export function placeInFiles(id: string): { readonly file: string; readonly path: string } {
  const own = indicator(observation(id).indicator)
  const i = indicators.filter(({ theme }) => theme === own.theme).indexOf(own)
  const j = own.observations.findIndex(o => o.id === id)
  return { file: `data/${own.theme}.json`, path: `indicators[${i}].observations[${j}]` }
}

/** What a journey needs of the data, or an error that says so. */
export function found<T>(one: T | undefined, what: string): T {
  if (one !== undefined) return one
  throw new Error(`data: expected ${what}, found none. Correct the id, or the data.`)
}

export function firstCitation({ id, citations }: Observation): Citation {
  return found(citations[0], `a citation of ${id}`)
}

/** The words that a reader sees: 907.5亿元, 力争8万千瓦. */
export function printed(id: string): string {
  return wordsOf(observation(id))
}

function wordsOf(o: Observation): string {
  const { hedge = '', printed } = firstCitation(o)
  return `${hedge}${printed}`
}

/** Its digits, as they are printed: 907.5. */
export function numeralOf(o: Observation): string {
  return found(/\d+(\.\d+)?/.exec(firstCitation(o).printed)?.[0], `a numeral in the words of ${o.id}`)
}

/** A number where it stands alone: 96.6, but neither 196.6 nor 96.65. */
export function alone(numeral: string): RegExp {
  return new RegExp(`(?<![\\d.])${escaped(numeral)}(?!\\.?\\d)`)
}

/** A text that begins so. */
export function beginning(words: string): RegExp {
  return new RegExp(`^${escaped(words)}`)
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

export type Choice = 'administrative' | 'management' | 'compare'

/** Figures that a choice of scope shows: its own, and all that have no scope. */
export function shownIn(choice: Choice): readonly Observation[] {
  return allObservations().filter(
    ({ scope }) => choice === 'compare' || scope === 'undivided' || scope === choice,
  )
}

/** The four indicators that the overview begins with, in the scopes of a choice. */
export function headline(choice: Choice): readonly Observation[] {
  const scopesOf = choice === 'compare' ? ['administrative', 'management'] : [choice]
  const divided = ['gdp', 'general-public-budget-revenue'].flatMap(id =>
    scopesOf.map(scope => `${id}.2021.level.${scope}`),
  )
  const undivided = ['urban', 'rural'].map(where => `${where}-disposable-income.2021.level.undivided`)
  return [...divided, ...undivided].map(observation)
}

/** The same in the words that a reader sees. */
export function headlineWords(choice: Choice): readonly string[] {
  return headline(choice).map(o => firstCitation(o).printed)
}

/** 第1页（§1.0） */
export function placeOf({ page, paragraph }: Pick<Citation, 'page' | 'paragraph'>): string {
  return `第${page}页（§${paragraph}）`
}

/** Orders paragraphs as the report prints them: 1.0, 1.5.1, 1.10, A.1, A.1.t2. */
export function inReport(a: Pick<Citation, 'paragraph'>, b: Pick<Citation, 'paragraph'>): number {
  const [left, right] = [a, b].map(({ paragraph }) => paragraph.split('.').map(rank))
  for (let i = 0; ; i++) {
    const [one, other] = [left?.[i], right?.[i]]
    if (one === undefined || other === undefined) return (one ?? -1) - (other ?? -1)
    if (one !== other) return one - other
  }
}

function rank(step: string): number {
  if (step === 'A') return 1e6
  return step.startsWith('t') ? 1e3 + Number(step.slice(1)) : Number(step)
}

const periods: Readonly<Record<string, string>> = {
  '2017/2021': '过去五年',
  '2022/2026': '今后五年',
  '2026': '今后五年末',
}
const statuses: Readonly<Record<string, string>> = { outcome: '成效', target: '目标', context: '背景' }
const scopes: Readonly<Record<string, string>> = {
  administrative: '行政口径',
  management: '管理口径',
  undivided: '未分口径',
}

export function scopeLabel(scope: string): string {
  return scopes[scope] ?? ''
}

/** When, and in which role; no year where the report gives none. */
function timeTold({ period, status, citations }: Observation): string {
  const isOnlyIn = (section: RegExp) => citations.every(({ paragraph }) => section.test(paragraph))
  // What the report tells among its problems alone is no achievement.
  if (status === 'outcome' && isOnlyIn(/^1\.7\b/)) return '报告所列问题，未注明年份'
  if (period === 'unstated')
    return `${citations.some(({ quote }) => quote.includes('最高峰')) ? '最高峰' : '起点'}，报告未注明时间`
  if (period === '2016') return '过去五年起点'
  const time = period === '2021' && isOnlyIn(/^1\.5\b/) ? '过去五年末' : (periods[period] ?? `${period}年`)
  return `${time}${statuses[status] ?? ''}`
}

/** How a figure is called, whatever words of it are shown: 生产总值 907.5亿元，2021年成效，行政口径. */
export function figureName(o: Observation): string {
  return `${o.name} ${wordsOf(o)}，${timeTold(o)}，${scopeLabel(o.scope)}`
}

/** How the button of an observation must be called. */
export function buttonName(o: Observation): string {
  return `${figureName(o)}，查看出处`
}

/** Figures whose number nothing else in the data begins with, too long to be met by chance: typed, it means them alone. */
export function loneFigures(): readonly Observation[] {
  const names = [...indicators.map(({ name }) => name), ...milestones.map(({ title }) => title)]
  return allObservations().filter(o => {
    const numeral = numeralOf(o)
    const isYear = /^20\d\d$/.test(numeral)
    const isElsewhere = names.some(name => name.includes(numeral))
    const others = allObservations().filter(other => numeralOf(other).startsWith(numeral))
    return numeral.length >= 4 && !isYear && !isElsewhere && others.length === 1
  })
}
