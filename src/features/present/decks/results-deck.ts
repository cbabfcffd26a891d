import { fastestAmounts } from '../../../charts/rates/fastest'
import { type Dataset, type IndicatorRecord, observationOf } from '../../../dataset/dataset'
import type { Times } from '../../../dataset/times'
import { cite } from '../../../facts/figure'
import { headlineIndicators } from '../../../facts/headline-indicators'
import { type ScopeChoice, scopesShown } from '../../../facts/scope-choice'
import { tiles } from '../../../facts/tiles'
import type { Told } from '../../../facts/told'
import { type ResultSection, resultSections } from '../../results/results'
import { figureSlide } from './figures'
import { basisSlides, nameOf, rateRows, rowSlides, rowsOfTiles, tellRows } from './rows'
import type { Slide } from './slide'

/** 全年成效: the main indicators, what grew fastest, then everything by the report's own sections. */
export function resultsDeck(dataset: Dataset, choice: ScopeChoice): readonly Slide[] {
  return [
    ...headlineIndicators(dataset).flatMap(indicator => mainSlides(dataset, choice, indicator)),
    ...growthSlides(dataset, choice),
    ...resultSections(dataset, choice)
      // Its figures are the main indicators of the slides before.
      .filter(({ role }) => role !== 'overall-results')
      .flatMap(({ id, role, title, groups }) => {
        const own = groups.flatMap(({ observations }) => observations)
        const [period, lead] = timeOf(dataset.times, role)
        return rowSlides(dataset, {
          key: `section-${id}`,
          period: role === 'problems' ? period : `${period}·${title}`,
          rows: rowsOfTiles(tiles(dataset, choice, observation => own.includes(observation))),
          headline: rows => tellRows(lead, rows),
        })
      }),
  ]
}

/** What a section's figures are dated by, as far as the report dates them; and how a headline begins with it. */
function timeOf({ result }: Times, role: ResultSection['role']): readonly [period: string, lead: string] {
  if (role === 'problems') return ['报告列出的问题', '报告列出的问题：']
  return role === 'past' ? ['过去五年末', '过去五年末，'] : [`${result}年成效`, `${result}年`]
}

function mainSlides(dataset: Dataset, choice: ScopeChoice, indicator: IndicatorRecord): Slide[] {
  const scopes = scopesShown(indicator, choice)
  return scopes.flatMap(scope => {
    const level = observationOf(indicator, indicator.times.result, 'level', scope)
    const growth = observationOf(indicator, indicator.times.result, 'growth', scope)
    if (level === undefined) return []
    const headline: Told = [
      `${indicator.times.result}年${nameOf(indicator, scope, choice)}`,
      cite(level),
      ...(growth ? ['，比上年', cite(growth)] : []),
    ]
    return figureSlide(dataset, level, {
      key: scopes.length === 1 ? indicator.id : `${indicator.id}-${scope}`,
      headline,
    })
  })
}

/** Growth side by side, where the report prints the amount too. */
function growthSlides(dataset: Dataset, choice: ScopeChoice): Slide[] {
  const found = fastestAmounts(dataset, choice)
  const { result } = dataset.times
  const max = Math.max(...found.map(({ rate }) => rate.value), 0) || 1
  return basisSlides(found, (rows, basis) =>
    rowSlides(dataset, {
      key: `growth-${basis.key}`,
      period: `${result}年成效`,
      rows: rateRows(rows, max),
      heads: ['比上年增长', `${result}年`],
      scale: `横条为增速，从0画起${basis.told}`,
      headline: page => tellRows(`${result}年增长：`, page),
    }),
  )
}
