import { describe, expect, it } from 'vitest'
import { milestoneText } from '../../src/analysis/citation'
import { countFacets, matching, readChoices } from '../../src/analysis/facets'
import { spokenFigures } from '../../src/analysis/milestone-figures'
import {
  countTold,
  groupMilestones,
  milestoneFacets,
  milestoneStatusOf,
  strangeTold,
} from '../../src/analysis/milestones'
import { compareParagraphs } from '../../src/analysis/report-order'
import { scopeChoices } from '../../src/analysis/scope-choice'
import type { MilestoneRecord } from '../../src/dataset/dataset'
import { realDataset } from '../fixtures/real'

const { milestones } = realDataset
const facets = milestoneFacets(realDataset)
const groups = groupMilestones(realDataset, milestones)

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
    expect(groups.map(({ label }) => label)).toEqual(['过去五年', '2021年', '2022年', '今后五年'])
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
      '3.1 一体化发展促融入',
      '3.2 引资投资稳增长',
      '3.3 改革创新添动能',
      '3.4 企业培育强主体',
      '3.5 要素资源增保障',
      '3.6 城市能级优品质',
      '3.7 美丽镇村提颜值',
      '3.8 生态建设护环境',
      '3.9 民生共富促提升',
      '3.10 平安稳定守底线',
      '4 政府自身建设',
    ])
  })

  it('leave out periods and sections that have nothing to show', () => {
    const some = groupMilestones(realDataset, [found('double-income-plan')])
    expect(some.map(({ period, sections }) => [period, sections.map(({ id }) => id)])).toEqual([
      ['2022/2026', ['2.7']],
    ])
  })
})

describe('the word for a milestone', () => {
  it('is 成效 for an outcome, 承诺 for a target, 问题 for what the report admits', () => {
    expect(milestoneStatusOf(found('provincial-eco-city'))).toBe('成效')
    expect(milestoneStatusOf(found('incomes-keep-pace-2022'))).toBe('承诺')
    // §1.7, page 13: 赴省越级上访同比上升.
    expect(milestoneStatusOf(found('petitions-to-province-up'))).toBe('问题')
  })

  it('is counted over all of them', () => {
    const outcomes = milestones.filter(({ status }) => status === 'outcome').length
    expect(countTold(milestones)).toBe(
      `成效${outcomes - 1}项，承诺${milestones.length - outcomes}项，问题1项`,
    )
    expect(countTold([found('provincial-eco-city')])).toBe('成效1项')
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
    for (const { options } of countFacets(milestones, facets, new Map()))
      expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(milestones.length)
  })

  it('count under the other choices', () => {
    const { shown, count } = countsUnder({ period: '2022', tier: 'national' })
    expect(shown).toHaveLength(
      milestones.filter(({ period, tier }) => period === '2022' && tier === 'national').length,
    )
    expect(count('period', '2021')).toBe(
      milestones.filter(({ period, tier }) => period === '2021' && tier === 'national').length,
    )
    expect(count('status', 'outcome')).toBe(0)
    expect(count('section', '4')).toBe(1)
  })

  it('say of a known value that no milestone has it, and leave the unknown to the frame', () => {
    const told = (key: string, value: string) => strangeTold(realDataset, { key, value })
    expect(told('section', '2.1')).toBe('报告“一体化发展新高地”（§2.1）里没有要事')
    expect(told('section', '9.9')).toBe('报告没有编号是“9.9”的章节')
    expect(told('period', '2016')).toBe('2016年没有要事')
    expect(told('status', 'baseline')).toBe('要事只分成效和承诺，没有“起点”')
    expect(told('tier', 'toString')).toBeNull()
  })
})

describe('figures that a milestone speaks of', () => {
  const told = (id: string) =>
    spokenFigures(realDataset, found(id), 'administrative').map(({ observation, when }) => [
      observation.id,
      when,
    ])

  it('are of its own period first', () => {
    expect(told('leading-teams-first-in-province')).toEqual([['leading-teams.2021.level.undivided', '']])
    expect(told('six-structural-indicators')).toEqual([['fixed-asset-investment.2022.growth.undivided', '']])
  })

  it('are of the nearest period that says most where it has none, and say which', () => {
    expect(told('incomes-keep-pace-2022')).toEqual([
      ['urban-disposable-income.2021.level.undivided', '2021年成效'],
      ['rural-disposable-income.2021.level.undivided', '2021年成效'],
    ])
    expect(told('double-income-plan').map(([, when]) => when)).toEqual(['2026年目标', '2026年目标'])
  })

  it.each(scopeChoices)('link every milestone that speaks of an indicator to it under %s', choice => {
    for (const milestone of milestones) {
      const linked = spokenFigures(realDataset, milestone, choice).map(
        ({ observation }) => observation.indicator.id,
      )
      expect(new Set(linked), milestone.id).toEqual(new Set(milestone.indicators))
    }
  })
})

describe('a milestone in a document', () => {
  it('has its words, page and paragraph', () => {
    expect(milestoneText(realDataset, found('provincial-eco-city'))).toBe(
      '创建成为省级生态文明建设示范市（2021年成效）。出处：2022年嘉兴市平湖市政府工作报告，第5–6页（§1.2.3），原文“创建成为省级生态文明建设示范市”。',
    )
  })
})
