import type { Dataset, MilestoneRecord } from '../../dataset/dataset'
import { hedgeOf } from '../../dataset/hedge'
import { comparePeriods, periodLabelOf } from '../../dataset/times'
import {
  statusLabels as allStatusLabels,
  hedges,
  type Period,
  stageLabels,
  stages,
  statuses,
  tierLabelsOf,
  tiers,
} from '../../dataset/vocabulary'
import {
  chapterLabelOf,
  isUnderWay,
  milestoneStatusOf,
  sectionIdOf,
  sectionLabelOf,
} from '../../facts/milestone'
import { compareInReport, compareParagraphs } from '../../facts/report-order'
import { type Facet, facetsOf, labelIn, type StrangeValue } from '../parts/facets'
import { strangeInReport } from '../parts/strange-told'

/** Milestones of one section of the report within a period. */
export interface MilestoneSection {
  /** The section's number: 1.2. */
  readonly id: string
  readonly label: string
  readonly milestones: readonly MilestoneRecord[]
}

/** Milestones of one period by section; none is empty. */
export interface MilestoneGroup {
  readonly period: Period
  readonly label: string
  /** 成效59项 */
  readonly told: string
  readonly sections: readonly MilestoneSection[]
}

/** Milestones by period, and within it by section in the report's order. */
export function groupMilestones(
  dataset: Dataset,
  milestones: readonly MilestoneRecord[],
): readonly MilestoneGroup[] {
  return periodsOf(milestones).flatMap(period => {
    const own = milestones.filter(milestone => milestone.period === period)
    const ids = [...new Set(own.map(milestone => sectionIdOf(dataset, milestone)))].sort(compareParagraphs)
    return [
      {
        period,
        label: periodLabelOf(dataset.times, period),
        told: milestoneCountTold(own),
        sections: ids.map(id => ({
          id,
          label: sectionLabelOf(dataset, id),
          milestones: own.filter(milestone => sectionIdOf(dataset, milestone) === id).sort(compareInReport),
        })),
      },
    ]
  })
}

/** In the order of time. */
function periodsOf(milestones: readonly MilestoneRecord[]): readonly Period[] {
  return [...new Set(milestones.map(({ period }) => period))].sort(comparePeriods)
}

/** How many of each kind were taken from the report: 成效142项（其中在办30项），承诺67项，问题1项. */
export function milestoneCountTold(milestones: readonly MilestoneRecord[]): string {
  const words = milestones.map(milestoneStatusOf)
  const underWay = milestones.filter(isUnderWay).length
  return ['成效', '承诺', '问题']
    .map(word => ({ word, count: words.filter(other => other === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => {
      const among = word === '成效' && underWay > 0 ? `（其中在办${underWay}项）` : ''
      return `${word}${count}项${among}`
    })
    .join('，')
}

/** Period, kind, tier, subject and area of work, each with what the dataset has of it. */
export function milestoneFacets(dataset: Dataset): readonly Facet<MilestoneRecord>[] {
  const { milestones, report, times } = dataset
  const facet = facetsOf(milestones)
  const hasProblem = milestones.some(milestone => milestoneStatusOf(milestone) === '问题')
  const statusLabels: Readonly<Record<string, string>> = {
    outcome: hasProblem ? '成效和问题' : '成效',
    target: '承诺',
  }
  const sections = report.sections.map(({ id }) => id).sort(compareParagraphs)
  return [
    facet(
      'period',
      '时期',
      periodsOf(milestones),
      value => periodLabelOf(times, value as Period),
      ({ period }) => period,
    ),
    facet('status', '成效或承诺', statuses, labelIn(statusLabels), ({ status }) => status),
    facet('stage', '写到哪一步', stages, labelIn(stageLabels), ({ state }) => state?.stage),
    facet('hedge', '承诺的措辞', hedges, word => word, hedgeOf),
    facet('tier', '层级', tiers, labelIn(tierLabelsOf(report.place)), ({ tier }) => tier),
    facet(
      'theme',
      '主题',
      report.themes.map(({ id }) => id),
      id => report.themes.find(theme => theme.id === id)?.name ?? id,
      ({ theme }) => theme,
    ),
    facet(
      'section',
      '报告章节',
      sections,
      id => sectionLabelOf(dataset, id),
      milestone => sectionIdOf(dataset, milestone),
      { groupOf: id => chapterLabelOf(dataset, id) ?? '其他' },
    ),
  ]
}

/** What a reader is told of a value in the address that no milestone has; null where it is no such value at all. */
export function noMilestonesTold(dataset: Dataset, strange: StrangeValue): string | null {
  const { key, value } = strange
  if (key === 'status' && isOneOf(statuses, value))
    return `要事只分成效和承诺，没有“${allStatusLabels[value]}”`
  if (key === 'stage' && isOneOf(stages, value)) return `没有写到“${stageLabels[value]}”的要事`
  if (key === 'tier' && isOneOf(tiers, value)) return `没有${tierLabelsOf(dataset.report.place)[value]}的要事`
  return strangeInReport(dataset, strange, '要事')
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some(known => known === value)
}
