import { cite, citeDerived } from '../../facts/figure'
import { CitedFigure } from '../../text/cited'
import { Chart, type DrawnProps } from '../chart'
import { describePeak, type Peak, tabulatePeak } from './model'
import { peakOption, peakPosition } from './option'
import '../slopes/chart.css'

/** A start without a year beside the results: two bars, as high a plot as a slope's and no line. */
export function PeakChart({ model, onOpen }: DrawnProps<Peak>) {
  const { from, to, change, startWord } = model
  return (
    <Chart
      title={`${model.indicator.name}：${startWord}与${to.periodLabel}`}
      option={peakOption(model)}
      sentence={describePeak(model)}
      table={tabulatePeak(model)}
      picture={['peaks', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="slope">
          <div className="slope__body slope__body--bars">
            <div className="slope__plot slope__plot--bars">
              <span className="slope__zero" aria-hidden="true">
                0
              </span>
              {canvas}
              <ul className="slope__tops">
                <li style={{ bottom: `${peakPosition(model, model.fromHeight) * 100}%` }}>
                  <CitedFigure cited={cite(from)} tone="base" onOpen={onOpen} />
                </li>
                <li style={{ bottom: `${peakPosition(model, model.toHeight) * 100}%` }}>
                  <CitedFigure cited={cite(to)} tone="outcome" onOpen={onOpen} />
                </li>
              </ul>
            </div>
          </div>
          <div className="slope__years slope__years--bars" aria-hidden="true">
            <b>{startWord}</b>
            <b>{to.period}</b>
          </div>
          <ul className="slope__under">
            <li>
              {change ? (
                <span>
                  比{startWord}
                  <CitedFigure cited={citeDerived(change)} onOpen={onOpen} />
                </span>
              ) : (
                '报告未列变化'
              )}
            </li>
          </ul>
        </div>
      )}
    </Chart>
  )
}
