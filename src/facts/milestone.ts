import type { Dataset, MilestoneRecord, ObservationRecord } from '../dataset/dataset'
import { chapterOf, paragraphOf, sectionOf } from '../dataset/sections'
import type { Stage } from '../dataset/vocabulary'
import { statusLabelOf } from './figure'

/** What a reader sees for its status: 成效, 承诺, or 问题 where the report admits one. */
export function milestoneStatusOf(milestone: MilestoneRecord): string {
  return milestone.status === 'target' ? '承诺' : statusLabelOf(milestone)
}

/** The number of the section in which a fact is printed first. */
export function sectionIdOf(
  { report }: Dataset,
  fact: Pick<MilestoneRecord | ObservationRecord, 'citations'>,
): string {
  return sectionOf(report, paragraphOf(fact))?.id ?? ''
}

/** A section's name without its number and without the period, which stands in a heading above it. */
export function sectionLabelOf({ report }: Dataset, id: string): string {
  const section = report.sections.find(one => one.id === id)
  return section?.name ?? section?.label ?? id
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

/** The chapter of a section, in as few words as a list of choices has room for; null where the report gives none. */
export function chapterLabelOf({ report }: Dataset, sectionId: string): string | null {
  return report.sections.find(({ id }) => id === chapterOf(sectionId))?.short ?? null
}
