import { describe, expect, it } from 'vitest'
import { palette } from '../../../src/charts/palette'
import { peaks } from '../../../src/charts/peaks/model'
import { peakOption, peakPosition } from '../../../src/charts/peaks/option'
import { slopes } from '../../../src/charts/slopes/model'
import { apart, slopeOption, slopePosition } from '../../../src/charts/slopes/option'
import { deepFreeze } from '../../fixtures/freeze'
import { sample } from '../../fixtures/sample'

const models = slopes(sample, 'compare')
const modelOf = (slug: string) => {
  const model = models.find(({ indicator }) => indicator.id === slug)
  if (model === undefined) throw new Error(`expected a slope of ${slug}; received none`)
  return deepFreeze(model)
}

describe('slopeOption', () => {
  it('stands on a true axis of years, with one axis of values from 0', () => {
    for (const model of models.filter(({ isRank }) => !isRank)) {
      const { xAxis, yAxis } = slopeOption(model)
      expect(xAxis).toMatchObject({ type: 'value', min: 2016, max: 2021 })
      expect(yAxis).toMatchObject({ type: 'value', min: 0 })
    }
  })

  it('turns the axis of a rank, with the first place on top', () => {
    const model = modelOf('ecology-satisfaction-rank')
    expect(slopeOption(model).yAxis).toMatchObject({ type: 'value', min: 1, inverse: true })
    expect(slopePosition(model, 1)).toBe(1)
    expect(slopePosition(model, 31)).toBeGreaterThan(slopePosition(model, 72))
    expect(slopePosition(model, 72)).toBeGreaterThan(0)
  })

  it('joins the two printed years and nothing between, each scope by its mark', () => {
    const { series } = slopeOption(modelOf('gdp'))
    expect(series).toMatchObject([
      { type: 'line', symbol: 'circle', data: [{ value: [2016, 400.4] }, { value: [2021, 612.5] }] },
      { type: 'line', symbol: 'rect', data: [{ value: [2016, 300.2] }, { value: [2021, 480.6] }] },
    ])
    expect(JSON.stringify(series)).not.toMatch(/smooth|connectNulls/)
  })

  it('places a figure where its point is', () => {
    const model = modelOf('gdp')
    // 612.5 ÷ (612.5 × 1.06)
    expect(slopePosition(model, 612.5)).toBeCloseTo(1 / 1.06, 9)
    expect(slopePosition(model, 0)).toBe(0)
  })
})

describe('apart', () => {
  it('leaves places with room as they are', () => {
    expect(apart([0.9, 0.5], 0.1)).toEqual([0.9, 0.5])
  })

  it('lifts the upper of two that would cover each other', () => {
    expect(apart([0.52, 0.5], 0.1)).toEqual([0.6, 0.5])
    expect(apart([0.5, 0.5], 0.1)).toEqual([0.5, 0.6])
  })
})

describe('peakOption', () => {
  const [peak] = peaks(sample, 'administrative')
  if (peak === undefined) throw new Error('expected a start without a year; received none')

  it('draws two bars from 0 on named columns, and joins nothing', () => {
    const { xAxis, yAxis, series } = peakOption(deepFreeze(peak))
    expect(xAxis).toMatchObject({ type: 'category', data: ['最高峰', '2021'] })
    expect(peakOption({ ...peak, startWord: '最高峰' }).xAxis).toMatchObject({
      data: ['最高峰', '2021'],
    })
    expect(yAxis).toMatchObject({ min: 0 })
    expect(series).toMatchObject([
      {
        type: 'bar',
        data: [
          { value: 88, itemStyle: { color: palette.base } },
          { value: 47, itemStyle: { color: palette.outcome } },
        ],
      },
    ])
    expect(peakPosition(peak, 88)).toBeLessThan(1)
  })
})
