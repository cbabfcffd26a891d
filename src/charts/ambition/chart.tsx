import type { CSSProperties, ReactNode } from 'react'
import { cite, citeDerived } from '../../facts/figure'
import type { Cited } from '../../facts/told'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark, ScopeTag } from '../../text/scope-mark'
import { Chart, Plot } from '../chart'
import { rowBlocks } from '../row-blocks'
import type { Ambition, AmbitionRow } from './model'
import { ambitionOption, ambitionPosition } from './option'
import { describeAmbition, noPastTold, sideOf, tabulateAmbition } from './told'
import '../plotted.css'
import { TermText } from '../../text/term-text'

/** Targets of the horizon with growth beside them, or limits without. */
export interface AmbitionChartProps {
  readonly model: Ambition
  /** Growth to and from the results has no meaning for bounds on rates. */
  readonly withGrowth: boolean
  readonly onOpen: OpenSource
}

type RowProps = Pick<AmbitionChartProps, 'model' | 'onOpen'> & { readonly row: AmbitionRow }

/** Bars from 0 to the targets of the horizon, with what each asks beside it. */
export function AmbitionChart({ model, withGrowth, onOpen }: AmbitionChartProps) {
  return (
    <Chart
      title={model.title}
      sentence={describeAmbition(model)}
      table={tabulateAmbition(model)}
      picture={['ambition', model, withGrowth]}
      onOpen={onOpen}
    >
      {() => (
        <div className={`plotted plotted--bars ${withGrowth ? 'plotted--growth' : ''}`}>
          {rowBlocks(model, 1).map(block => (
            <div
              key={block.rows[0]?.target.id}
              className="plotted__body"
              style={{ '--rows': block.rows.length } as CSSProperties}
            >
              <div className="plotted__plot">
                <Plot option={ambitionOption(block)} />
              </div>
              <ol className="plotted__rows">
                {block.rows.map(row => (
                  <li key={row.target.id} className="plotted__row">
                    <div className="plotted__name">
                      <b>
                        <TermText text={row.target.indicator.name} />
                      </b>
                      <ScopeTag of={row.target.indicator} scope={row.target.scope} />
                    </div>
                    <Over model={model} row={row} onOpen={onOpen} />
                    <div className="plotted__facts">
                      <Fact label="今后五年末目标">
                        <CitedFigure cited={cite(row.target)} size="m" tone="target" onOpen={onOpen} />
                      </Fact>
                      <Fact label={`比${model.times.result}年`}>
                        {row.increase ? (
                          <CitedFigure cited={citeDerived(row.increase)} size="s" onOpen={onOpen} />
                        ) : (
                          <span className="plotted__none">没有可比的数</span>
                        )}
                      </Fact>
                      {withGrowth && <Growth row={row} onOpen={onOpen} />}
                      {!withGrowth && sideOf(row) !== null && <p className="plotted__side">{sideOf(row)}</p>}
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

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <p className="plotted__fact">
      <span className="plotted__label">{label}</span>
      <span>{children}</span>
    </p>
  )
}

function Growth({ row, onOpen }: Pick<RowProps, 'row' | 'onOpen'>) {
  const { past, next } = row.pace
  return (
    <>
      {row.target.times.past !== null && (
        <Fact label={past?.isDerived ? '过去五年折合年均增长' : '过去五年年均增长'}>
          {past ? (
            <PaceFigure cited={past} tone="ink" onOpen={onOpen} />
          ) : (
            <span className="plotted__none">{noPastTold(row)}</span>
          )}
        </Fact>
      )}
      <Fact label={next?.isDerived ? '今后五年需年均增长' : '今后五年年均增长'}>
        {next ? (
          <PaceFigure cited={next} tone={next.isDerived ? 'ink' : 'target'} onOpen={onOpen} />
        ) : (
          <span className="plotted__none">不适用</span>
        )}
      </Fact>
    </>
  )
}

/** The label has said 年均增长 already. */
function PaceFigure({
  cited,
  tone,
  onOpen,
}: {
  readonly cited: Cited
  readonly tone: 'ink' | 'target'
  readonly onOpen: OpenSource
}) {
  const text = cited.text.replace(/^年均增长/, '')
  return <CitedFigure cited={{ ...cited, text }} size="s" tone={tone} onOpen={onOpen} />
}

/** The outcome above the bar's end, the target of the plan below its own place. */
function Over({ model, row, onOpen }: RowProps) {
  const at = (position: number) =>
    ({ '--at': `${ambitionPosition(model, position) * 100}%` }) as CSSProperties
  const { outcome, position, step, stepAt } = row
  const { result, plan } = model.times
  return (
    <div className="plotted__over">
      {outcome ? (
        <p className="plotted__at plotted__at--above" style={at(position)}>
          <ScopeMark scope={outcome.scope} status="outcome" />
          {result}年
          <CitedFigure cited={cite(outcome)} tone="outcome" onOpen={onOpen} />
        </p>
      ) : (
        <p className="plotted__at plotted__at--none">{`${result}年的数报告未列，只画目标`}</p>
      )}
      {step.kind !== 'absent' && (
        <p className="plotted__at plotted__at--below" style={at(stepAt ?? position)}>
          <span>{plan}年</span>
          {step.kind === 'words' && (
            <span className="plotted__words">
              <TermText text={step.milestone.title} />
            </span>
          )}
          {step.kind === 'level' && <CitedFigure cited={cite(step.level)} tone="target" onOpen={onOpen} />}
          {step.kind === 'growth' && (
            <>
              <CitedFigure cited={cite(step.growth)} tone="target" onOpen={onOpen} />
              <span className="plotted__comes-to">
                <CitedFigure cited={citeDerived(step.level)} onOpen={onOpen} />
              </span>
            </>
          )}
        </p>
      )}
    </div>
  )
}
