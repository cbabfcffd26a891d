import { describe, expect, it } from 'vitest'
import { fastestAmounts } from '../../src/analysis/fastest'
import { rates } from '../../src/analysis/rates'
import { resultCharts } from '../../src/analysis/result-charts'
import { scopeChoices } from '../../src/analysis/scope-choice'
import { dotsOption } from '../../src/charts/dots'
import { echarts } from '../../src/charts/echarts'
import { levelsOption } from '../../src/charts/levels'
import type { ChartOption } from '../../src/charts/option'
import { type Palette, palettes } from '../../src/charts/palette'
import { ratesOption } from '../../src/charts/rates'
import { deepFreeze } from '../fixtures/freeze'
import { realDataset } from '../fixtures/real'

function options(palette: Palette): ChartOption[] {
  return [
    ...resultCharts(realDataset).map(chart =>
      chart.kind === 'levels'
        ? levelsOption(deepFreeze(chart.model), palette)
        : dotsOption(deepFreeze(chart.model), palette),
    ),
    ...scopeChoices.map(choice =>
      ratesOption(rates('增速', fastestAmounts(realDataset, choice), true), palette),
    ),
  ]
}

describe.each(['light', 'dark'] as const)('the charts of 2021, %s', appearance => {
  const drawn = options(palettes[appearance])

  it('are drawn, with a path for every bar and circle', () => {
    for (const option of drawn) {
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 320 })
      chart.setOption({ ...option })
      const svg = chart.renderToSVGString()
      chart.dispose()
      const count = option.series.reduce((sum, { data }) => sum + (Array.isArray(data) ? data.length : 0), 0)
      expect(svg.match(/<path/g)?.length).toBeGreaterThanOrEqual(count)
    }
  })

  it('have one value axis from 0, no animation, and join nothing', () => {
    for (const option of drawn) {
      const values = [option.xAxis, option.yAxis].flat().filter(({ type }) => type === 'value')
      expect(values).toHaveLength(1)
      expect(values[0]).toMatchObject({ min: 0 })
      expect(option.animation).toBe(false)
      for (const { type } of option.series) expect(['bar', 'scatter']).toContain(type)
    }
  })
})
