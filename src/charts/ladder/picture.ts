import { statusLabels } from '../../dataset/vocabulary'
import { cite, citeDerived } from '../../facts/figure'
import { ownYearName } from '../../facts/own-years'
import { boundOfRung, heightOf, type Rung } from '../../facts/rung'
import { statusTones } from '../../text/status-tones'
import {
  type ColumnsPicture,
  figureWords,
  type Line,
  type PictureColumn,
  scopeWord,
  strong,
} from '../picture'
import { type Ladder, type LadderColumn, type Pace, paceWord, shortWords, spacingTold } from './model'
import { ladderOption, ladderPosition } from './option'

/** Columns with all their figures above, year and kind below, and the pace between. */
export function ladderPicture(model: Ladder): ColumnsPicture {
  const spacing = spacingTold(model.columns)
  const placeOf = (year: string) => model.columns.findIndex(column => column.year === year)
  return {
    layout: 'columns',
    option: ladderOption(model),
    columns: model.columns.map(column => columnOf(model, column)),
    spans: model.paces.map(pace => ({
      from: placeOf(pace.from),
      to: placeOf(pace.to),
      isAhead: pace.span === 'next',
      lines: paceLines(model, pace),
    })),
    under: [],
    notes: spacing === '' ? [] : [`${spacing}。`],
  }
}

function columnOf(model: Ladder, column: LadderColumn): PictureColumn {
  const { year, status, rungs } = column
  const [only, ...others] = model.scopes
  const isPair = others.length > 0
  const own = ownYearName(model.indicator.times, year)
  const mark = only === undefined || isPair ? [] : [scopeWord(only, status)]
  return {
    at: ladderPosition(model, Math.max(...rungs.map(heightOf))),
    hasPointer: rungs.some(rung => boundOfRung(rung) === 'up'),
    figures: rungs.flatMap(rung => rungLines(rung, column, isPair)),
    marks: isPair ? model.scopes.map(scope => scopeWord(scope, status)) : [],
    name: [[...mark, strong(year), ` ${statusLabels[status]}`], ...(own === null ? [] : [[own]])],
  }
}

function rungLines(rung: Rung, { status }: LadderColumn, isPair: boolean): Line[] {
  const mark = isPair ? [scopeWord(rung.scope, status)] : []
  const tone = statusTones[status]
  switch (rung.kind) {
    case 'level':
      return [
        [...mark, ...figureWords(cite(rung.level), tone)],
        ...(rung.growth ? [[cite(rung.growth).text]] : []),
      ]
    case 'growth':
      return [[...mark, ...figureWords(cite(rung.growth), tone)], figureWords(citeDerived(rung.level))]
    case 'words':
      return [[...mark, { text: shortWords(rung.milestone), tone, isStrong: true }]]
    case 'absent':
      return [[...mark, '报告未列']]
  }
}

function paceLines({ scopes }: Ladder, pace: Pace): Line[] {
  return pace.entries.map(({ scope, figure }) => [
    ...(scopes.length > 1 ? [scopeWord(scope)] : []),
    paceWord(pace, figure.isDerived),
    ...figureWords(figure),
  ])
}
