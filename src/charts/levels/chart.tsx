import type { CSSProperties } from 'react'
import { cite } from '../../facts/figure'
import { CitedFigure } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { Chart, type DrawnProps } from '../chart'
import { describeLevels, type Levels, tabulateLevels } from './model'
import { levelsOption } from './option'
import '../rows.css'
import { TermText } from '../../text/term-text'

/** Printed levels as bars from 0, each with its name and, where printed, its growth. */
export function LevelsChart({ model, onOpen }: DrawnProps<Levels>) {
  return (
    <Chart
      title={model.title}
      option={levelsOption(model)}
      sentence={describeLevels(model)}
      table={tabulateLevels(model)}
      picture={['levels', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <div
          className="rows rows--rates rows--levels"
          style={{ '--rows': model.rows.length } as CSSProperties}
        >
          <ol className="rows__names">
            {model.rows.map(({ level, growth }) => (
              <li key={level.id}>
                <span className="rows__name">
                  <ScopeMark scope={level.scope} status={level.status} />
                  <TermText text={level.indicator.name} />
                  <span className="visually-hidden">（{level.scopeLabel}）</span>
                </span>
                {growth && <CitedFigure cited={cite(growth)} onOpen={onOpen} />}
              </li>
            ))}
          </ol>
          <div className="rows__plot">
            {canvas}
            <ol className="rows__figures">
              {model.rows.map(({ level, length }) => (
                <li key={level.id} style={{ paddingLeft: `calc(${(length / model.max) * 100}% + 0.5rem)` }}>
                  <span className="visually-hidden">{level.indicator.name}：</span>
                  <CitedFigure cited={cite(level)} tone="outcome" onOpen={onOpen} />
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </Chart>
  )
}
