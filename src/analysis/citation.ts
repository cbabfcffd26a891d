import { type Dataset, type MilestoneRecord, type ObservationRecord, printedOf } from '../dataset/dataset'
import type { Citation } from '../dataset/schema'
import { periodLabels, scopeLabels } from '../dataset/vocabulary'
import type { Derived } from './derived'
import { statusLabelOf } from './figure'
import { milestoneStatusOf } from './milestones'
import type { Source } from './source'

/** 第1页（§1.0） */
export function placeOf({ page, paragraph }: Pick<Citation, 'page' | 'paragraph'>): string {
  return `第${page}页（§${paragraph}）`
}

/** A figure with its source, fit for a document; what is computed says so and shows its formula. */
export function citationText({ report }: Dataset, source: Source): string {
  const place = (observation: ObservationRecord) => {
    const [first] = observation.citations
    return first ? placeOf(first) : ''
  }
  const name = (fact: ObservationRecord | Derived) => scopeLabels[fact.scope]
  if (source.kind === 'observation') {
    const { observation } = source
    const { indicator, period } = observation
    const quote = observation.citations[0]?.quote ?? ''
    return `${indicator.name} ${printedOf(observation)}（${periodLabels[period]}${statusLabelOf(observation)}，${name(observation)}）。出处：${report.title}，${place(observation)}，原文“${quote}”。`
  }
  const { derived } = source
  const places = derived.inputs.map(place).join('、')
  return `${derived.name} ${derived.text}（推算，${name(derived)}）。算法：${derived.formula}。原数出处：${report.title}，${places}。`
}

/** An outcome or pledge without a number with its source, fit for a document. */
export function milestoneText({ report }: Dataset, milestone: MilestoneRecord): string {
  const { title, period, citations } = milestone
  const places = citations.map(citation => `${placeOf(citation)}，原文“${citation.quote ?? ''}”`).join('；')
  return `${title}（${periodLabels[period]}${milestoneStatusOf(milestone)}）。出处：${report.title}，${places}。`
}
