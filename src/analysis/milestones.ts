import type { Dataset, MilestoneRecord, ObservationRecord } from '../dataset/dataset'
import { sectionOf } from '../dataset/relations'
import {
  type Period,
  periodLabels,
  periods,
  statuses,
  themeLabels,
  themes,
  tierLabels,
  tiers,
} from '../dataset/vocabulary'
import { type Facet, optionsOf, type StrangeValue } from './facets'
import { statusLabelOf } from './figure'
import { compareInReport, compareParagraphs } from './report-order'

/** Milestones of one section of the report within a period. */
export interface MilestoneSection {
  /** The section's number: 1.2. */
  readonly id: string
  readonly label: string
  readonly milestones: readonly MilestoneRecord[]
}

export interface MilestoneGroup {
  readonly period: Period
  readonly label: string
  /** 成效59项 */
  readonly told: string
  readonly sections: readonly MilestoneSection[]
}

/** Time runs from what was achieved to what is planned; the report itself looks back twice. */
export const periodOrder: readonly Period[] = [
  '2016',
  '2017/2021',
  '2021',
  '2022',
  '2025',
  '2022/2026',
  '2026',
  'unstated',
]

/** What a reader sees for its status: 成效, 承诺, or 问题 where the report admits one. */
export function milestoneStatusOf(milestone: MilestoneRecord): string {
  return milestone.status === 'target' ? '承诺' : statusLabelOf(milestone)
}

/** The number of the section in which a fact is printed first. */
export function sectionIdOf(
  { report }: Dataset,
  { citations }: Pick<MilestoneRecord | ObservationRecord, 'citations'>,
): string {
  return sectionOf(report, citations[0]?.paragraph ?? '')?.id ?? ''
}

/** A section's name without its number and without the period, which stands in a heading above it. */
export function sectionLabelOf({ report }: Dataset, id: string): string {
  const label = report.sections.find(section => section.id === id)?.label ?? id
  return label.replace(/^([一二三四]、|2021年 |2022年 |今后五年 |附件 )/, '')
}

/** Milestones by period, and within it by section in the report's order. */
export function groupMilestones(
  dataset: Dataset,
  milestones: readonly MilestoneRecord[],
): readonly MilestoneGroup[] {
  return periodOrder.flatMap(period => {
    const own = milestones.filter(milestone => milestone.period === period)
    if (own.length === 0) return []
    const ids = [...new Set(own.map(milestone => sectionIdOf(dataset, milestone)))].sort(compareParagraphs)
    return [
      {
        period,
        label: periodLabels[period],
        told: countTold(own),
        sections: ids.map(id => ({
          id,
          label: sectionLabelOf(dataset, id),
          milestones: own.filter(milestone => sectionIdOf(dataset, milestone) === id).sort(compareInReport),
        })),
      },
    ]
  })
}

/** How many of each kind the dashboard has taken from the report: 成效142项，承诺67项，问题1项. */
export function countTold(milestones: readonly MilestoneRecord[]): string {
  const words = milestones.map(milestoneStatusOf)
  return ['成效', '承诺', '问题']
    .map(word => ({ word, count: words.filter(other => other === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word}${count}项`)
    .join('，')
}

/** Chapters of the report, in as few words as a list of choices has room for. */
export const chapterLabels: ReadonlyMap<string, string> = new Map([
  ['1', '过去五年和2021年'],
  ['2', '今后五年'],
  ['3', '2022年'],
])

/** Period, kind, tier, subject and area of work, each with what the dataset has of it. */
export function milestoneFacets(dataset: Dataset): readonly Facet<MilestoneRecord>[] {
  const { milestones, report } = dataset
  const facet = (
    key: string,
    label: string,
    values: readonly string[],
    labelOf: (value: string) => string,
    codeOf: (milestone: MilestoneRecord) => string,
    groupOf?: (value: string) => string,
  ): Facet<MilestoneRecord> => ({
    key,
    label,
    options: optionsOf(values, milestones.map(codeOf), labelOf, groupOf),
    valuesOf: milestone => [codeOf(milestone)],
  })
  const hasProblem = milestones.some(milestone => milestoneStatusOf(milestone) === '问题')
  const statusLabels: Readonly<Record<string, string>> = {
    outcome: hasProblem ? '成效和问题' : '成效',
    target: '承诺',
  }
  const sections = report.sections.map(({ id }) => id).sort(compareParagraphs)
  return [
    facet('period', '时期', periodOrder, labelIn(periodLabels), ({ period }) => period),
    facet('status', '成效或承诺', statuses, labelIn(statusLabels), ({ status }) => status),
    facet('tier', '层级', tiers, labelIn(tierLabels), ({ tier }) => tier),
    facet('theme', '主题', themes, labelIn(themeLabels), ({ theme }) => theme),
    facet(
      'section',
      '报告章节',
      sections,
      id => sectionLabelOf(dataset, id),
      milestone => sectionIdOf(dataset, milestone),
      id => (id.includes('.') ? (chapterLabels.get(id.split('.')[0] ?? '') ?? '') : '其他'),
    ),
  ]
}

function labelIn(labels: Readonly<Record<string, string>>): (value: string) => string {
  return value => labels[value] ?? value
}

/** What a reader is told of a value in the address that no milestone has; null where the frame has told it already. */
export function strangeTold(dataset: Dataset, { key, value }: StrangeValue): string | null {
  if (key === 'section') {
    const isKnown = dataset.report.sections.some(({ id }) => id === value)
    return isKnown
      ? `报告“${sectionLabelOf(dataset, value)}”（§${value}）里没有要事`
      : `报告没有编号是“${value.slice(0, 40)}”的章节`
  }
  if (key === 'period' && isOneOf(periods, value)) return `${periodLabels[value]}没有要事`
  if (key === 'status' && isOneOf(statuses, value)) return '要事只分成效和承诺，没有“起点”'
  if (key === 'theme' && isOneOf(themes, value)) return `“${themeLabels[value]}”没有要事`
  if (key === 'tier' && isOneOf(tiers, value)) return `没有${tierLabels[value]}的要事`
  return null
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some(known => known === value)
}
