import { describe, expect, it } from 'vitest'
import { scopeChoices } from '../../src/facts/scope-choice'
import { libraryRows } from '../../src/features/indicators/rows'
import { checklist } from '../../src/features/milestones/checklist-areas'
import { areaTargets } from '../../src/features/overview/area-targets'
import { figuresOfSlide } from '../../src/features/present/decks/slide'
import { resultsShown } from '../../src/features/results/results'
import { targetsShown } from '../../src/features/targets/targets-page'
import { everySlide } from '../fixtures/slide-rules'
import { realDataset } from './real'

/** 90平方公里, 23平方公里, 超50亿元 twice, 12件: an extent, a project's total, the length of a list. */
const sizes = [
  'park-city-area.2026.level.undivided',
  'minghu-lake-district-area.2021.level.undivided',
  'minghu-valley-investment.2022.level.undivided',
  'great-wall-centre-investment.2022.level.undivided',
  'livelihood-candidates.2022.level.undivided',
]
const among = (ids: Iterable<string>) => [...ids].filter(id => sizes.includes(id))

describe('a size that is neither result nor target', () => {
  it('is one of five, each led to what is promised of it', () => {
    const context = [...realDataset.observations.values()].filter(({ status }) => status === 'context')
    expect(context.map(({ id }) => id).sort()).toEqual([...sizes].sort())
    for (const { indicator } of context)
      expect(
        realDataset.milestones.some(({ indicators }) => indicators.includes(indicator.id)),
        indicator.id,
      ).toBe(true)
  })

  it.each(scopeChoices)('is in no count, deck or checklist under %s', choice => {
    expect(among(resultsShown(realDataset, choice).map(({ id }) => id))).toEqual([])
    expect(among(targetsShown(realDataset, choice).map(({ id }) => id))).toEqual([])
    const lines = checklist(realDataset, choice).flatMap(({ items }) => items)
    const ticked = lines.flatMap(item =>
      item.kind === 'figures' ? item.tile.figures.map(({ id }) => id) : [],
    )
    expect(among(ticked)).toEqual([])
    const told = areaTargets(realDataset, choice).flatMap(line =>
      line.told.flatMap(part => (typeof part === 'string' ? [] : part.source)),
    )
    expect(among(told)).toEqual([])
  })

  it('is on no slide', () => {
    const shown = everySlide(realDataset).flatMap(({ slide }) =>
      figuresOfSlide(slide).map(({ source }) => source),
    )
    expect(among(shown)).toEqual([])
  })

  it('is kept in the library, as what it is', () => {
    const rows = libraryRows(realDataset, 'compare').filter(({ id }) => sizes.includes(id))
    expect(rows.map(({ status }) => status)).toEqual(sizes.map(() => '背景'))
  })
})
