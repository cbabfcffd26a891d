import type { CSSProperties } from 'react'
import { scopeLabelsOf, statusLabels } from '../../dataset/vocabulary'
import { citeDerived } from '../../facts/figure'
import { differenceOf } from '../../facts/scope-names'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { Chart } from '../chart'
import { type Composition, describeShares, tabulateShares } from '../composition/model'
import { sharesOption } from './option'
import './chart.css'

/** The model is that of the amounts: both charts have the same rows. */
export interface SharesChartProps {
  readonly model: Composition
  /** The same for all charts that stand side by side, in %. */
  readonly max: number
  readonly onOpen: OpenSource
}

/** What lies between the scopes as a share of 行政口径, one bar a time. */
export function SharesChart({ model, max, onOpen }: SharesChartProps) {
  return (
    <Chart
      title={`${differenceOf(model.indicator).name}占${model.indicator.name}的比重，${scopeLabelsOf(model.indicator).administrative}`}
      option={sharesOption(model, max)}
      sentence={describeShares(model)}
      table={tabulateShares(model)}
      picture={['scope-shares', model, max]}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="shares" style={{ '--rows': model.rows.length } as CSSProperties}>
          <ol className="shares__times" aria-hidden="true">
            {model.rows.map(({ period, status }) => (
              <li key={period}>
                <b>{period}</b>
                <span>
                  <ScopeMark scope="administrative" status={status} />
                  {statusLabels[status]}
                </span>
              </li>
            ))}
          </ol>
          <div className="shares__plot">
            {canvas}
            <ol className="shares__figures">
              {model.rows.map(({ period, periodLabel, status, share }) => (
                <li
                  key={period}
                  style={{ paddingLeft: `calc(${((share?.value ?? 0) / max) * 100}% + 0.6rem)` }}
                >
                  <span className="visually-hidden">
                    {periodLabel}
                    {statusLabels[status]}：
                  </span>
                  {share ? (
                    <CitedFigure cited={citeDerived(share)} onOpen={onOpen} />
                  ) : (
                    <span className="shares__none">两项都是下限，不推算</span>
                  )}
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </Chart>
  )
}
