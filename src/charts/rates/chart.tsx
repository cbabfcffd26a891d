import type { CSSProperties } from 'react'
import { cite } from '../../facts/figure'
import { CitedFigure } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { Chart, type DrawnProps } from '../chart'
import { basisOf, describeRates, type Rates, shortRate, tabulateRates } from './model'
import { ratesOption } from './option'
import '../rows.css'
import { TermText } from '../../text/term-text'

/** Printed rates as bars from 0, each with its name and, where printed, its amount. */
export function RatesChart({ model, onOpen }: DrawnProps<Rates>) {
  return (
    <Chart
      title={model.title}
      option={ratesOption(model)}
      sentence={describeRates(model)}
      table={tabulateRates(model)}
      picture={['rates', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <div
          className={`rows rows--rates ${model.isMixed ? 'rows--mixed' : ''}`}
          style={{ '--rows': model.rows.length } as CSSProperties}
        >
          <ol className="rows__names">
            {model.rows.map(({ label, rate, level }) => (
              <li key={rate.id}>
                <span className="rows__name">
                  <ScopeMark scope={rate.scope} status={rate.status} />
                  <TermText text={label} />
                  <span className="visually-hidden">（{rate.scopeLabel}）</span>
                </span>
                {level && <CitedFigure cited={cite(level)} onOpen={onOpen} />}
              </li>
            ))}
          </ol>
          <div className="rows__plot">
            {canvas}
            <ol className="rows__figures">
              {model.rows.map(row => (
                <li
                  key={row.rate.id}
                  style={{ paddingLeft: `calc(${(row.rate.value / model.max) * 100}% + 0.5rem)` }}
                >
                  <span className="visually-hidden">{row.label}：</span>
                  <CitedFigure
                    cited={cite(row.rate, shortRate(row.rate))}
                    tone={row.rate.status === 'target' ? 'target' : 'outcome'}
                    onOpen={onOpen}
                  />
                  {model.isMixed && <span className="rows__basis">{basisOf(row)}</span>}
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </Chart>
  )
}
