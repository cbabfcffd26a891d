import type { CSSProperties } from 'react'
import { belowLabelOf } from '../../facts/direction'
import { cite, citeDerived } from '../../facts/figure'
import { CitedFigure } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { Chart, type DrawnProps, Plot } from '../chart'
import { rowBlocks } from '../row-blocks'
import { type Dumbbells, describeDumbbells, tabulateDumbbells } from './model'
import { dumbbellPosition, dumbbellsOption } from './option'
import '../plotted.css'
import { TermText } from '../../text/term-text'

/** Targets of the plan against outcomes, which stand one above the other at 100%. */
export function DumbbellsChart({ model, onOpen }: DrawnProps<Dumbbells>) {
  const { result, plan } = model.times
  const at = (tick: number) => ({ '--at': `${dumbbellPosition(model, tick) * 100}%` }) as CSSProperties
  return (
    <Chart
      title={model.title}
      sentence={describeDumbbells(model)}
      table={tabulateDumbbells(model)}
      picture={['dumbbells', model]}
      onOpen={onOpen}
    >
      {() => (
        <div className="plotted plotted--dumbbells">
          <div className="plotted__head" aria-hidden="true">
            <span className="plotted__heading">指标</span>
            <span className="plotted__ticks">
              {model.ticks.map(tick => (
                <span key={tick} style={at(tick)} className={tick === 1 ? 'plotted__one' : ''}>
                  {Math.round(tick * 100)}%
                </span>
              ))}
            </span>
            <span className="plotted__columns">
              <span>
                <ScopeMark scope="undivided" status="outcome" /> {result}年成效
              </span>
              <span>
                <ScopeMark scope="undivided" status="target" /> {plan}年目标
              </span>
              <span>相当于{result}年，相差</span>
            </span>
          </div>
          {rowBlocks(model, 3).map(block => (
            <div
              key={block.rows[0]?.target.id}
              className="plotted__body"
              style={{ '--rows': block.rows.length } as CSSProperties}
            >
              <div className="plotted__plot">
                {model.ticks.map(tick => (
                  <span
                    key={tick}
                    style={at(tick)}
                    className={tick === 1 ? 'plotted__grid plotted__grid--one' : 'plotted__grid'}
                  />
                ))}
                <Plot option={dumbbellsOption(block)} />
              </div>
              <ol className="plotted__rows">
                {block.rows.map(({ outcome, target, ratio, increase, below }) => (
                  <li key={target.id} className="plotted__row">
                    <p className="plotted__name">
                      <span>
                        <TermText text={target.indicator.name} />
                      </span>
                      {below !== null && (
                        <span className="plotted__below">{belowLabelOf(model.times, below)}</span>
                      )}
                    </p>
                    <div className="plotted__over" />
                    <div className="plotted__facts">
                      <p>
                        <span className="visually-hidden">{result}年</span>
                        <CitedFigure cited={cite(outcome)} tone="outcome" onOpen={onOpen} />
                      </p>
                      <p>
                        <span className="visually-hidden">{plan}年目标</span>
                        <CitedFigure cited={cite(target)} tone="target" onOpen={onOpen} />
                      </p>
                      <p className="plotted__computed">
                        <CitedFigure cited={citeDerived(ratio)} onOpen={onOpen} />
                        {increase && <CitedFigure cited={citeDerived(increase)} onOpen={onOpen} />}
                      </p>
                    </div>
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      )}
    </Chart>
  )
}
