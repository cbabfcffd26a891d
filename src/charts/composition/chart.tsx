import type { CSSProperties } from 'react'
import { type Scope, scopeLabelsOf, statusLabels } from '../../dataset/vocabulary'
import { cite, citeDerived } from '../../facts/figure'
import { differenceOf } from '../../facts/scope-names'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { statusTones } from '../../text/status-tones'
import { Chart, type DrawnProps } from '../chart'
import {
  boundsWords,
  type Composition,
  type CompositionRow,
  describeComposition,
  tabulateComposition,
} from './model'
import { compositionOption, compositionPosition } from './option'
import './chart.css'

/** 管理口径 and what 行政口径 has beyond it, as bars from 0, each with its figures beside it. */
export function CompositionChart({ model, onOpen }: DrawnProps<Composition>) {
  const labels = scopeLabelsOf(model.indicator)
  return (
    <Chart
      title={`${model.indicator.name}的构成：${labels.administrative}、${labels.management}`}
      option={compositionOption(model)}
      sentence={describeComposition(model)}
      table={tabulateComposition(model)}
      picture={['composition', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <div className="composition" style={{ '--rows': model.rows.length } as CSSProperties}>
          <ol className="composition__times" aria-hidden="true">
            {model.rows.map(({ period, status }) => (
              <li key={period}>
                <b>{period}</b>
                <span>{statusLabels[status]}</span>
              </li>
            ))}
          </ol>
          <div className="composition__plot">
            {canvas}
            <ol className="composition__rows">
              {model.rows.map(row => (
                <Row key={row.period} row={row} model={model} onOpen={onOpen} />
              ))}
            </ol>
          </div>
        </div>
      )}
    </Chart>
  )
}

function Row({
  row,
  model,
  onOpen,
}: {
  readonly row: CompositionRow
  readonly model: Composition
  readonly onOpen: OpenSource
}) {
  const { administrative, management, difference, status } = row
  const at = (value: number | undefined) => `${compositionPosition(model, value ?? 0) * 100}%`
  const style = { '--part': at(management?.value), '--whole': at(administrative?.value) } as CSSProperties
  const figure = (scope: Scope, observation: typeof administrative) => (
    <span className={`composition__figure composition__figure--${scope} scoped scoped--${scope}`}>
      <span className="composition__scope">
        <ScopeMark scope={scope} status={status} />
        {scopeLabelsOf(model.indicator)[scope]}
      </span>
      {observation && <CitedFigure cited={cite(observation)} tone={statusTones[status]} onOpen={onOpen} />}
    </span>
  )
  return (
    <li style={style}>
      <span className="visually-hidden">
        {row.periodLabel}
        {statusLabels[status]}：
      </span>
      <div className="composition__above">
        {figure('management', management)}
        {figure('administrative', administrative)}
      </div>
      <div className="composition__below">
        {difference ? (
          <>
            <span className={`composition__hatch composition__hatch--${status}`} />
            {differenceOf(model.indicator).short}
            <CitedFigure cited={citeDerived(difference)} onOpen={onOpen} />
          </>
        ) : (
          boundsWords
        )}
      </div>
    </li>
  )
}
