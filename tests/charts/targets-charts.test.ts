import { describe, expect, it } from 'vitest'
import { ambitionOption, ambitionPosition } from '../../src/charts/ambition/option'
import { dumbbellPosition, dumbbellsOption } from '../../src/charts/dumbbells/option'
import { growthPairsOption } from '../../src/charts/growth-pairs/option'
import type { ChartOption } from '../../src/charts/option'
import { palette } from '../../src/charts/palette'
import { targetsPage } from '../../src/features/targets/targets-page'
import { sample } from '../fixtures/sample'

const model = targetsPage(sample, 'administrative')
const dataOf = ({ series }: ChartOption, id: string) =>
  (series.find(one => one.id === id)?.data ?? []) as unknown[]

describe('ambitionOption', () => {
  const option = ambitionOption(model.main)

  it('draws bars of 2021 from 0, and each target of 2026 hollow at 1', () => {
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0 })
    // 612.5 ÷ 850
    expect(dataOf(option, 'outcome')[0]).toBeCloseTo(0.72059, 5)
    expect(dataOf(option, 'target')).toEqual([0, 1, 2, 3, 4].map(i => [1, i]))
    expect(option.series.find(({ id }) => id === 'target')).toMatchObject({
      itemStyle: { color: palette.bg, borderColor: palette.target },
    })
  })

  it('draws 2022 where it has a place, dashed where that is computed', () => {
    expect(dataOf(option, 'step')).toMatchObject([
      // 612.5 × 1.08 ÷ 850
      { value: [expect.closeTo(0.77824, 4), 0], itemStyle: { borderType: [4, 2] } },
      // 66.3 × 1.065 ÷ 100
      { value: [expect.closeTo(0.7061, 4), 1], itemStyle: { borderType: [4, 2] } },
      // 3 ÷ 3.6
      { value: [expect.closeTo(0.83333, 4), 4], itemStyle: { borderType: 'solid' } },
    ])
  })

  it('points to the permitted side of a bound', () => {
    expect(dataOf(option, 'bound-up')).toEqual([[1, 0]])
    const limits = ambitionOption(model.limits)
    expect(dataOf(limits, 'bound-down')).toEqual([
      [1, 0],
      [1, 1],
    ])
    expect(dataOf(limits, 'bound-up')).toEqual([
      [1, 2],
      [1, 3],
    ])
  })

  it('lays words where the bars end: the axis ends 6% behind the farthest', () => {
    expect(ambitionPosition(model.main, 1)).toBeCloseTo(1 / 1.06, 6)
  })

  it('runs no dashes from one row to the next', () => {
    const ways = dataOf(option, 'way') as [number | string, number][]
    ways.forEach(([x, row], i) => {
      const next = ways[i + 1]
      if (next && next[1] !== row) expect(x).toBe('-')
    })
  })
})

describe('dumbbellsOption', () => {
  it('stands 2021 solid at 1 and each target hollow where it is', () => {
    const option = dumbbellsOption(model.againstResult)
    expect(dataOf(option, 'outcome')).toEqual([0, 1, 2, 3, 4, 5, 6].map(i => [1, i]))
    // 30 ÷ 26, 160 ÷ 150.2, 3 ÷ 2.96, 8 ÷ 8, 3.2 ÷ 3.6, 80 ÷ 92.9, 50 ÷ 65
    expect(dataOf(option, 'target')).toEqual(
      [1.15385, 1.06525, 1.01351, 1, 0.88889, 0.86114, 0.76923].map((x, i) => [expect.closeTo(x, 5), i]),
    )
  })

  it('lays words where the marks stand, on an axis a little wider than they are', () => {
    expect(dumbbellsOption(model.againstResult).xAxis).toMatchObject({ min: 0.7, max: 1.2 })
    // 0.3 ÷ 0.5
    expect(dumbbellPosition(model.againstResult, 1)).toBeCloseTo(0.6, 9)
  })
})

describe('growthPairsOption', () => {
  it('draws both rates from 0 on one axis, the target hollow', () => {
    const option = growthPairsOption(model.growth)
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 21.7 })
    expect(dataOf(option, 'outcome')).toEqual([9.3, 7.4, 11.2, 21.7])
    expect(dataOf(option, 'target')).toEqual([8, 6.5, 8.4, 15])
    expect(option.series.find(({ id }) => id === 'target')).toMatchObject({
      itemStyle: { color: 'transparent', borderColor: palette.target },
    })
  })
})
