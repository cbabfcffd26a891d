import { expect, it } from 'vitest'
import { observationOf } from '../../src/dataset/dataset'
import type { Measure, Period, Scope } from '../../src/dataset/vocabulary'
import { realDataset } from './real'

type Pin = readonly [slug: string, Period, Measure, Scope, printed: string, value: number, place: string]

/** A few figures that readers know, as first printed: a slip of the hand over many records moves one of them. */
const pins: readonly Pin[] = [
  ['gdp', '2016', 'level', 'administrative', '546.2亿元', 546.2, '9 §1.5.1'],
  ['gdp', '2021', 'level', 'administrative', '907.5亿元', 907.5, '1 §1.0'],
  ['gdp', '2021', 'level', 'management', '698.5亿元', 698.5, '1 §1.0'],
  ['gdp', '2021', 'growth', 'administrative', '增长9.2%', 9.2, '1 §1.0'],
  ['gdp', '2022', 'growth', 'administrative', '增长7.5%', 7.5, '18 §3.0.1'],
  ['gdp', '2026', 'level', 'administrative', '突破1200亿元', 1200, '14 §2.0.3'],
  ['general-public-budget-revenue', '2021', 'level', 'administrative', '96.6亿元', 96.6, '1 §1.0'],
  ['general-public-budget-revenue', '2021', 'level', 'management', '75.9亿元', 75.9, '1 §1.0'],
  ['urban-disposable-income', '2021', 'level', 'undivided', '71814元', 71814, '1 §1.0'],
  ['rural-disposable-income', '2021', 'level', 'undivided', '43914元', 43914, '1 §1.0'],
  ['urban-disposable-income', '2026', 'level', 'undivided', '10万元', 10, '14 §2.0.3'],
  ['fixed-asset-investment', '2021', 'level', 'undivided', '325.7亿元', 325.7, '4 §1.1.5'],
  ['rd-intensity', '2021', 'level', 'undivided', '3.16%', 3.16, '10 §1.5.3'],
  ['pm25', '2021', 'level', 'undivided', '21微克/立方米', 21, '5–6 §1.2.3'],
]

it('a dozen well-known figures stand as the report prints them, with page and paragraph', () => {
  const found = pins.map(([slug, period, measure, scope]): Pin => {
    const indicator = realDataset.indicators.get(slug)
    const observation = indicator && observationOf(indicator, period, measure, scope)
    const [first] = observation?.citations ?? []
    const place = `${first?.page} §${first?.paragraph}`
    return [slug, period, measure, scope, first?.printed ?? '', observation?.value ?? Number.NaN, place]
  })
  expect(found).toEqual(pins)
})
