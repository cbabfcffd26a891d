import { describe, expect, it } from 'vitest'
import { heightOf, type Rung } from '../src/analysis/ladder'
import { bulletsOption } from '../src/charts/bullets'
import { echarts } from '../src/charts/echarts'
import { ladderOption } from '../src/charts/ladder'
import type { ChartOption } from '../src/charts/option'
import { type Palette, palettes } from '../src/charts/palette'
import { ratesOption } from '../src/charts/rates'
import { deepFreeze } from './fixtures/freeze'
import { type Drawn, everyModel } from './fixtures/models'

function optionOf(drawn: Drawn, palette: Palette): ChartOption {
  switch (drawn.kind) {
    case 'ladder':
      return ladderOption(drawn.model, palette)
    case 'rates':
      return ratesOption(drawn.model, palette)
    case 'bullets':
      return bulletsOption(drawn.model, palette)
  }
}

function svgOf(option: ChartOption): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 320 })
  chart.setOption({ ...option })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

describe.each(['light', 'dark'] as const)('every chart, %s', appearance => {
  const palette = palettes[appearance]
  const drawn = everyModel.map(one => ({ ...one, option: optionOf(deepFreeze(one), palette) }))
  const axesOf = ({ xAxis, yAxis }: ChartOption) => [xAxis, yAxis].flat()

  it('is drawn, and leaves its model as it was', () => {
    // Console and frozen models are watched: a missing chart type warns, a written model throws.
    for (const { name, option } of drawn)
      expect(svgOf(option), name).toMatch(/^<svg[\s\S]*<path[\s\S]*<\/svg>$/)
  })

  it('has one value axis, from 0', () => {
    for (const { name, option } of drawn) {
      const values = axesOf(option).filter(({ type }) => type === 'value')
      expect(values, name).toHaveLength(1)
      expect(values[0], name).toMatchObject({ min: 0 })
    }
  })

  it('joins nothing: bars and marks only, and no animation', () => {
    for (const { name, option } of drawn) {
      expect(option.animation, name).toBe(false)
      for (const series of option.series) expect(['bar', 'scatter'], name).toContain(series.type)
      expect(JSON.stringify(option), name).not.toMatch(/"(smooth|line|connectNulls)"/)
    }
  })

  it('has none of the reds that are kept for faults', () => {
    for (const { name, option } of drawn)
      expect(JSON.stringify(option).toUpperCase(), name).not.toMatch(/#A31621|#FF9A94|"RED"/)
  })

  it('keeps all that it draws inside its axis', () => {
    for (const { name, option } of drawn) {
      const [value] = axesOf(option).filter(({ type }) => type === 'value')
      const numbers = option.series.flatMap(series => itemsOf(series).map(item => numberOf(option, item)))
      expect(Math.min(...numbers), name).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbers), name).toBeLessThanOrEqual(Number(value?.max))
    }
  })

  it('draws the numbers of its model, no more and no fewer', () => {
    for (const one of drawn) {
      const bars = one.option.series.filter(isBar).flatMap(itemsOf)
      expect(
        bars.map(item => numberOf(one.option, item)),
        one.name,
      ).toEqual(expectedBars(one))
    }
  })

  it('fills what was achieved and leaves what is planned hollow', () => {
    for (const one of drawn) {
      const fills = one.option.series
        .filter(isBar)
        .flatMap(series => itemsOf(series).map(item => fillOf(series, item)))
      const hollow = fills.map(fill => fill === 'transparent')
      expect(hollow, one.name).toEqual(statusesOf(one).map(status => status === 'target'))
      expect(fills, one.name).not.toContain(palette.target)
      const frames = one.option.series.filter(({ id }) => id === 'target')
      for (const frame of frames)
        for (const item of itemsOf(frame)) expect(fillOf(frame, item), one.name).toBe(palette.bg)
    }
  })
})

type Series = ChartOption['series'][number]

const isBar = ({ type }: Series) => type === 'bar'

/** What a series draws, item by item. */
function itemsOf({ data }: Series): unknown[] {
  return Array.isArray(data) ? data : []
}

/** The numbers of an item: one height, or a pair of places. */
function numbersOf(item: unknown): unknown[] {
  const value = typeof item === 'object' && item !== null && 'value' in item ? item.value : item
  return [value].flat()
}

/** An item's number on the value axis: the second of a pair where bars stand, the first where they lie. */
function numberOf({ yAxis }: ChartOption, item: unknown): number {
  const [first, second = first] = numbersOf(item)
  const isLying = [yAxis].flat().some(axis => axis.type === 'category')
  return Number(isLying ? first : second)
}

function expectedBars(drawn: Drawn): number[] {
  if (drawn.kind === 'rates') return drawn.model.rows.map(({ rate }) => rate.value)
  if (drawn.kind === 'bullets') return drawn.model.rows.map(() => 1)
  const { columns, scopes } = drawn.model
  return scopes.flatMap((_, i) => columns.map(({ rungs }) => heightOf(rungs[i] as Rung)))
}

/** What each bar stands for; of bullets, bars are outcomes and frames are targets. */
function statusesOf(drawn: Drawn): string[] {
  if (drawn.kind === 'rates') return drawn.model.rows.map(({ rate }) => rate.status)
  if (drawn.kind === 'bullets') return drawn.model.rows.map(() => 'outcome')
  return drawn.model.scopes.flatMap(() => drawn.model.columns.map(({ status }) => status))
}

/** The colour that an item is filled with: its own, else its series'. */
function fillOf({ itemStyle }: Series, item: unknown): unknown {
  const own = typeof item === 'object' && item !== null && 'itemStyle' in item ? item.itemStyle : itemStyle
  return (own as { color?: unknown } | undefined)?.color
}
