import { describe, expect, it } from 'vitest'
import { type ChecklistArea, checklist } from '../../src/analysis/checklist'
import { sectionIdOf } from '../../src/analysis/milestones'
import { scopeChoices, scopesShown } from '../../src/analysis/scope-choice'
import { realDataset } from '../fixtures/real'

const idsIn = (areas: readonly ChecklistArea[]) =>
  areas.flatMap(({ items }) =>
    items.flatMap(item =>
      item.kind === 'words' ? [item.milestone.id] : item.tile.figures.map(({ id }) => id),
    ),
  )

describe.each(scopeChoices)('the checklist under %s', choice => {
  const areas = checklist(realDataset, choice)
  const isPledge = ({ status, period }: { readonly status: string; readonly period: string }) =>
    status === 'target' && period === '2022'

  it('has every pledge for 2022 once, with and without a number, and nothing else', () => {
    const figures = [...realDataset.observations.values()].filter(
      o => isPledge(o) && scopesShown(o.indicator, choice).includes(o.scope),
    )
    const words = realDataset.milestones.filter(isPledge)
    expect(idsIn(areas).sort()).toEqual([...figures, ...words].map(({ id }) => id).sort())
  })

  it('has each in the area where the report prints it', () => {
    for (const { id, items } of areas)
      for (const item of items)
        for (const fact of item.kind === 'words' ? [item.milestone] : item.tile.figures)
          expect(sectionIdOf(realDataset, fact), fact.id).toBe(id)
  })

  it('numbers its lines throughout, the same in every choice of scopes', () => {
    const numbers = areas.flatMap(({ items }) => items.map(({ number }) => number))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(numbers).toHaveLength(
      checklist(realDataset, 'administrative').flatMap(({ items }) => items).length,
    )
  })

  it('follows the report: main targets, the ten areas, what stands behind them', () => {
    expect(areas.map(({ id }) => id)).toEqual([
      '3.0',
      ...Array.from({ length: 10 }, (_, i) => `3.${i + 1}`),
      '3.12',
      '4',
    ])
    expect(areas[10]?.label).toBe('平安稳定守底线')
  })
})
