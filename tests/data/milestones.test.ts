import { describe, expect, it } from 'vitest'
import type { MilestoneRecord } from '../../src/dataset/dataset'
import { hedgeOf } from '../../src/dataset/hedge'
import { compareParagraphs } from '../../src/facts/report-order'
import { scopeChoices } from '../../src/facts/scope-choice'
import { spokenFigures } from '../../src/features/milestones/milestone-figures'
import {
  groupMilestones,
  milestoneCountTold,
  milestoneFacets,
} from '../../src/features/milestones/milestones'
import { countFacets } from '../../src/features/parts/facets'
import { realDataset } from './real'

const { milestones } = realDataset
const facets = milestoneFacets(realDataset)
const groups = groupMilestones(realDataset, milestones)

/** Not every milestone has a state or a softening word. */
const isOptional = (key: string) => key === 'stage' || key === 'hedge'
const hasValue = (key: string, milestone: MilestoneRecord) =>
  key === 'stage' ? milestone.state !== undefined : hedgeOf(milestone) !== undefined

describe('the milestones of the report', () => {
  it('stand in their groups once each, within a period as the report has them', () => {
    const sections = groups.flatMap(group => group.sections)
    const grouped = sections.flatMap(section => section.milestones.map(({ id }) => id))
    expect([...grouped].sort()).toEqual(milestones.map(({ id }) => id).sort())
    const faults = sections.filter(section => {
      const paragraphs = section.milestones.map(({ citations }) => citations[0]?.paragraph ?? '')
      const isInOrder = paragraphs.join() === [...paragraphs].sort(compareParagraphs).join()
      return !isInOrder || paragraphs.some(paragraph => !`${paragraph}.`.startsWith(`${section.id}.`))
    })
    expect(faults.map(({ id }) => id)).toEqual([])
  })

  it('are told as 成效, 承诺 or 问题, all of them', () => {
    // What is under way is counted among the results.
    const counts =
      milestoneCountTold(milestones)
        .replace(/（.*?）/, '')
        .match(/\d+/g) ?? []
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(milestones.length)
  })

  it('are found by each of their values, and each facet counts all of them', () => {
    const faults = facets.flatMap(({ key, options, valuesOf }) => {
      const offered = new Set(options.map(({ value }) => value))
      return milestones
        .filter(milestone => valuesOf(milestone).some(value => !offered.has(value)))
        .map(({ id }) => `${key}: ${id}`)
    })
    expect(faults).toEqual([])
    for (const { key, options } of countFacets(milestones, facets, new Map()))
      expect(
        options.reduce((sum, { count }) => sum + count, 0),
        key,
      ).toBe(milestones.filter(milestone => !isOptional(key) || hasValue(key, milestone)).length)
  })

  it('lead to every indicator that they speak of, in every choice of scope', () => {
    const faults = scopeChoices.flatMap(choice =>
      milestones.filter(milestone => {
        const linked = spokenFigures(realDataset, milestone, choice).map(
          ({ observation }) => observation.indicator.id,
        )
        return [...new Set(linked)].sort().join() !== [...milestone.indicators].sort().join()
      }),
    )
    expect(faults.map(({ id }) => id)).toEqual([])
  })
})
