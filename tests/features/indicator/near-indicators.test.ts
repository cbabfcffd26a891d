import { describe, expect, it } from 'vitest'
import { editDistance, nearIndicators } from '../../../src/features/indicator/near-indicators'
import { sample } from '../../fixtures/sample'

const near = (typed: string) => nearIndicators(sample, typed).map(({ id }) => id)

describe('indicators that come near to what was typed', () => {
  it.each([
    ['gpd', 'gdp'],
    ['GDP', 'gdp'],
    ['gdp2021', 'gdp'],
    ['生产总值', 'gdp'],
    ['生产总直', 'gdp'],
    ['foreign-captial', 'foreign-capital'],
    ['foreign_capital', 'foreign-capital'],
    ['pm2.5', 'pm25'],
    ['一般公共预算', 'general-public-budget-revenue'],
    ['研发投入', 'rd-intensity'],
  ])('for %s begin with %s', (typed, id) => {
    expect(near(typed)[0]).toBe(id)
  })

  it('are few, and none where nothing is like it', () => {
    expect(near('新增').length).toBeLessThanOrEqual(6)
    expect(near('zzzzzz')).toEqual([])
    expect(near('')).toEqual([])
    expect(near('“”')).toEqual([])
    expect(near('x'.repeat(5000))).toEqual([])
  })

  it('find each indicator by its own slug with one letter left out', () => {
    for (const id of sample.indicators.keys())
      if (id.length > 4) expect(near(id.slice(0, 2) + id.slice(3)), id).toContain(id)
  })
})

describe('the distance between two words', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abd', 1],
    ['gdp', 'gpd', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })
})
