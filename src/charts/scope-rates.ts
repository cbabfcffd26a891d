import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { ScopeChoice } from '../analysis/scope-choice'
import { pairScopes } from '../analysis/scope-pairs'
import type { ScopeRates } from '../analysis/scope-rates'
import type { Scope } from '../dataset/vocabulary'
import { type ChartOption, edgeToEdge, silentAxis } from './option'
import type { Palette } from './palette'

const symbols = { administrative: 'circle', management: 'rect', undivided: 'diamond' } as const

/** Marks that would touch stand so far above and below the middle of their row, in pixels. */
const dodge = 6

/** Two marks a row on one axis from 0, joined by a thin line; solid is achieved, hollow planned. */
export function scopeRatesOption(model: ScopeRates, choice: ScopeChoice, palette: Palette): ChartOption {
  const rows = model.groups.flatMap(({ indicator, rows }) => [
    { name: indicator.name, row: undefined },
    ...rows.map(row => ({ name: row.label, row })),
  ])
  const marks = (scope: Scope): ScatterSeriesOption => ({
    type: 'scatter',
    id: scope,
    silent: true,
    clip: false,
    z: 4,
    symbol: symbols[scope],
    data: rows.flatMap(({ row }, i) => {
      const observation = scope === 'undivided' ? undefined : row?.pair?.[scope]
      if (observation === undefined || row === undefined) return []
      const isTarget = row.status === 'target'
      return [
        {
          value: [observation.value, i],
          symbolSize: choice === scope ? 15 : 11,
          symbolOffset: [0, row.isClose ? (scope === 'administrative' ? -dodge : dodge) : 0],
          itemStyle: {
            color: isTarget ? palette.bg : palette.outcome,
            borderColor: isTarget ? palette.target : palette.outcome,
            borderWidth: isTarget ? 2.5 : 0,
            opacity: 1,
          },
        },
      ]
    }),
  })
  return {
    animation: false,
    grid: edgeToEdge,
    xAxis: {
      ...silentAxis,
      show: true,
      type: 'value',
      min: 0,
      max: model.max,
      interval: model.ticks[1] ?? model.max,
      splitLine: { show: true, lineStyle: { color: palette.rule } },
    },
    yAxis: { ...silentAxis, type: 'category', inverse: true, data: rows.map(({ name }) => name) },
    series: [
      ...rows.flatMap(({ row }, i): LineSeriesOption[] => {
        const ends = pairScopes.flatMap(scope => row?.pair?.[scope] ?? [])
        if (row === undefined || row.isClose || ends.length < 2) return []
        return [
          {
            type: 'line',
            id: `gap-${i}`,
            silent: true,
            symbol: 'none',
            z: 3,
            lineStyle: { color: palette.base, width: 2 },
            data: ends.map(({ value }) => [value, i]),
          },
        ]
      }),
      ...pairScopes.map(marks),
    ],
  }
}
