import type { Peak } from '../../../charts/peaks/model'
import type { Slope } from '../../../charts/slopes/model'
import type { Dataset } from '../../../dataset/dataset'
import { cite } from '../../../facts/figure'
import type { ScopeChoice } from '../../../facts/scope-choice'
import type { Tile } from '../../../facts/tiles'
import { trends } from '../../trends/trends'
import { figureSlide } from './figures'
import { ladderSlides } from './ladders'
import { basisSlides, rateRows, rowSlides, rowsOfTiles, tellRows } from './rows'
import type { Slide } from './slide'

/** 五年跨越: both ends of what has two, average growth, then changes and totals by theme. */
export function trendsDeck(dataset: Dataset, choice: ScopeChoice): readonly Slide[] {
  const model = trends(dataset, choice)
  const list = (key: string, period: string, tiles: readonly Tile[]) =>
    rowSlides(dataset, {
      key,
      period,
      rows: rowsOfTiles(tiles),
      headline: rows => tellRows('过去五年，', rows),
    })
  return [
    ...[...model.amounts, ...model.counts].flatMap(slope => slopeSlides(dataset, choice, slope)),
    ...model.peaks.map(peak => peakSlide(dataset, peak)),
    ...growthSlides(dataset, model.growth),
    ...list('changes', '过去五年·变化', model.changes),
    ...model.totals.flatMap(({ theme, name, tiles }) => list(`totals-${theme}`, `过去五年·${name}`, tiles)),
    ...list('kept', '过去五年·始终保持', model.kept),
  ]
}

/** One slide a scope; none where the report prints no start. A rank has a figure, not bars. */
export function slopeSlides(
  dataset: Dataset,
  choice: ScopeChoice,
  { indicator, isRank, lines }: Slope,
): Slide[] {
  const verb = (from: number, to: number) =>
    isRank ? (to < from ? '前移到' : '后移到') : to < from ? '减少到' : '提高到'
  const [line] = lines
  const { start, result } = indicator.times
  if (line === undefined || start === null) return []
  const word = verb(line.fromHeight, line.toHeight)
  // A place has no length: a bar from zero would make the better one the shorter.
  if (isRank)
    return lines.map(({ from, to }) =>
      figureSlide(dataset, to, {
        key: indicator.id,
        period: '过去五年',
        headline: [`五年间，${indicator.name}从`, cite(from), word, cite(to)],
      }),
    )
  return ladderSlides(dataset, choice, {
    key: indicator.id,
    slug: indicator.id,
    years: [start, result],
    main: result,
    period: '过去五年',
    headline: (level, name) => [`五年间，${name}从`, ...level(start), word, ...level(result)],
  })
}

/** 从…下降到…: the result large, the start in the headline. */
export function peakSlide(dataset: Dataset, { indicator, from, to, startWord }: Peak): Slide {
  return figureSlide(dataset, to, {
    key: indicator.id,
    headline: [
      `${indicator.name}从${startWord}`,
      cite(from),
      to.value < from.value ? '下降到' : '上升到',
      cite(to),
    ],
  })
}

/** Average growth of amounts, side by side. */
function growthSlides(dataset: Dataset, { rows: found, max }: ReturnType<typeof trends>['growth']): Slide[] {
  return basisSlides(found, (rows, basis) =>
    rowSlides(dataset, {
      key: `growth-${basis.key}`,
      period: '过去五年',
      rows: rateRows(rows, max),
      heads: ['年均增长', `${dataset.times.result}年`],
      scale: `横条为年均增速，从0画起${basis.told}`,
      headline: page => tellRows('过去五年年均增长：', page),
    }),
  )
}
