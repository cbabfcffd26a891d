import type { CSSProperties } from 'react'
import { cite } from '../../facts/figure'
import { CitedFigure } from '../../text/cited'
import { Chart, type DrawnProps } from '../chart'
import { type Dots, describeDots, tabulateDots } from './model'
import { dotsOption } from './option'
import './chart.css'
import { TermText } from '../../text/term-text'

/** A count within a count: both in figures, then one circle a thing. */
export function DotsChart({ model, onOpen }: DrawnProps<Dots>) {
  const { whole, part } = model
  return (
    <Chart
      title={model.title}
      option={dotsOption(model)}
      sentence={describeDots(model)}
      table={tabulateDots(model)}
      picture={['dots', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <>
          <p className="dots__told">
            {[whole, part].map(count => (
              <span key={count.id}>
                <TermText text={count.indicator.name} />
                <CitedFigure
                  cited={cite(count)}
                  size="m"
                  tone={count === part ? 'outcome' : 'ink'}
                  onOpen={onOpen}
                />
              </span>
            ))}
          </p>
          <div className="dots__plot" style={{ '--dots': whole.value } as CSSProperties}>
            {canvas}
          </div>
        </>
      )}
    </Chart>
  )
}
