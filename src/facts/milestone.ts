import type { Dataset, MilestoneRecord, ObservationRecord } from '../dataset/dataset'
import { sectionOf } from '../dataset/relations'
import type { Period, Stage } from '../dataset/vocabulary'
import { statusLabelOf } from './figure'

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

/** True of what the report tells among the results though it says itself that the thing is not finished: 落地推进. */
export function isUnderWay({ status, state }: Pick<MilestoneRecord, 'status' | 'state'>): boolean {
  return status === 'outcome' && state !== undefined && underWayLabels[state.stage] !== ''
}

/** How far a thing is that the report tells among the results; empty of what it tells as done. */
export const underWayLabels: Readonly<Record<Stage, string>> = {
  planned: '谋划中',
  started: '已启动',
  ongoing: '推进中',
  'carried-out': '',
  completed: '',
}

/** Chapters of the report, in as few words as a list of choices has room for. */
export const chapterLabels: ReadonlyMap<string, string> = new Map([
  ['1', '过去五年和2021年'],
  ['2', '今后五年'],
  ['3', '2022年'],
])
