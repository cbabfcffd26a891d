import { cite } from '../../facts/figure'
import { CitedFigure, type OpenSource, ToldText } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { Chart, type DrawnProps } from '../chart'
import { describeSlope, type Slope, type SlopeLine, tabulateSlope, underSlope } from './model'
import { apart, slopeOption, slopePosition } from './option'
import './chart.css'

/** Height of a label against the plot's, so that each keeps room for a finger; the same in the style sheet. */
const labelHeight = 1.5 / 13.5

/** One indicator between two printed years: figures at both ends, what the report says of the years between below. */
export function SlopeChart({ model, onOpen }: DrawnProps<Slope>) {
  return (
    <Chart
      title={`${model.indicator.name}：起点与${model.indicator.times.result}年`}
      option={slopeOption(model)}
      sentence={describeSlope(model)}
      table={tabulateSlope(model)}
      picture={['slopes', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="slope">
          <div className="slope__body">
            <Ends model={model} end="from" onOpen={onOpen} />
            <div className={`slope__plot ${model.isRank ? 'slope__plot--rank' : ''}`}>
              <span className="slope__zero" aria-hidden="true">
                {model.isRank ? '第1位' : '0'}
              </span>
              {canvas}
            </div>
            <Ends model={model} end="to" onOpen={onOpen} />
          </div>
          <Years model={model} />
          <ul className="slope__under">
            {model.lines.map(line => (
              <li key={line.scope}>
                {model.lines.length > 1 && (
                  <>
                    <ScopeMark scope={line.scope} />
                    <span className="visually-hidden">{line.from.scopeLabel}：</span>
                  </>
                )}
                <ToldText told={underSlope(line)} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Chart>
  )
}

interface EndsProps {
  readonly model: Slope
  readonly end: 'from' | 'to'
  readonly onOpen: OpenSource
}

/** The figures of one year, each beside its point. */
function Ends({ model, end, onOpen }: EndsProps) {
  const heightOf = (line: SlopeLine) => (end === 'from' ? line.fromHeight : line.toHeight)
  const places = apart(
    model.lines.map(line => slopePosition(model, heightOf(line))),
    labelHeight,
  )
  return (
    <ul className={`slope__ends slope__ends--${end}`}>
      {model.lines.map((line, i) => (
        <li key={line.scope} style={{ bottom: `${(places[i] ?? 0) * 100}%` }}>
          <CitedFigure cited={cite(line[end])} tone={end === 'from' ? 'base' : 'outcome'} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

/** The axis of years: both ends named, each year between marked and left empty. */
function Years({ model }: { readonly model: Slope }) {
  const [from, to] = model.years
  const between = Array.from({ length: to - from - 1 }, (_, i) => (i + 1) / (to - from))
  return (
    <div className="slope__years" aria-hidden="true">
      {[from, to].map((year, i) => (
        <b key={year} className={i === 0 ? 'slope__from' : 'slope__to'}>
          {year}
        </b>
      ))}
      <span className="slope__ticks">
        {between.map(place => (
          <i key={place} style={{ left: `${place * 100}%` }} />
        ))}
      </span>
    </div>
  )
}
