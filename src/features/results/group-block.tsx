import { memo } from 'react'
import { DotsChart } from '../../charts/dots/chart'
import { LevelsChart } from '../../charts/levels/chart'
import { cite } from '../../facts/figure'
import { CitedFigure, type OpenSource } from '../../text/cited'
import { TermHeading } from '../../text/term-heading'
import { TermText } from '../../text/term-text'
import { Sources } from '../parts/sources'
import { Tiles } from '../parts/tiles'
import type { ResultChart } from './result-charts'
import { exactOf, type ResultGroup } from './results'

interface GroupBlockProps {
  readonly group: ResultGroup
  readonly onOpen: OpenSource
}

/**
 * One paragraph's figures: what they are about and where they are printed, then charts and tiles. Most are the same in
 * each scope, and are not drawn anew where another is chosen.
 */
export const GroupBlock = memo(function GroupBlock({ group, onOpen }: GroupBlockProps) {
  const { themes, charts, tiles, words, observations } = group
  return (
    <div className="group">
      <header className="group__head">
        <h3>
          {themes.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && <span className="visually-hidden">，</span>}
              {name}
            </span>
          ))}
        </h3>
        <Sources observations={observations.slice(0, 1)} onOpen={onOpen} />
        {words.length > 0 && (
          <p className="group__words">
            <span>报告同一段还写到：</span>
            <TermText text={`${words.map(({ title }) => title).join('；')}。`} />
          </p>
        )}
      </header>
      <div className="group__body">
        {charts.map(chart => (
          <div key={chart.model.title} className="group__chart">
            <TermHeading level={4} className="results__figure-title" text={chart.model.title} />
            <p className="results__note">{chart.note}</p>
            <Comparison chart={chart} onOpen={onOpen} />
          </div>
        ))}
        {tiles.length > 0 && (
          <Tiles tiles={tiles} headingLevel={4} onOpen={onOpen}>
            {tile => {
              const exact = exactOf(tile)
              return (
                exact && (
                  <p className="tile__second">
                    准确数 <CitedFigure cited={cite(exact)} size="s" onOpen={onOpen} />
                  </p>
                )
              )
            }}
          </Tiles>
        )}
      </div>
    </div>
  )
}, isSame)

function isSame(a: GroupBlockProps, b: GroupBlockProps): boolean {
  const [left, right] = [a.group.observations, b.group.observations]
  const isSameGroup = left.length === right.length && left.every((observation, i) => observation === right[i])
  return isSameGroup && a.onOpen === b.onOpen
}

function Comparison({ chart, onOpen }: { readonly chart: ResultChart } & Omit<GroupBlockProps, 'group'>) {
  switch (chart.kind) {
    case 'levels':
      return <LevelsChart model={chart.model} onOpen={onOpen} />
    case 'dots':
      return <DotsChart model={chart.model} onOpen={onOpen} />
  }
}
