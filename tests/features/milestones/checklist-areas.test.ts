import { describe, expect, it } from 'vitest'
import { sectionIdOf } from '../../../src/facts/milestone'
import { scopeChoices, scopesShown } from '../../../src/facts/scope-choice'
import { type ChecklistArea, checklist } from '../../../src/features/milestones/checklist-areas'
import { figure, type ThemeDraft } from '../../fixtures/draft'
import { datasetOf, sample, sampleDraft } from '../../fixtures/sample'

const idsIn = (areas: readonly ChecklistArea[]) =>
  areas.flatMap(({ items }) =>
    items.flatMap(item =>
      item.kind === 'words' ? [item.milestone.id] : item.tile.figures.map(({ id }) => id),
    ),
  )

describe.each(scopeChoices)('the checklist under %s', choice => {
  const areas = checklist(sample, choice)
  const isPlanned = ({ status, period }: { readonly status: string; readonly period: string }) =>
    status === 'target' && period === '2022'

  it('has every pledge for 2022 once, with and without a number, and nothing else', () => {
    const figures = [...sample.observations.values()].filter(
      o => isPlanned(o) && scopesShown(o.indicator, choice).includes(o.scope),
    )
    const words = sample.milestones.filter(isPlanned)
    expect(idsIn(areas).sort()).toEqual([...figures, ...words].map(({ id }) => id).sort())
  })

  it('has each in the area where the report prints it', () => {
    for (const { id, items } of areas)
      for (const item of items)
        for (const fact of item.kind === 'words' ? [item.milestone] : item.tile.figures)
          expect(sectionIdOf(sample, fact), fact.id).toBe(id)
  })

  it('numbers its lines throughout, the same in every choice of scopes', () => {
    const numbers = areas.flatMap(({ items }) => items.map(({ number }) => number))
    // §3.0 has 3, the areas behind it 1, 3, 4, 2, 2, 2, 2 and 1.
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })

  it('follows the report: main targets, the areas of work, what stands behind them', () => {
    expect(areas.map(({ id }) => id)).toEqual([
      '3.0',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.8',
      '3.9',
      '3.11',
    ])
    expect(areas[1]?.label).toBe('开放促融入')
    const government = {
      ...sampleDraft.themes.government,
      indicators: sampleDraft.themes.government?.indicators ?? [],
      milestones: [{ id: 'made-up-pledge', title: '某项承诺', period: '2022', paragraphs: ['4.1'] }],
    } as const
    const themes = { ...sampleDraft.themes, government }
    const last = checklist(datasetOf({ ...sampleDraft, themes }), choice).at(-1)
    expect(last).toMatchObject({ id: '4', label: '政府自身建设', items: [{ number: 21 }] })
  })

  it('has words and numbers of one paragraph as the report prints them, whichever theme they are of', () => {
    const government = {
      indicators: [
        ...(sampleDraft.themes.government?.indicators ?? []),
        {
          id: 'made-up-figure',
          name: '某数',
          units: ['个'],
          observations: [figure('2022', 'level', 7, '3.5', { at: 5 })],
        },
      ],
      milestones: [
        { id: 'made-up-first', title: '先说的', period: '2022', paragraphs: ['3.5'], at: 1 },
        { id: 'made-up-last', title: '后说的', period: '2022', paragraphs: ['3.5'], at: 9 },
      ],
    } satisfies ThemeDraft
    const themes = { ...sampleDraft.themes, government }
    const area = checklist(datasetOf({ ...sampleDraft, themes }), choice).filter(({ id }) => id === '3.5')
    const made = idsIn(area).filter(id => id.startsWith('made-up'))
    expect(made).toEqual(['made-up-first', 'made-up-figure.2022.level.undivided', 'made-up-last'])
  })
})
