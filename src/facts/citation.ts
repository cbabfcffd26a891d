import {
  type Dataset,
  type MilestoneRecord,
  type ObservationRecord,
  observationOf,
  printedOf,
} from '../dataset/dataset'
import { cutPrinted } from '../dataset/printed'
import type { Citation, ReportFile } from '../dataset/schema'
import { priceBasisLabels } from '../dataset/vocabulary'
import type { Derived } from './derived'
import { timeOf, whenOf } from './figure'
import { milestoneStatusOf } from './milestone'
import { ownYearNote } from './own-years'
import type { Source } from './source'
import { derivedTold } from './told'

/** 第1页（§1.0） */
export function placeOf({ page, paragraph }: Pick<Citation, 'page' | 'paragraph'>): string {
  return `第${page}页（§${paragraph}）`
}

/** The same in few signs, for where a bracket would stand in a bracket: 第1页§1.0. */
export function shortPlaceOf({ page, paragraph }: Pick<Citation, 'page' | 'paragraph'>): string {
  return `第${page}页§${paragraph}`
}

/**
 * A figure with its source, fit for a document: one wording and the place that has it, what must be said with it, and
 * the address that opens it. What is computed says so, with its formula and the printed figures it rests on.
 */
export function citationText({ report }: Dataset, source: Source, address: string): string {
  const told =
    source.kind === 'observation'
      ? printedTold(report, source.observation)
      : computedTold(report, source.derived)
  return `${told}${readingTold(report)}：${address}`
}

/** An outcome or target without a number with its source, fit for a document. */
export function milestoneText({ report }: Dataset, milestone: MilestoneRecord): string {
  const { title, citations } = milestone
  const places = citations.map(citation => `${placeOf(citation)}，原文${quoted(citation)}`).join('；')
  return `${title}（${timeOf(milestone)}${milestoneStatusOf(milestone)}），${report.citedAs}，${places}。${readingTold(report)}。`
}

/** Whose reading it is, and which version: a later one may correct it. */
function readingTold({ dashboard, dataVersion }: ReportFile): string {
  return `${dashboard.title}（非官方），数据版本${dataVersion}`
}

function printedTold(report: ReportFile, observation: ObservationRecord): string {
  const [first] = observation.citations
  if (first === undefined) return ''
  const growth = growthBeside(observation, first)
  const cited = growth ? [first, growth.citation] : [first]
  const words = [printedOf(observation), ...(growth ? [growth.citation.printed] : [])].map(spaced).join('，')
  const about = `${observation.scopeLabel}，${whenOf(observation)}`
  const place = `${placeOf(first)}，原文${[...new Set(cited.map(quoted))].join('')}`
  return `${named(observation, words)}（${about}），${report.citedAs}，${place}。${priceTold(growth?.observation ?? observation)}`
}

function computedTold(report: ReportFile, derived: Derived): string {
  const { name, text, tag, scopeLabel, formula } = derived
  const told = spaced(text).replace('≈ ', '≈')
  const gap = /^[\d≈−]/.test(text) ? ' ' : ''
  const about = `${derivedTold(tag)}，${scopeLabel}`
  return `${name}${gap}${told}（${about}），算式：${formula}。原数：${inputsTold(derived)}，${report.citedAs}。${labelsTold(derived)}`
}

/** The printed figures that a value rests on; each place once. */
function inputsTold({ inputs }: Derived): string {
  const byPlace = new Map<string, string[]>()
  for (const input of inputs) {
    const [first] = input.citations
    const place = first ? placeOf(first) : ''
    const told = `${named(input, spaced(printedOf(input)))}（${input.scopeLabel}，${whenOf(input)}）`
    byPlace.set(place, [...(byPlace.get(place) ?? []), told])
  }
  return [...byPlace].map(([place, told]) => `${told.join('、')}，${place}`).join('；')
}

/** Growth on the year before and where the level's own paragraph prints it. */
function growthBeside({ indicator, measure, period, scope, secondary }: ObservationRecord, level: Citation) {
  const observation =
    measure === 'level' && secondary !== true ? observationOf(indicator, period, 'growth', scope) : undefined
  const citation = observation?.citations.find(other => placeOf(other) === placeOf(level))
  return observation && citation && { observation, citation }
}

/** In which prices growth is by convention. */
function priceTold({ indicator: { priceBasis }, measure }: ObservationRecord): string {
  return measure === 'level' || priceBasis === undefined ? '' : priceBasisLabels[priceBasis]
}

/** What a year in the name is that the report does not print. */
function labelsTold({ name, inputs }: Derived): string {
  const notes = inputs.map(({ times, period }) =>
    name.includes(`${period}年`) ? ownYearNote(times, period) : '',
  )
  return [...new Set(notes)].join('')
}

/** What the report strives for stands before a name that is itself something done: 力争引进百亿项目 2 个. */
const aim = '力争'
const actions = /^(引进|引育|新增|新建|建成|完成|打造|培育|申报|盘活|腾退|淘汰|整治|储备)/

/** Name and printed words. Words before the numeral are a verb that the name is the subject of: 生产总值突破 1200 亿元. */
function named({ indicator }: ObservationRecord, words: string): string {
  const isAim = words.startsWith(aim) && actions.test(indicator.name)
  const name = isAim ? `${aim}${indicator.name}` : indicator.name
  const told = isAim ? words.slice(aim.length).trimStart() : words
  // A bracket has its own gap.
  return `${name}${/^\d/.test(told) && !/[）”]$/.test(name) ? ' ' : ''}${told}`
}

/** 突破 1200 亿元: spaces between words and numeral; none before %, :1 and /3. */
export function spaced(printed: string): string {
  const parts = cutPrinted(printed)
  if (parts === null) return printed
  const { before, numeral, after } = parts
  return `${before}${before === '' ? '' : ' '}${numeral}${/^([%:/]|$)/.test(after) ? '' : ' '}${after}`
}

function quoted({ quote = '' }: Pick<Citation, 'quote'>): string {
  return `“${quote}”`
}
