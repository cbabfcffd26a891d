import { describe, expect, it } from 'vitest'
import type { MilestoneRecord } from '../../../src/dataset/dataset'
import { milestoneText } from '../../../src/facts/citation'
import { milestoneStatusOf } from '../../../src/facts/milestone'
import { compareParagraphs } from '../../../src/facts/report-order'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { spokenFigures } from '../../../src/features/milestones/milestone-figures'
import {
  groupMilestones,
  milestoneCountTold,
  milestoneFacets,
  noMilestonesTold,
} from '../../../src/features/milestones/milestones'
import { countFacets, matching, readChoices } from '../../../src/features/parts/facets'
import { sample } from '../../fixtures/sample'

const { milestones } = sample
const facets = milestoneFacets(sample)
const groups = groupMilestones(sample, milestones)

const found = (id: string): MilestoneRecord => {
  const milestone = milestones.find(other => other.id === id)
  if (milestone === undefined) throw new Error(`expected a milestone ${id}; received none`)
  return milestone
}
const countsUnder = (query: Record<string, string>) => {
  const { choices } = readChoices(facets, new Map(Object.entries(query)))
  const counted = countFacets(milestones, facets, choices)
  return {
    shown: matching(milestones, facets, choices),
    count: (key: string, value: string) =>
      counted.find(facet => facet.key === key)?.options.find(option => option.value === value)?.count,
  }
}

describe('groups of milestones', () => {
  it('have every milestone of the dataset once', () => {
    const grouped = groups.flatMap(({ sections }) =>
      sections.flatMap(section => section.milestones.map(({ id }) => id)),
    )
    expect(grouped).toHaveLength(milestones.length)
    expect(new Set(grouped)).toEqual(new Set(milestones.map(({ id }) => id)))
  })

  it('run from the past to what is planned, and within a period as the report does', () => {
    expect(groups.map(({ label }) => label)).toEqual(['过去五年', '2021年', '2022年', '今后五年', '2026年'])
    for (const { sections } of groups) {
      const ids = sections.map(({ id }) => id)
      expect(ids).toEqual([...ids].sort(compareParagraphs))
      for (const section of sections) {
        const paragraphs = section.milestones.map(({ citations }) => citations[0]?.paragraph ?? '')
        expect(paragraphs).toEqual([...paragraphs].sort(compareParagraphs))
        for (const paragraph of paragraphs) expect(`${paragraph}.`).toContain(`${section.id}.`)
      }
    }
  })

  it('name the areas of 2022 without the year that stands above them', () => {
    const year = groups.find(({ period }) => period === '2022')
    expect(year?.sections.map(({ id, label }) => `${id} ${label}`)).toEqual([
      '3.0 主要目标',
      '3.3 创新添动能',
      '3.8 生态护环境',
      '3.9 民生促提升',
      '3.11 其他工作',
    ])
  })

  it('leave out periods and sections that have nothing to show', () => {
    const some = groupMilestones(sample, [found('double-income')])
    expect(some.map(({ period, sections }) => [period, sections.map(({ id }) => id)])).toEqual([
      ['2022/2026', ['2.0']],
    ])
  })
})

describe('the word for a milestone', () => {
  it('is 成效 for an outcome, 承诺 for a target, 问题 for what the report admits', () => {
    expect(milestoneStatusOf(found('safe-city'))).toBe('成效')
    expect(milestoneStatusOf(found('income-with-economy'))).toBe('承诺')
    expect(milestoneStatusOf(found('few-large-projects'))).toBe('问题')
  })

  it('is counted over all of them', () => {
    expect(milestoneCountTold(milestones)).toBe('成效8项，承诺8项，问题1项')
    expect(milestoneCountTold([found('safe-city')])).toBe('成效1项')
  })
})

describe('facets of milestones', () => {
  it('let every milestone be found by each of its values', () => {
    for (const { key, options, valuesOf } of facets) {
      const offered = options.map(({ value }) => value)
      for (const milestone of milestones)
        for (const value of valuesOf(milestone)) expect(offered, key).toContain(value)
    }
  })

  it('add up to all milestones each where nothing is chosen', () => {
    for (const { key, options } of countFacets(milestones, facets, new Map()))
      if (key !== 'stage' && key !== 'hedge')
        expect(
          options.reduce((sum, { count }) => sum + count, 0),
          key,
        ).toBe(milestones.length)
  })

  it('count under the other choices', () => {
    const { shown, count } = countsUnder({ period: '2022', tier: 'provincial' })
    expect(shown.map(({ id }) => id)).toEqual(['safe-city-again'])
    // single-champion, innovation-first, safe-city
    expect(count('period', '2021')).toBe(3)
    // wetland, lake-lab, income-with-economy, hospital-plan
    expect(count('tier', 'own')).toBe(4)
    expect(count('status', 'outcome')).toBe(0)
    expect(count('section', '3.11')).toBe(1)
    expect(count('section', '3.3')).toBe(0)
  })

  it('say of a known value that no milestone has it, and leave the unknown to the frame', () => {
    const told = (key: string, value: string) => noMilestonesTold(sample, { key, value })
    expect(told('section', '2.1')).toBe('报告“开放新高地”（§2.1）里没有要事')
    expect(told('section', '9.9')).toBe('报告没有编号是“9.9”的章节')
    expect(told('period', '2016')).toBe('2016年没有要事')
    expect(told('status', 'baseline')).toBe('要事只分成效和承诺，没有“起点”')
    expect(told('tier', 'toString')).toBeNull()
  })
})

describe('figures that a milestone speaks of', () => {
  const told = (milestone: MilestoneRecord) =>
    spokenFigures(sample, milestone, 'administrative').map(({ observation, when }) => [observation.id, when])

  it('are of its own period first', () => {
    expect(told(found('air-best'))).toEqual([
      ['pm25.2021.level.undivided', ''],
      ['good-air-rate.2021.level.undivided', ''],
    ])
    // Of 2022 only growth is printed, of 2021 an amount.
    expect(told({ ...found('lake-lab'), indicators: ['fixed-asset-investment'] })).toEqual([
      ['fixed-asset-investment.2022.growth.undivided', ''],
    ])
  })

  it('are of the nearest period that says most where it has none, and say which', () => {
    expect(told(found('income-with-economy'))).toEqual([
      ['urban-disposable-income.2021.level.undivided', '2021年成效'],
      ['rural-disposable-income.2021.level.undivided', '2021年成效'],
    ])
    expect(told(found('double-income')).map(([, when]) => when)).toEqual(['2026年目标', '2026年目标'])
  })

  it.each(scopeChoices)('link every milestone that speaks of an indicator to it under %s', choice => {
    for (const milestone of milestones) {
      const linked = spokenFigures(sample, milestone, choice).map(
        ({ observation }) => observation.indicator.id,
      )
      expect(new Set(linked), milestone.id).toEqual(new Set(milestone.indicators))
    }
  })
})

describe('a milestone in a document', () => {
  it('has its words, page and paragraph', () => {
    expect(milestoneText(sample, found('rail-link'))).toBe(
      `建成沪某城际铁路（今后五年末承诺），2022年某市政府工作报告，第10–11页（§2.1），原文“建成沪某城际铁路”。${sample.report.dashboard.title}（非官方），数据版本${sample.report.dataVersion}。`,
    )
  })
})
