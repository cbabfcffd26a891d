import { describe, expect, it } from 'vitest'
import { palette } from '../../../src/charts/palette'
import { statedPace } from '../../../src/charts/stated-pace/model'
import { pacePosition, paceTicks, statedPaceOption } from '../../../src/charts/stated-pace/option'
import { deepFreeze } from '../../fixtures/freeze'
import { sample } from '../../fixtures/sample'

const model = deepFreeze(statedPace(sample, 'compare'))
const option = statedPaceOption(model)
const seriesOf = (id: string) => option.series.find(series => series.id === id)

describe('statedPaceOption', () => {
  it('has one axis in %, from 0, with the first row on top', () => {
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 30 })
    expect(option.yAxis).toMatchObject({ type: 'category', inverse: true })
    expect(paceTicks(model)).toEqual([0, 5, 10, 15, 20, 25, 30])
    expect(pacePosition(model, 7.5)).toBe(0.25)
  })

  it('fills what is printed and dashes what is computed, each by the mark of its scope', () => {
    expect(seriesOf('stated')?.data).toMatchObject([
      { value: [8.1, 0], symbol: 'circle', itemStyle: { color: palette.outcome } },
      { value: [8.4, 1], symbol: 'rect' },
      { value: [10.4, 2], symbol: 'circle' },
      { value: [10.8, 3], symbol: 'rect' },
      { value: [27.9, 4], symbol: 'diamond' },
    ])
    const computed = seriesOf('computed')?.data as { value: number[]; itemStyle: object }[]
    // (612.5 ÷ 400.4)^(1/5) − 1 and so on, in %.
    expect(computed.map(({ value: [rate] }) => rate?.toFixed(1))).toEqual([
      '8.9',
      '9.9',
      '10.4',
      '10.8',
      '27.9',
    ])
    for (const { itemStyle } of computed)
      expect(itemStyle).toMatchObject({ color: palette.bg, borderType: 'dashed' })
  })

  it('spans the two where they differ, and only there', () => {
    expect(option.series.filter(({ type }) => type === 'line').map(({ id }) => id)).toEqual([
      'span-0',
      'span-1',
    ])
  })

  it('marks a long axis less often', () => {
    expect(paceTicks({ ...model, max: 128 })).toEqual([0, 35, 70, 105])
  })
})
