import type { CSSProperties, ReactNode } from 'react'
import type { ObservationRecord } from '../../dataset/dataset'
import { cite, citeDerived } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark, ScopeTag } from '../../text/scope-mark'
import { Chart, type DrawnProps, Plot } from '../chart'
import { shortRate } from '../rates/model'
import { describeGrowthPairs, type GrowthPair, type GrowthPairs, tabulateGrowthPairs } from './model'
import { growthPairsOption } from './option'
import '../plotted.css'
import { TermText } from '../../text/term-text'

/** Growth of the results and growth aimed at for the next year as two bars a row, from 0. */
export function GrowthPairsChart({ model, onOpen }: DrawnProps<GrowthPairs>) {
  return (
    <Chart
      title={model.title}
      sentence={describeGrowthPairs(model)}
      table={tabulateGrowthPairs(model)}
      picture={['growth-pairs', model]}
      onOpen={onOpen}
    >
      {() => (
        <div className="plotted plotted--pairs">
          <ol className="plotted__rows">
            {model.rows.map(row => (
              <Row key={row.target.id} row={row} max={model.max} onOpen={onOpen}>
                <Plot option={growthPairsOption({ ...model, rows: [row] })} />
              </Row>
            ))}
          </ol>
        </div>
      )}
    </Chart>
  )
}

function Row({
  row,
  max,
  onOpen,
  children,
}: {
  readonly row: GrowthPair
  readonly max: number
  readonly onOpen: OpenSource
  /** The two bars: a plot a row, since rows differ in height where their words wrap. */
  readonly children: ReactNode
}) {
  const end = (rate: ObservationRecord, label: string, tone: 'outcome' | 'target') => (
    <p className="plotted__end" style={{ '--at': `${(rate.value / max) * 100}%` } as CSSProperties}>
      <CitedFigure cited={cite(rate, shortRate(rate))} size="s" tone={tone} onOpen={onOpen} />
      <ScopeMark scope={rate.scope} status={rate.status} />
      {label}
    </p>
  )
  const { result, plan } = row.target.times
  return (
    <li className="plotted__row">
      <div className="plotted__name">
        <b>
          <TermText text={row.target.indicator.name} />
        </b>
        <ScopeTag of={row.target.indicator} scope={row.target.scope} />
      </div>
      <div className="plotted__over">
        <div className="plotted__plot">{children}</div>
        {end(row.outcome, `${result}年`, 'outcome')}
        {end(row.target, `${plan}年目标`, 'target')}
      </div>
      <p className="plotted__facts">
        <span className="plotted__label">{`目标比${result}年增速`}</span>{' '}
        {row.difference && <CitedFigure cited={citeDerived(row.difference)} size="s" onOpen={onOpen} />}
      </p>
    </li>
  )
}
