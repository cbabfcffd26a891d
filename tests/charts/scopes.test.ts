import { describe, expect, it } from 'vitest'
import { composition } from '../../src/charts/composition/model'
import { compositionOption, compositionPosition } from '../../src/charts/composition/option'
import type { ChartOption } from '../../src/charts/option'
import { palette } from '../../src/charts/palette'
import { scopeRates } from '../../src/charts/scope-rates/model'
import { scopeRatesOption } from '../../src/charts/scope-rates/option'
import { sharesOption } from '../../src/charts/scope-shares/option'
import { dividedIndicators } from '../../src/facts/scope-pairs'
import { withObservation } from '../fixtures/damaged-dataset'
import { sample } from '../fixtures/sample'

const [gdp, budget] = dividedIndicators(sample).map(composition) as [
  ReturnType<typeof composition>,
  ReturnType<typeof composition>,
]
const rates = scopeRates(sample)

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
    const option = compositionOption(budget)
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0 })
    expect(values(option, 'management')).toEqual([30.2, 50.4, 80])
    // 40.5 − 30.2, 66.3 − 50.4, 100 − 80
    expect((values(option, 'rest') as number[]).map(value => value.toFixed(1))).toEqual([
      '10.3',
      '15.9',
      '20.0',
    ])
    expect(series(option, 'management')).toMatchObject({ stack: 'whole' })
    expect(series(option, 'rest')).toMatchObject({ stack: 'whole' })
    for (const style of styles(option, 'rest'))
      expect(style).toMatchObject({ color: 'transparent', borderType: 'dashed', decal: { symbol: 'rect' } })
  })

  it('fills what was achieved and leaves what is planned hollow', () => {
    expect(styles(compositionOption(budget), 'management').map(style => style?.color)).toEqual([
      palette.base,
      palette.outcome,
      'transparent',
    ])
  })

  it('draws two bounds as frames from 0, one in the other, each with its pointer, and no difference', () => {
    const option = compositionOption(gdp)
    expect(values(option, 'management')).toEqual([300.2, 480.6, '-'])
    expect(values(option, 'rest')[2]).toBe('-')
    expect(values(option, 'bound-administrative')).toEqual(['-', '-', 850])
    expect(values(option, 'bound-management')).toEqual(['-', '-', 700])
    expect(series(option, 'bound-administrative')).not.toHaveProperty('stack')
    expect(values(option, 'bound-up')).toEqual([
      [850, 2],
      [700, 2],
    ])
    expect(series(compositionOption(budget), 'bound-up')).toBeUndefined()
  })

  it('places figures where the bars end', () => {
    const option = compositionOption(gdp)
    // 850 × 1.06; 612.5 ÷ 901
    expect(option.xAxis).toMatchObject({ max: expect.closeTo(901, 9) })
    expect(compositionPosition(gdp, 612.5)).toBeCloseTo(0.6798, 4)
    expect(compositionPosition(gdp, 850)).toBeLessThan(1)
  })
})

describe('sharesOption', () => {
  it('draws computed shares from 0 and leaves the place of a missing one empty', () => {
    const option = sharesOption(gdp, 30)
    expect(option.xAxis).toMatchObject({ min: 0, max: 30 })
    // 100.2 ÷ 400.4, 131.9 ÷ 612.5
    expect(
      values(option, 'shares').map(value => (typeof value === 'number' ? value.toFixed(1) : value)),
    ).toEqual(['25.0', '21.5', '-'])
  })
})

describe('scopeRatesOption', () => {
  const option = scopeRatesOption(rates, 'management')

  it('has a mark for each printed rate, on one axis from 0', () => {
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 12, interval: 3 })
    expect(values(option, 'administrative')).toEqual([
      [9.3, 1],
      [8.1, 2],
      [8, 3],
      [7.4, 6],
      [10.4, 7],
      [6.5, 8],
      [8.6, 9],
    ])
    expect(values(option, 'management')).toEqual([
      [10.4, 1],
      [8.4, 2],
      [8.2, 3],
      [8.8, 6],
      [10.8, 7],
      [7.7, 8],
      [9.7, 9],
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

  it('stands the mark of one scope within that of the other where both have one value, whichever is chosen', () => {
    const equal = scopeRates(withObservation(sample, 'gdp.2021.growth.management', () => ({ value: 9.3 })))
    for (const choice of ['administrative', 'management', 'compare'] as const) {
      const option = scopeRatesOption(equal, choice)
      const first = (id: string) =>
        (series(option, id)?.data as { symbolSize: number; symbolOffset: number[] }[])[0]
      expect(first('administrative')?.symbolOffset).toEqual([0, 0])
      expect(first('management')?.symbolOffset).toEqual([0, 0])
      // Twice the line and a little room more than the mark within.
      expect(first('administrative')?.symbolSize).toBeGreaterThan((first('management')?.symbolSize ?? 99) + 8)
      // A solid mark within a solid one is seen by a seam.
      expect(styles(option, 'management')[0]).toMatchObject({ borderColor: palette.bg, borderWidth: 2 })
    }
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
