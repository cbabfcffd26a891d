import { describe, expect, it } from 'vitest'
import { sectionIdOf } from '../../src/facts/milestone'
import { scopeChoices, scopesShown } from '../../src/facts/scope-choice'
import { checklist } from '../../src/features/milestones/checklist-areas'
import { targetsPage } from '../../src/features/targets/targets-page'
import { targetRules } from '../fixtures/target-rules'
import { realDataset } from './real'

const observations = [...realDataset.observations.values()]
const { milestones } = realDataset

const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)

describe.each(scopeChoices)('targets under %s', choice => {
  const model = targetsPage(realDataset, choice)
  const groups = [...model.nextYears, ...model.thisYear]
  const wanted = observations.filter(
    o => o.status === 'target' && scopesShown(o.indicator, choice).includes(o.scope),
  )

  it('have every target once by the structure of the report, and every pledge that speaks of an indicator', () => {
    const grouped = groups.flatMap(({ tiles, charted }) => [
      ...tiles.flatMap(({ figures }) => figures),
      ...charted,
    ])
    expect(idsOf(grouped).sort()).toEqual(idsOf(wanted).sort())
    expect(model.count).toBe(wanted.length)
    const words = groups.flatMap(group => group.words)
    const linked = milestones.filter(m => m.status === 'target' && m.indicators.length > 0)
    expect(idsOf(linked.filter(milestone => !words.includes(milestone)))).toEqual([])
  })

  targetRules(realDataset, choice)

  it('stand on an axis that holds every mark, greatest ratio first', () => {
    const { rows, min, max, ticks } = model.againstResult
    const positions = rows.map(({ position }) => position)
    expect(positions).toEqual([...positions].sort((a, b) => b - a))
    expect(idsOf(rows.flatMap(row => (row.position > min && row.position < max ? [] : row.target)))).toEqual(
      [],
    )
    expect(ticks).toContain(1)
  })

  it('for 2022 stand in the checklist once, with and without a number, in the section that prints them', () => {
    const items = checklist(realDataset, choice).flatMap(({ id: section, items }) =>
      items.map(item => ({
        section,
        number: item.number,
        facts: [item.kind === 'words' ? item.milestone : item.tile.figures].flat(),
      })),
    )
    const pledges = [...wanted, ...milestones].filter(
      ({ status, period }) => status === 'target' && period === '2022',
    )
    expect(idsOf(items.flatMap(({ facts }) => facts)).sort()).toEqual(idsOf(pledges).sort())
    expect(items.map(({ number }) => number)).toEqual(items.map((_, i) => i + 1))
    const astray = items.flatMap(({ section, facts }) =>
      facts.filter(fact => sectionIdOf(realDataset, fact) !== section),
    )
    expect(idsOf(astray)).toEqual([])
  })
})
