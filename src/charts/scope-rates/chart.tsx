import type { CSSProperties } from 'react'
import { cite } from '../../facts/figure'
import type { ScopeChoice } from '../../facts/scope-choice'
import { pairScopes } from '../../facts/scope-pairs'
import { CitedFigure, type OpenSource, ToldText } from '../../text/cited'
import { Chart } from '../chart'
import { shortRate } from '../rates/model'
import { describeScopeRates, gapOfRow, type ScopeRateRow, type ScopeRates, tabulateScopeRates } from './model'
import { scopeRatesOption } from './option'
import './chart.css'
import { WithoutTerms } from '../../text/term-text'

/** The choice emphasises one scope; both are drawn under each. */
export interface ScopeRatesChartProps {
  readonly model: ScopeRates
  readonly choice: ScopeChoice
  readonly onOpen: OpenSource
}

/** Rates of both scopes as pairs of marks on one axis from 0, with what they differ by in words. */
export function ScopeRatesChart({ model, choice, onOpen }: ScopeRatesChartProps) {
  const count = model.groups.reduce((sum, { rows }) => sum + rows.length + 1, 0)
  return (
    <Chart
      title={`两种口径的增长速度，${model.labels.administrative}、${model.labels.management}`}
      option={scopeRatesOption(model, choice)}
      sentence={describeScopeRates(model)}
      table={tabulateScopeRates(model)}
      picture={['scope-rates', model, choice]}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="scope-rates" style={{ '--rows': count } as CSSProperties}>
          <div className="scope-rates__plot">{canvas}</div>
          <ul className="scope-rates__rows">
            {model.groups.map(({ indicator, rows }) => (
              <li key={indicator.id}>
                <h3 className="scope-rates__group">
                  <span>{indicator.name}</span>
                </h3>
                <ul>
                  {rows.map(row => (
                    <li key={row.label} className="scope-rates__row">
                      <span className="scope-rates__name">{row.label}</span>
                      <span className="scope-rates__marks">
                        <Ends row={row} max={model.max} onOpen={onOpen} />
                      </span>
                      <span className="scope-rates__gap">
                        <WithoutTerms>
                          <ToldText told={gapOfRow(row)} onOpen={onOpen} />
                        </WithoutTerms>
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <ol className="scope-rates__axis" aria-hidden="true">
            {model.ticks.map(tick => (
              <li key={tick} style={{ left: `${(tick / model.max) * 100}%` }}>
                {tick}%
              </li>
            ))}
          </ol>
        </div>
      )}
    </Chart>
  )
}

/** The lower figure left of its mark, the higher right of it. */
function Ends({
  row,
  max,
  onOpen,
}: {
  readonly row: ScopeRateRow
  readonly max: number
  readonly onOpen: OpenSource
}) {
  const found = pairScopes.flatMap(scope => row.pair?.[scope] ?? [])
  if (found.length === 0) return <span className="scope-rates__none">报告未列</span>
  const ends = [...found].sort((a, b) => a.value - b.value)
  return ends.map((observation, i) => {
    const place = (observation.value / max) * 100
    const isLeft = i === 0 && ends.length > 1
    const beside = row.nearness === 'equal' ? '1.05rem' : '0.75rem'
    return (
      <span
        key={observation.id}
        className={`scope-rates__end scoped scoped--${observation.scope}`}
        style={
          isLeft ? { right: `calc(${100 - place}% + ${beside})` } : { left: `calc(${place}% + ${beside})` }
        }
      >
        <CitedFigure
          cited={cite(observation, shortRate(observation))}
          tone={observation.status === 'target' ? 'target' : 'outcome'}
          onOpen={onOpen}
        />
      </span>
    )
  })
}
