import type { CSSProperties } from 'react'
import { type Bullets, describeBullets, tabulateBullets } from '../analysis/bullets'
import { cite, citeDerived } from '../analysis/figure'
import { periodLabels } from '../dataset/vocabulary'
import { bulletsOption } from './bullets'
import { Chart } from './chart'
import { CitedFigure, type OpenSource } from './cited'
import type { Palette } from './palette'
import { ScopeMark } from './scope-mark'
import './rows.css'
import { TermText } from './term-text'

export interface BulletsChartProps {
  readonly model: Bullets
  readonly palette: Palette
  readonly onOpen: OpenSource
}

/** Targets against the outcome of 2021, which is one length in all rows; every figure stands in words above its bar. */
export function BulletsChart({ model, palette, onOpen }: BulletsChartProps) {
  return (
    <Chart
      title={model.title}
      option={bulletsOption(model, palette)}
      sentence={describeBullets(model)}
      table={tabulateBullets(model)}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="rows rows--bullets" style={{ '--rows': model.rows.length } as CSSProperties}>
          <div className="rows__plot">
            {canvas}
            <ol className="rows__told">
              {model.rows.map(({ outcome, target, derived }) => (
                <li key={target.id}>
                  <span className="rows__name">
                    <ScopeMark scope={outcome.scope} />
                    <TermText text={outcome.indicator.name} />
                  </span>
                  <span className="rows__pair">
                    <span className="rows__item">
                      2021年
                      <CitedFigure cited={cite(outcome)} tone="outcome" onOpen={onOpen} />
                    </span>
                    <span className="rows__item">
                      {periodLabels[target.period]}目标
                      <CitedFigure cited={cite(target)} tone="target" onOpen={onOpen} />
                    </span>
                    <span className="rows__item">
                      {target.measure === 'growth' ? '即' : '为2021年的'}
                      <CitedFigure cited={citeDerived(derived)} onOpen={onOpen} />
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </Chart>
  )
}
