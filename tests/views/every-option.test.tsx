import { render, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { scopeChoices } from '../../src/analysis/scope-choice'
import { echarts } from '../../src/charts/echarts'
import type { ChartOption } from '../../src/charts/option'
import { type Appearance, palettes } from '../../src/charts/palette'
import { IndicatorView } from '../../src/views/indicator/indicator-view'
import { OverviewView } from '../../src/views/overview/overview-view'
import type { ViewProps } from '../../src/views/parts/view-props'
import { ResultsView } from '../../src/views/results/results-view'
import { ScopesView } from '../../src/views/scopes/scopes-view'
import { TargetsView } from '../../src/views/targets/targets-view'
import { TrendsView } from '../../src/views/trends/trends-view'
import { realDataset } from '../fixtures/real'

/** Every option that a view hands to its charts, with where it was seen. */
const built = vi.hoisted(() => ({ where: '', options: new Map<unknown, string>() }))

vi.mock('../../src/charts/chart-canvas', () => ({
  ChartCanvas({ option }: { readonly option: ChartOption }) {
    if (!built.options.has(option)) built.options.set(option, built.where)
    return <i data-testid="canvas" />
  },
}))

const Overview = (props: ViewProps) => <OverviewView {...props} ways={[]} />
const Scopes = (props: ViewProps) => <ScopesView {...props} sort={null} onSort={() => {}} />
const indicator = (id: string) => (props: ViewProps) => (
  <IndicatorView {...props} indicator={id} addressOf={path => `#${path}`} />
)
const views: readonly (readonly [name: string, ComponentType<ViewProps>])[] = [
  ['总览', Overview],
  ['2021成效', ResultsView],
  ['五年跨越', TrendsView],
  ['目标', TargetsView],
  ['口径', Scopes],
  ['一个指标', indicator('gdp')],
  ['一个位次', indicator('ecology-satisfaction-rank')],
]

let all: readonly { readonly where: string; readonly option: ChartOption }[] = []

beforeAll(async () => {
  for (const [name, View] of views)
    for (const choice of scopeChoices)
      for (const appearance of ['light', 'dark'] as const satisfies readonly Appearance[]) {
        built.where = `${name}, ${choice}, ${appearance}`
        const { container, unmount } = render(
          <View dataset={realDataset} choice={choice} palette={palettes[appearance]} onOpen={() => {}} />,
        )
        const charts = [...container.querySelectorAll('figure.chart')]
        await waitFor(() =>
          expect(charts.filter(chart => chart.querySelector('[data-testid="canvas"]') === null)).toEqual([]),
        )
        unmount()
      }
  all = [...built.options].map(([option, where]) => ({ where, option: option as ChartOption }))
}, 180_000)

/** Years as such: an axis of time, which has no zero. */
const isTime = ({ min }: { readonly min?: unknown }) => typeof min === 'number' && min > 1900
const axesOf = ({ xAxis, yAxis }: ChartOption) => [xAxis, yAxis].flat()
const valueAxesOf = (option: ChartOption) =>
  axesOf(option).filter(axis => axis.type === 'value' && !isTime(axis as { min?: unknown }))

describe('every chart of every view, in each scope and appearance', () => {
  it('is found on all of them', () => {
    for (const [name] of views)
      expect(all.filter(({ where }) => where.startsWith(name)).length).toBeGreaterThan(0)
    expect(all.length).toBeGreaterThan(60)
  })

  it('is drawn by ECharts without a word', () => {
    for (const { where, option } of all) {
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 320 })
      chart.setOption({ ...option })
      expect(chart.renderToSVGString(), where).toMatch(/^<svg[\s\S]*<path[\s\S]*<\/svg>$/)
      chart.dispose()
    }
  })

  it('has one axis of values; ranks begin at the first, and nothing below zero', () => {
    for (const { where, option } of all) {
      const values = valueAxesOf(option)
      expect(values.length, where).toBe(1)
      const [axis] = values as { min?: unknown; inverse?: boolean }[]
      if (axis?.inverse === true) expect(axis.min, where).toBe(1)
      else expect(Number(axis?.min), where).toBeGreaterThanOrEqual(0)
    }
  })

  it('has bars only where the axis begins at zero', () => {
    for (const { where, option } of all)
      if (option.series.some(({ type }) => type === 'bar'))
        expect((valueAxesOf(option)[0] as { min?: unknown }).min, where).toBe(0)
  })

  it('joins points only over true years, or within one row: straight, and none between the report’s own', () => {
    for (const { where, option } of all) {
      expect(option.animation, where).toBe(false)
      expect(JSON.stringify(option), where).not.toMatch(/"(smooth|connectNulls|sampling|markLine)"/)
      const lines = option.series.filter(({ type }) => type === 'line')
      const isOverTime = axesOf(option).some(axis => isTime(axis as { min?: unknown }))
      for (const { data } of lines) {
        const points = (data as readonly unknown[]).map(coordinatesOf)
        if (isOverTime) for (const [year] of points) expect(String(year), where).toMatch(/^20(16|21|22|26)$/)
        else for (const run of runsOf(points)) expect(new Set(run.map(([, row]) => row)).size, where).toBe(1)
      }
    }
  })

  it('has none of the reds that are kept for faults', () => {
    for (const { where, option } of all)
      expect(JSON.stringify(option).toUpperCase(), where).not.toMatch(/#A31621|#FF9A94|"RED"/)
  })
})

/** The place of a point: year or value along, and what it stands at upwards. */
function coordinatesOf(point: unknown): readonly unknown[] {
  const value = typeof point === 'object' && point !== null && 'value' in point ? point.value : point
  return Array.isArray(value) ? value : [value]
}

/** What a line joins: its points, parted where one has no value. */
function runsOf(points: readonly (readonly unknown[])[]): readonly (readonly unknown[])[][] {
  const runs: (readonly unknown[])[][] = []
  let isOpen = false
  for (const point of points) {
    const isGap = point[0] === '-'
    if (!isGap && isOpen) runs.at(-1)?.push(point)
    else if (!isGap) runs.push([point])
    isOpen = !isGap
  }
  return runs
}
