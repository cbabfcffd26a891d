import type { CSSProperties } from 'react'
import { scopeLabelsOf, statusLabels } from '../../dataset/vocabulary'
import { cite, citeDerived } from '../../facts/figure'
import { boundOfRung, heightOf, type Rung } from '../../facts/rung'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { ScopeMark } from '../../text/scope-mark'
import { statusTones } from '../../text/status-tones'
import { Chart } from '../chart'
import {
  describeLadder,
  type Ladder,
  type LadderColumn,
  paceWord,
  shortWords,
  spacingTold,
  tabulateLadder,
} from './model'
import { ladderOption, ladderPosition } from './option'
import './chart.css'
import { TermText } from '../../text/term-text'

/** `hero` has the width of the page, `small` that of a column beside others. */
export interface LadderChartProps {
  readonly model: Ladder
  readonly size: 'hero' | 'small'
  readonly onOpen: OpenSource
}

/** 起点, 成效 and 目标 as bars with their figures above, year and kind below, and the pace between. */
export function LadderChart({ model, size, onOpen }: LadderChartProps) {
  const labels = scopeLabelsOf(model.indicator)
  const scopes = model.scopes.map(scope => labels[scope]).join('、')
  const spacing = spacingTold(model.columns)
  return (
    <Chart
      title={`${model.indicator.name}阶梯图，${scopes}`}
      option={ladderOption(model)}
      sentence={describeLadder(model)}
      table={tabulateLadder(model)}
      picture={['ladder', model]}
      onOpen={onOpen}
    >
      {canvas => (
        <div className={`ladder ladder--${size} ladder--scopes-${model.scopes.length}`}>
          <div className="ladder__plot">
            {canvas}
            <ol className="ladder__columns">
              {model.columns.map(column => (
                <Column key={column.year} column={column} model={model} size={size} onOpen={onOpen} />
              ))}
            </ol>
          </div>
          <Axis model={model} />
          <Paces model={model} onOpen={onOpen} />
          {spacing !== '' && <p className="ladder__spacing">{spacing}。</p>}
        </div>
      )}
    </Chart>
  )
}

function Column({ column, model, size, onOpen }: { column: LadderColumn } & LadderChartProps) {
  const top = ladderPosition(model, Math.max(...column.rungs.map(heightOf)))
  const isPair = model.scopes.length > 1
  return (
    <li className="ladder__column" style={{ '--top': `${top * 100}%` } as CSSProperties}>
      <div className={`ladder__labels ladder__labels--${hasPointer(column) ? 'bound' : 'plain'}`}>
        <span className="visually-hidden">
          {column.year}年{statusLabels[column.status]}：
        </span>
        {column.rungs.map(rung => (
          <div key={rung.scope} className="ladder__label">
            {isPair && <ScopeMark scope={rung.scope} status={column.status} />}
            <RungFigures
              rung={rung}
              tone={statusTones[column.status]}
              isPair={isPair}
              hasGrowth={size === 'hero' && !isPair}
              onOpen={onOpen}
            />
          </div>
        ))}
      </div>
      {column.rungs.every(rung => heightOf(rung) === 0) && (
        <div className={`ladder__foot ladder__foot--${column.status}`} />
      )}
    </li>
  )
}

/** Whether a pointer stands between the bars and their figures. */
function hasPointer({ rungs }: LadderColumn): boolean {
  return rungs.some(rung => boundOfRung(rung) === 'up')
}

interface RungFiguresProps {
  readonly rung: Rung
  readonly tone: 'base' | 'outcome' | 'target'
  /** Two scopes leave no room for computed levels: the bars say 推算 once, the table has the figures. */
  readonly isPair: boolean
  readonly hasGrowth: boolean
  readonly onOpen: OpenSource
}

function RungFigures({ rung, tone, isPair, hasGrowth, onOpen }: RungFiguresProps) {
  switch (rung.kind) {
    case 'level':
      return (
        <>
          <span className="ladder__figure">
            <CitedFigure cited={cite(rung.level)} tone={tone} onOpen={onOpen} />
          </span>
          {rung.growth && hasGrowth && (
            <span className="ladder__second">
              <CitedFigure cited={cite(rung.growth)} onOpen={onOpen} />
            </span>
          )}
        </>
      )
    case 'growth':
      return (
        <>
          <span className="ladder__figure">
            <CitedFigure cited={cite(rung.growth)} tone={tone} onOpen={onOpen} />
          </span>
          {!isPair && (
            <span className="ladder__second">
              <CitedFigure cited={citeDerived(rung.level)} onOpen={onOpen} />
            </span>
          )}
        </>
      )
    case 'words':
      return (
        <span className="ladder__words">
          <TermText text={shortWords(rung.milestone)} />
        </span>
      )
    case 'absent':
      return <span className="ladder__absent">报告未列</span>
  }
}

/** Under each column its year and kind; of two scopes also the mark of each bar, and whether heights are computed. */
function Axis({ model }: { readonly model: Ladder }) {
  const only = model.scopes.length === 1 ? model.scopes[0] : undefined
  return (
    <ol className="ladder__axis" aria-hidden="true">
      {model.columns.map(({ year, status, rungs }) => (
        <li key={year}>
          {only === undefined && (
            <span className="ladder__sides">
              {model.scopes.map(scope => (
                <ScopeMark key={scope} scope={scope} status={status} />
              ))}
            </span>
          )}
          <b>{year}</b>
          <span>
            {only !== undefined && <ScopeMark scope={only} status={status} />}
            {statusLabels[status]}
          </span>
          {only === undefined && <ComputedHeights rungs={rungs} />}
        </li>
      ))}
    </ol>
  )
}

function ComputedHeights({ rungs }: Pick<LadderColumn, 'rungs'>) {
  const [computed] = rungs.flatMap(rung => (rung.kind === 'growth' ? rung.level : []))
  if (computed === undefined) return null
  return (
    <span className="ladder__computed">
      <span>
        柱高推算
        {computed.tag !== '' && <span className="ladder__kind">{computed.tag}</span>}
      </span>
    </span>
  )
}

function Paces({ model, onOpen }: { readonly model: Ladder; readonly onOpen: OpenSource }) {
  const middleOf = (year: string) => {
    const { columns } = model
    return `${((columns.findIndex(column => column.year === year) + 0.5) / columns.length) * 100}%`
  }
  return (
    <ul className="ladder__paces">
      {model.paces.map(pace => (
        <li
          key={pace.span}
          className={`ladder__pace ladder__pace--${pace.span}`}
          style={{ '--from': middleOf(pace.from), '--to': middleOf(pace.to) } as CSSProperties}
        >
          <span className="visually-hidden">
            {pace.from}至{pace.to}年：
          </span>
          {pace.entries.map(({ scope, figure }) => (
            <span key={scope} className="ladder__pace-figure">
              <span className="nb">
                {model.scopes.length > 1 && <ScopeMark scope={scope} />}
                {paceWord(pace, figure.isDerived)}
              </span>
              <CitedFigure cited={figure} onOpen={onOpen} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
