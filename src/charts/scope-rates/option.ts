import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { ScopeChoice } from '../../facts/scope-choice'
import { pairScopes } from '../../facts/scope-pairs'
import { type ChartOption, marks, rowsPlot, scopeSymbols, silentAxis } from '../option'
import { palette } from '../palette'
import type { ScopeRates } from './model'

/** Marks that would touch stand so far above and below the middle of their row, in pixels. */
const dodge = 6

/** Marks of equal values: one stands within the other, so that both shapes are seen at the one place. */
const nested = { administrative: 21, management: 9 } as const

/** Two marks a row on one axis from 0, joined by a thin line; solid is achieved, hollow planned. */
export function scopeRatesOption(model: ScopeRates, choice: ScopeChoice): ChartOption {
  const rows = model.groups.flatMap(({ indicator, rows }) => [
    { name: indicator.name, row: undefined },
    ...rows.map(row => ({ name: row.label, row })),
  ])
  const marksOf = (scope: (typeof pairScopes)[number]): ScatterSeriesOption => ({
    ...marks,
    id: scope,
    z: 4,
    symbol: scopeSymbols[scope],
    data: rows.flatMap(({ row }, i) => {
      const observation = row?.pair?.[scope]
      if (observation === undefined || row === undefined) return []
      const isTarget = row.status === 'target'
      const isWithin = row.nearness === 'equal' && scope === 'management'
      return [
        {
          value: [observation.value, i],
          symbolSize: row.nearness === 'equal' ? nested[scope] : choice === scope ? 15 : 11,
          symbolOffset: [0, row.nearness === 'close' ? (scope === 'administrative' ? -dodge : dodge) : 0],
          itemStyle: {
            color: isTarget ? palette.bg : palette.outcome,
            borderColor: isTarget ? palette.target : isWithin ? palette.bg : palette.outcome,
            borderWidth: isTarget ? 2.5 : isWithin ? 2 : 0,
            opacity: 1,
          },
        },
      ]
    }),
  })
  return {
    ...rowsPlot(
      rows.map(({ name }) => name),
      model.max,
    ),
    xAxis: {
      ...silentAxis,
      show: true,
      type: 'value',
      min: 0,
      max: model.max,
      interval: model.ticks[1] ?? model.max,
      splitLine: { show: true, lineStyle: { color: palette.rule } },
    },
    series: [
      ...rows.flatMap(({ row }, i): LineSeriesOption[] => {
        const ends = pairScopes.flatMap(scope => row?.pair?.[scope] ?? [])
        if (row?.nearness !== 'apart' || ends.length < 2) return []
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
      ...pairScopes.map(marksOf),
    ],
  }
}
