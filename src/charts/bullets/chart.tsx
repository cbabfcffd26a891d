import type { CSSProperties } from 'react'
import { cite, citeDerived } from '../../facts/figure'
import { CitedFigure } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { Chart, type DrawnProps } from '../chart'
import { type Bullets, describeBullets, tabulateBullets } from './model'
import { bulletsOption } from './option'
import '../rows.css'
import { TermText } from '../../text/term-text'

/** Targets against the outcome, which is one length in all rows; every figure stands in words above its bar. */
export function BulletsChart({ model, onOpen }: DrawnProps<Bullets>) {
  return (
    <Chart
      title={model.title}
      option={bulletsOption(model)}
      sentence={describeBullets(model)}
      table={tabulateBullets(model)}
      picture={['bullets', model]}
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
                      {outcome.periodLabel}
                      <CitedFigure cited={cite(outcome)} tone="outcome" onOpen={onOpen} />
                    </span>
                    <span className="rows__item">
                      {target.periodLabel}目标
                      <CitedFigure cited={cite(target)} tone="target" onOpen={onOpen} />
                    </span>
                    <span className="rows__item">
                      {target.measure === 'growth' ? '即' : `为${outcome.periodLabel}的`}
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
