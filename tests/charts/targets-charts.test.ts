import { describe, expect, it } from 'vitest'
import { goals } from '../../src/analysis/goals'
import { scopeChoices } from '../../src/analysis/scope-choice'
import { ambitionOption, ambitionPosition } from '../../src/charts/ambition'
import { dumbbellPosition, dumbbellsOption } from '../../src/charts/dumbbells'
import { echarts } from '../../src/charts/echarts'
import { growthPairsOption } from '../../src/charts/growth-pairs'
import type { ChartOption } from '../../src/charts/option'
import { palettes } from '../../src/charts/palette'
import { deepFreeze } from '../fixtures/freeze'
import { realDataset } from '../fixtures/real'

const palette = palettes.light
const model = goals(realDataset, 'administrative')
const dataOf = ({ series }: ChartOption, id: string) =>
  (series.find(one => one.id === id)?.data ?? []) as unknown[]

describe('ambitionOption', () => {
  const option = ambitionOption(model.main, palette)

  it('draws bars of 2021 from 0, and each target of 2026 hollow at 1', () => {
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0 })
    expect(dataOf(option, 'outcome')[0]).toBeCloseTo(0.75625, 5)
    expect(dataOf(option, 'target')).toEqual([0, 1, 2, 3, 4].map(i => [1, i]))
    expect(option.series.find(({ id }) => id === 'target')).toMatchObject({
      itemStyle: { color: palette.bg, borderColor: palette.target },
    })
  })

  it('draws 2022 where it has a place, dashed where that is computed', () => {
    expect(dataOf(option, 'step')).toMatchObject([
      { value: [expect.closeTo(0.81297, 4), 0], itemStyle: { borderType: [3, 2] } },
      // 103.0722 ÷ 145
      { value: [expect.closeTo(0.71084, 4), 1], itemStyle: { borderType: [3, 2] } },
      { value: [expect.closeTo(0.84211, 4), 4], itemStyle: { borderType: 'solid' } },
    ])
  })

  it('points to the permitted side of a bound', () => {
    expect(dataOf(option, 'bound-up')).toEqual([[1, 0]])
    const limits = ambitionOption(model.limits, palette)
    expect(dataOf(limits, 'bound-down')).toEqual([
      [1, 0],
      [1, 2],
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
    const option = dumbbellsOption(model.against2021, palette)
    expect(dataOf(option, 'outcome')).toEqual(model.against2021.rows.map((_, i) => [1, i]))
    // 235 ÷ 221.6
    expect(dataOf(option, 'target')[0]).toEqual([expect.closeTo(1.06047, 4), 0])
    expect(dumbbellPosition(model.against2021, model.against2021.min)).toBe(0)
    expect(dumbbellPosition(model.against2021, model.against2021.max)).toBe(1)
  })
})

describe('growthPairsOption', () => {
  it('draws both rates from 0 on one axis, the target hollow', () => {
    const option = growthPairsOption(model.growth, palette)
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 22.7 })
    expect(dataOf(option, 'outcome')).toEqual([9.2, 7.3, 11, 15.2, 22.7])
    expect(dataOf(option, 'target')).toEqual([7.5, 6.7, 8, 8, 15])
    expect(option.series.find(({ id }) => id === 'target')).toMatchObject({
      itemStyle: { color: 'transparent', borderColor: palette.target },
    })
  })
})

describe.each(scopeChoices)('every chart of the targets, %s', choice => {
  it('is drawn, and leaves its model as it was', () => {
    const frozen = deepFreeze(goals(realDataset, choice))
    for (const option of [
      ambitionOption(frozen.main, palette),
      ambitionOption(frozen.limits, palette),
      dumbbellsOption(frozen.against2021, palette),
      growthPairsOption(frozen.growth, palette),
    ]) {
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 640 })
      chart.setOption({ ...option })
      expect(chart.renderToSVGString()).toMatch(/^<svg[\s\S]*<path[\s\S]*<\/svg>$/)
      chart.dispose()
    }
  })
})
