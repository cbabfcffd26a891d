import type { CSSProperties } from 'react'
import { cite, citeDerived } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { Chart, type DrawnProps } from '../chart'
import { shortRate } from '../rates/model'
import { describeStatedPace, type StatedPace, type StatedPaceRow, tabulateStatedPace } from './model'
import { pacePosition, paceTicks, statedPaceOption } from './option'
import './chart.css'

/** What the report says of a year's growth on average, and what its two ends come to, on one axis from 0. */
export function StatedPaceChart({ model, onOpen }: DrawnProps<StatedPace>) {
  return (
    <Chart
      title={model.title}
      option={statedPaceOption(model)}
      sentence={describeStatedPace(model)}
      table={tabulateStatedPace(model)}
      picture={['stated-pace', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="paces" style={{ '--rows': model.rows.length } as CSSProperties}>
          <ul className="paces__names">
            {model.rows.map(({ stated, scope }) => (
              <li key={stated.id}>
                <ScopeMark scope={scope} />
                <span>{stated.indicator.name}</span>
                <span className="paces__scope">{stated.scopeLabel}</span>
              </li>
            ))}
          </ul>
          <div className="paces__plot">
            <div className="paces__grid" aria-hidden="true">
              {paceTicks(model).map(tick => (
                <span key={tick} style={{ left: `${pacePosition(model, tick) * 100}%` }}>
                  <b>{tick}%</b>
                </span>
              ))}
            </div>
            {canvas}
            <ul className="paces__rows">
              {model.rows.map(row => (
                <li key={row.stated.id}>
                  <Pair model={model} row={row} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </Chart>
  )
}

/** Both figures of a row, the smaller left of its mark and the greater right of its own; of two alike the printed one first. */
function Pair({
  model,
  row: { stated, computed, verdict },
  onOpen,
}: {
  readonly model: StatedPace
  readonly row: StatedPaceRow
  readonly onOpen: OpenSource
}) {
  const isStatedLeft = verdict === 'agrees' || stated.value <= computed.value
  const placeOf = (rate: number) => `${pacePosition(model, rate) * 100}%`
  const left = { right: `calc(100% - ${placeOf(Math.min(stated.value, computed.value))} + 0.9rem)` }
  const right = { left: `calc(${placeOf(Math.max(stated.value, computed.value))} + 0.9rem)` }
  return (
    <>
      <span className="paces__figure" style={isStatedLeft ? left : right}>
        <CitedFigure cited={cite(stated, shortRate(stated))} tone="outcome" onOpen={onOpen} />
      </span>
      <span className="paces__figure" style={isStatedLeft ? right : left}>
        <CitedFigure cited={citeDerived(computed)} onOpen={onOpen} />
      </span>
    </>
  )
}
