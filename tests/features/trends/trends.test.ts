import { describe, expect, it } from 'vitest'
import { type ScopeChoice, scopeChoices, scopesShown } from '../../../src/facts/scope-choice'
import { plain } from '../../../src/facts/told'
import { isOfPastFiveYears, type Trends, trends } from '../../../src/features/trends/trends'
import { withObservation } from '../../fixtures/damaged-dataset'
import { sample } from '../../fixtures/sample'

const models = new Map(scopeChoices.map(choice => [choice, trends(sample, choice)]))
const modelOf = (choice: ScopeChoice) => models.get(choice) as Trends

const tileIds = (tiles: Trends['changes']) => tiles.flatMap(({ figures }) => figures.map(({ id }) => id))
const totalIds = (model: Trends) => model.totals.flatMap(({ tiles }) => tileIds(tiles))

describe('trends', () => {
  it.each(scopeChoices)('has every observation of the past five years in the scopes shown: %s', choice => {
    const model = modelOf(choice)
    const wanted = [...sample.observations.values()]
      .filter(o => isOfPastFiveYears(o) && scopesShown(o.indicator, choice).includes(o.scope))
      .map(({ id }) => id)
    const slopes = [...model.amounts, ...model.counts].flatMap(({ lines }) => lines)
    const shown = [
      ...slopes.flatMap(({ from, stated }) => (stated ? [from.id, stated.id] : [from.id])),
      ...model.peaks.map(({ from }) => from.id),
      ...model.growth.rows.map(({ rate }) => rate.id),
      ...tileIds(model.changes),
      ...totalIds(model),
      ...tileIds(model.kept),
    ]
    expect(wanted.length).toBeGreaterThan(25)
    expect([...new Set(shown)].sort()).toEqual(wanted.sort())
  })

  it('never puts sums of five years on an axis', () => {
    for (const model of models.values()) {
      const drawn = [...model.amounts, ...model.counts].flatMap(({ lines }) =>
        lines.flatMap(({ from, to }) => [from, to]),
      )
      for (const o of drawn) expect(o.period).not.toBe('2017/2021')
      for (const { rate } of model.growth.rows) expect(rate.measure).toBe('average-growth')
    }
  })

  it('has sums and numbers by theme, with what the report says of them', () => {
    const model = modelOf('administrative')
    expect(model.totals.map(({ theme }) => theme)).toEqual([
      'investment',
      'industry',
      'innovation',
      'opening',
    ])
    expect(totalIds(model)).toContain('foreign-trade-five-years.2017/2021.change.undivided')
    expect(totalIds(model)).toContain('foreign-capital-ministry-five-years.2017/2021.change.undivided')
  })

  it('tells lines that were kept from sums', () => {
    expect(tileIds(modelOf('compare').kept)).toEqual([
      'urban-unemployment-rate.2017/2021.level.undivided',
      'pension-coverage.2017/2021.level.undivided',
    ])
  })

  it('takes a share that is nearly so much for no line that was kept', () => {
    const id = 'pension-coverage.2017/2021.level.undivided'
    const near = withObservation(sample, id, () => ({ qualifier: 'approx' }))
    expect(tileIds(trends(near, 'compare').kept)).not.toContain(id)
  })

  it('compares the growth of amounts of money alone, and says what prices they may be in', () => {
    const { growth, priceBasesNote, changes } = modelOf('compare')
    expect(growth.rows.map(({ rate }) => rate.value)).toEqual([
      8.4, 8.1, 27.9, 12.5, 10.8, 10.4, 9.8, 6.9, 8.2, 7.3,
    ])
    expect(priceBasesNote).toMatch(
      /报告没有注明价格口径.*生产总值用可比价.*居民人均可支配收入是否扣除价格因素，报告没有说明/,
    )
    // Alarms fell, energy has no amount of money behind it: neither has a place on that axis.
    expect(tileIds(changes)).toEqual(
      expect.arrayContaining([
        'criminal-alarms.2017/2021.average-growth.undivided',
        'energy-per-gdp.2017/2021.change.undivided',
      ]),
    )
    // Nor has what grew from next to nothing.
    const id = 'criminal-alarms.2017/2021.average-growth.undivided'
    const risen = trends(
      withObservation(sample, id, () => ({ value: 128 })),
      'compare',
    )
    expect(risen.growth.rows).toHaveLength(growth.rows.length)
    expect(tileIds(risen.changes)).toContain(id)
  })

  it('opens with printed figures and their scope', () => {
    expect(plain(modelOf('administrative').title)).toBe('五年间，行政口径生产总值从400.4亿元提高到612.5亿元')
    expect(plain(modelOf('management').title)).toBe('五年间，管理口径生产总值从300.2亿元提高到480.6亿元')
    expect(plain(modelOf('compare').title)).toBe('五年间，生产总值提高到行政口径612.5亿元、管理口径480.6亿元')
  })
})
