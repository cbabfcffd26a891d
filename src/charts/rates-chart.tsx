import type { CSSProperties } from 'react'
import { cite } from '../analysis/figure'
import { basisOf, describeRates, type Rates, shortRate, tabulateRates } from '../analysis/rates'
import { scopeLabels } from '../dataset/vocabulary'
import { Chart } from './chart'
import { CitedFigure, type OpenSource } from './cited'
import type { Palette } from './palette'
import { ratesOption } from './rates'
import { ScopeMark } from './scope-mark'
import './rows.css'
import { TermText } from './term-text'

export interface RatesChartProps {
  readonly model: Rates
  readonly palette: Palette
  readonly onOpen: OpenSource
}

/** Printed rates as bars from 0, each with its name and, where printed, its amount. */
export function RatesChart({ model, palette, onOpen }: RatesChartProps) {
  return (
    <Chart
      title={model.title}
      option={ratesOption(model, palette)}
      sentence={describeRates(model)}
      table={tabulateRates(model)}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="rows rows--rates" style={{ '--rows': model.rows.length } as CSSProperties}>
          <ol className="rows__names">
            {model.rows.map(row => (
              <li key={row.rate.id}>
                <span className="rows__name">
                  <ScopeMark scope={row.rate.scope} status={row.rate.status} />
                  <TermText text={row.label} />
                  <span className="visually-hidden">（{scopeLabels[row.rate.scope]}）</span>
                  {model.isMixed && <span className="rows__basis">{basisOf(row)}</span>}
                </span>
                {row.level && <CitedFigure cited={cite(row.level)} onOpen={onOpen} />}
              </li>
            ))}
          </ol>
          <div className="rows__plot">
            {canvas}
            <ol className="rows__figures">
              {model.rows.map(({ rate, label }) => (
                <li
                  key={rate.id}
                  style={{ paddingLeft: `calc(${(rate.value / model.max) * 100}% + 0.5rem)` }}
                >
                  <span className="visually-hidden">{label}：</span>
                  <CitedFigure
                    cited={cite(rate, shortRate(rate))}
                    tone={rate.status === 'target' ? 'target' : 'outcome'}
                    onOpen={onOpen}
                  />
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </Chart>
  )
}
