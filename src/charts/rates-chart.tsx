import type { CSSProperties } from 'react'
import { cite } from '../analysis/figure'
import { describeRates, type RateRow, type Rates, shortRate, tabulateRates } from '../analysis/rates'
import type { ObservationRecord } from '../dataset/dataset'
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
        <div
          className={`rows rows--rates ${model.reference ? 'rows--reference' : ''}`}
          style={{ '--rows': model.rows.length } as CSSProperties}
        >
          <ol className="rows__names">
            {model.rows.map(({ label, rate, level }) => (
              <li key={rate.id}>
                <span className={`rows__name ${isReference(model, rate) ? 'rows__name--reference' : ''}`}>
                  <ScopeMark scope={rate.scope} status={rate.status} />
                  <TermText text={label} />
                  <span className="visually-hidden">（{scopeLabels[rate.scope]}）</span>
                </span>
                {level && <CitedFigure cited={cite(level)} onOpen={onOpen} />}
              </li>
            ))}
          </ol>
          <div className="rows__plot">
            {canvas}
            {model.reference && <Reference model={model} row={model.reference} onOpen={onOpen} />}
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

function isReference({ reference }: Rates, rate: ObservationRecord): boolean {
  return reference?.rate === rate
}

/** A line across all rows at the rate that the others are held against, named above them. */
function Reference({
  model,
  row: { label, rate },
  onOpen,
}: { readonly model: Rates; readonly row: RateRow } & Pick<RatesChartProps, 'onOpen'>) {
  return (
    <p className="rows__reference" style={{ left: `${(rate.value / model.max) * 100}%` }}>
      <span>
        {label}
        <CitedFigure cited={cite(rate, shortRate(rate))} onOpen={onOpen} />
      </span>
    </p>
  )
}
