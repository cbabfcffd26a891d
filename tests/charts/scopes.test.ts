import { describe, expect, it } from 'vitest'
import { composition } from '../../src/analysis/composition'
import { dividedIndicators } from '../../src/analysis/scope-pairs'
import { scopeRates } from '../../src/analysis/scope-rates'
import { compositionOption, compositionPosition } from '../../src/charts/composition'
import { echarts } from '../../src/charts/echarts'
import type { ChartOption } from '../../src/charts/option'
import { palettes } from '../../src/charts/palette'
import { scopeRatesOption } from '../../src/charts/scope-rates'
import { sharesOption } from '../../src/charts/scope-shares'
import { deepFreeze } from '../fixtures/freeze'
import { realDataset } from '../fixtures/real'

const palette = palettes.light
const [gdp, budget] = dividedIndicators(realDataset).map(composition) as [
  ReturnType<typeof composition>,
  ReturnType<typeof composition>,
]
const rates = scopeRates(realDataset)

const series = (option: ChartOption, id: string) => option.series.find(one => one.id === id)
const values = (option: ChartOption, id: string) =>
  ((series(option, id)?.data ?? []) as unknown[]).map(item =>
    typeof item === 'object' && item !== null && 'value' in item ? item.value : item,
  )
const styles = (option: ChartOption, id: string) =>
  (
    (series(option, id)?.data ?? []) as {
      itemStyle?: { color?: string; borderType?: string; decal?: unknown }
    }[]
  ).map(item => item.itemStyle)

describe('compositionOption', () => {
  it('stacks the rest, hatched and dashed, on 管理口径, from 0', () => {
    const option = compositionOption(budget, palette)
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0 })
    expect(values(option, 'management')).toEqual([44.5, 75.9, 120])
    expect((values(option, 'rest') as number[]).map(value => Number(value.toFixed(1)))).toEqual([
      12.3, 20.7, 25,
    ])
    expect(series(option, 'management')).toMatchObject({ stack: 'whole' })
    expect(series(option, 'rest')).toMatchObject({ stack: 'whole' })
    for (const style of styles(option, 'rest'))
      expect(style).toMatchObject({ color: 'transparent', borderType: 'dashed', decal: { symbol: 'rect' } })
  })

  it('fills what was achieved and leaves what is planned hollow', () => {
    expect(styles(compositionOption(budget, palette), 'management').map(style => style?.color)).toEqual([
      palette.base,
      palette.outcome,
      'transparent',
    ])
  })

  it('draws two bounds as frames from 0, one in the other, each with its pointer, and no difference', () => {
    const option = compositionOption(gdp, palette)
    expect(values(option, 'management')).toEqual([414.2, 698.5, '-'])
    expect(values(option, 'rest')[2]).toBe('-')
    expect(values(option, 'bound-administrative')).toEqual(['-', '-', 1200])
    expect(values(option, 'bound-management')).toEqual(['-', '-', 900])
    expect(series(option, 'bound-administrative')).not.toHaveProperty('stack')
    expect(values(option, 'bound-up')).toEqual([
      [1200, 2],
      [900, 2],
    ])
    expect(series(compositionOption(budget, palette), 'bound-up')).toBeUndefined()
  })

  it('places figures where the bars end', () => {
    const option = compositionOption(gdp, palette)
    const { max } = option.xAxis as { max: number }
    expect(compositionPosition(gdp, 907.5)).toBeCloseTo(907.5 / max, 9)
    expect(compositionPosition(gdp, 1200)).toBeLessThan(1)
  })
})

describe('sharesOption', () => {
  it('draws computed shares from 0 and leaves the place of a missing one empty', () => {
    const option = sharesOption(gdp, 25, palette)
    expect(option.xAxis).toMatchObject({ min: 0, max: 25 })
    expect(
      values(option, 'shares').map(value => (typeof value === 'number' ? value.toFixed(1) : value)),
    ).toEqual(['24.2', '23.0', '-'])
  })
})

describe('scopeRatesOption', () => {
  const option = scopeRatesOption(rates, 'management', palette)

  it('has a mark for each printed rate, on one axis from 0', () => {
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 12, interval: 3 })
    expect(values(option, 'administrative')).toEqual([
      [9.2, 1],
      [7.8, 2],
      [7.5, 3],
      [7.3, 6],
      [11.2, 7],
      [6.7, 8],
      [8.5, 9],
    ])
    expect(values(option, 'management')).toEqual([
      [10.1, 1],
      [7.6, 2],
      [7.5, 3],
      [8.9, 6],
      [11.3, 7],
      [8.5, 8],
      [9.6, 9],
    ])
  })

  it('tells scopes by shape and kinds by fill, and draws the chosen scope larger', () => {
    expect(series(option, 'administrative')).toMatchObject({ symbol: 'circle' })
    expect(series(option, 'management')).toMatchObject({ symbol: 'rect' })
    expect(styles(option, 'management').map(style => style?.color)).toEqual(
      ['outcome', 'outcome', 'bg', 'outcome', 'outcome', 'bg', 'bg'].map(key => palette[key as 'bg']),
    )
    const sizes = (id: string) => (series(option, id)?.data as { symbolSize: number }[])[0]?.symbolSize
    expect(sizes('management')).toBeGreaterThan(sizes('administrative') ?? 0)
  })

  it('joins the two scopes of one time only, never two times', () => {
    const lines = option.series.filter(({ type }) => type === 'line')
    expect(lines).toHaveLength(4)
    for (const { data } of lines) {
      const [first, second, ...more] = data as [number, number][]
      expect(first?.[1]).toBe(second?.[1])
      expect(more).toEqual([])
    }
    expect(JSON.stringify(option)).not.toMatch(/smooth|connectNulls/)
  })
})

describe.each(['light', 'dark'] as const)('the charts of both scopes, %s', appearance => {
  it('are drawn, and leave their model as it was', () => {
    // Frozen models are watched: a written one throws.
    const colours = palettes[appearance]
    for (const model of deepFreeze([gdp, budget])) {
      expect(svgOf(compositionOption(model, colours))).toMatch(/^<svg[\s\S]*<pattern[\s\S]*<\/svg>$/)
      expect(svgOf(sharesOption(model, 25, colours))).toMatch(/^<svg[\s\S]*<pattern[\s\S]*<\/svg>$/)
    }
    expect(svgOf(scopeRatesOption(deepFreeze(rates), 'compare', colours))).toMatch(
      /^<svg[\s\S]*<path[\s\S]*<\/svg>$/,
    )
  })
})

function svgOf(option: ChartOption): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 320 })
  chart.setOption({ ...option })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
