import { type Bullets, bullets } from '../../charts/bullets/model'
import { basisOf, byBasisAndSize, type RateRow, type Rates, rates, shortRate } from '../../charts/rates/model'
import {
  type Dataset,
  type IndicatorRecord,
  indicatorOf,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import { type Measure, type Period, scopeLabels, type Theme } from '../../dataset/vocabulary'
import { pace } from '../../facts/derived'
import { cite, citeDerived } from '../../facts/figure'
import { headlineIndicators } from '../../facts/headline-indicators'
import { type ScopeChoice, scopeChoiceLabels, scopesShown } from '../../facts/scope-choice'
import type { Told } from '../../facts/told'

/** One theme of the overview: what it says, its chart, and its main figures. */
export interface ThemeBand {
  readonly theme: Theme
  readonly finding: Told
  readonly chart:
    | { readonly kind: 'rates'; readonly model: Rates }
    | { readonly kind: 'bullets'; readonly model: Bullets }
  readonly indicators: readonly MainFigures[]
  /** How many observations of the theme the dataset holds. */
  readonly count: number
}

/** An indicator with those of its observations that a first look needs, oldest first. */
export interface MainFigures {
  readonly indicator: IndicatorRecord
  readonly observations: readonly ObservationRecord[]
}

/** Main figures of a theme that fit beside its chart. */
const longestList = 7

/** The page's headline: what was reached and what is aimed at, in the scope that was chosen. */
export function headline(dataset: Dataset, choice: ScopeChoice): Told {
  const gdp = indicatorOf(dataset, 'gdp')
  const [first, second] = scopesShown(gdp, choice).map(scope => ({
    now: observationOf(gdp, '2021', 'level', scope),
    goal: observationOf(gdp, '2026', 'level', scope),
  }))
  if (first?.now === undefined || first.goal === undefined) return [`${gdp.name}：报告未列`]
  if (second?.goal === undefined)
    return [
      `${scopeChoiceLabels[choice]}2021年${gdp.name}`,
      cite(first.now),
      '，',
      '五年后要',
      cite(first.goal),
    ]
  return [`五年后的${gdp.name}：`, '行政口径', cite(first.goal), '，', '管理口径', cite(second.goal)]
}

/** The five themes of the overview, in the report's order. */
export function themeBands(dataset: Dataset, choice: ScopeChoice): readonly ThemeBand[] {
  const find = finder(dataset, choice)
  return [
    band(dataset, choice, 'economy', economy(find)),
    band(dataset, choice, 'fiscal', fiscal(find)),
    band(dataset, choice, 'income', income(find)),
    band(dataset, choice, 'investment', investment(find)),
    band(dataset, choice, 'ecology', ecology(find)),
  ]
}

type Find = (slug: string, period: Period, measure: Measure) => readonly ObservationRecord[]

/** Observations in the scopes shown; empty where the report prints none. */
function finder(dataset: Dataset, choice: ScopeChoice): Find {
  return (slug, period, measure) => {
    const indicator = indicatorOf(dataset, slug)
    return scopesShown(indicator, choice).flatMap(
      scope => observationOf(indicator, period, measure, scope) ?? [],
    )
  }
}

type Content = Pick<ThemeBand, 'finding' | 'chart'>

function band(dataset: Dataset, choice: ScopeChoice, theme: Theme, content: Content): ThemeBand {
  const indicators = [...dataset.indicators.values()].filter(indicator => indicator.theme === theme)
  const isHeadline = (id: string) => (headlineIndicators as readonly string[]).includes(id)
  return {
    theme,
    ...content,
    indicators: indicators
      .filter(({ id }) => !isHeadline(id))
      .slice(0, longestList)
      .map(indicator => mainFigures(indicator, choice)),
    count: indicators.reduce((sum, { observations }) => sum + observations.length, 0),
  }
}

function mainFigures(indicator: IndicatorRecord, choice: ScopeChoice): MainFigures {
  const scopes = scopesShown(indicator, choice)
  return { indicator, observations: indicator.observations.filter(({ scope }) => scopes.includes(scope)) }
}

function economy(find: Find): Content {
  const slugs = [
    'gdp',
    'industrial-value-added',
    'service-value-added',
    'agriculture-value-added',
    'retail-sales',
  ]
  const rows = slugs.flatMap(slug =>
    find(slug, '2021', 'growth').map((rate): RateRow => {
      const level = find(slug, '2021', 'level').find(({ scope }) => scope === rate.scope)
      return { label: rate.indicator.name, rate, level }
    }),
  )
  const model = rates('2021年增长速度', byBasisAndSize(rows))
  const [fastest] = model.rows
  const among = fastest && model.isMixed ? `按惯例用${basisOf(fastest)}的几项里，` : '这几项里，'
  return {
    finding: fastest
      ? [among, `${fastest.label}`, '增长最快，', cite(fastest.rate, shortRate(fastest.rate))]
      : ['报告未列增长速度'],
    chart: { kind: 'rates', model },
  }
}

function fiscal(find: Find): Content {
  const slug = 'general-public-budget-revenue'
  const row = (label: string, period: Period, measure: Measure): RateRow[] =>
    find(slug, period, measure).map(rate => ({ label, rate, level: undefined }))
  const rows = [
    ...row('过去五年年均', '2017/2021', 'average-growth'),
    ...row('2021年', '2021', 'growth'),
    ...row('2022年目标', '2022', 'growth'),
    ...row('今后五年年均目标', '2022/2026', 'average-growth'),
  ]
  return {
    finding: [
      '2021年一般公共预算收入',
      ...scoped(find(slug, '2021', 'level')),
      '，2022年目标',
      ...scoped(find(slug, '2022', 'growth')),
    ],
    chart: { kind: 'rates', model: rates('一般公共预算收入增长速度', rows) },
  }
}

function income(find: Find): Content {
  const pair = (slug: string, period: Period) =>
    [find(slug, '2021', 'level')[0], find(slug, period, 'level')[0]] as const
  const ratio = find('urban-rural-income-ratio', '2021', 'level')
  return {
    finding: [
      '城乡居民收入比',
      ...joined(ratio.map(o => cite(o))),
      '，今后五年要缩小到',
      ...joined(find('urban-rural-income-ratio', '2026', 'level').map(o => cite(o))),
    ],
    chart: {
      kind: 'bullets',
      model: bullets('今后五年末的收入目标，对照2021年', [
        pair('urban-disposable-income', '2026'),
        pair('rural-disposable-income', '2026'),
        pair('urban-rural-income-ratio', '2026'),
      ]),
    },
  }
}

function investment(find: Find): Content {
  const fixed = find('fixed-asset-investment', '2021', 'level')
  return {
    finding: [
      '2021年固定资产投资',
      ...joined(fixed.map(o => cite(o))),
      '，2022年目标',
      ...joined(find('fixed-asset-investment', '2022', 'growth').map(o => cite(o))),
    ],
    chart: {
      kind: 'bullets',
      model: bullets('2022年的投资与招商目标，对照2021年', [
        [fixed[0], find('fixed-asset-investment', '2022', 'growth')[0]],
        [find('foreign-capital', '2021', 'level')[0], find('foreign-capital', '2022', 'level')[0]],
        [
          find('hundred-million-yuan-projects-completed', '2021', 'level')[0],
          find('hundred-million-yuan-projects-completed', '2022', 'level')[0],
        ],
      ]),
    },
  }
}

function ecology(find: Find): Content {
  return {
    finding: [
      '2021年PM2.5平均浓度',
      ...joined(find('pm25', '2021', 'level').map(o => cite(o))),
      '，空气质量优良率',
      ...joined(find('good-air-rate', '2021', 'level').map(o => cite(o))),
    ],
    chart: {
      kind: 'bullets',
      model: bullets('今后五年末的空气质量目标，对照2021年', [
        [find('pm25', '2021', 'level')[0], find('pm25', '2026', 'level')[0]],
        [find('good-air-rate', '2021', 'level')[0], find('good-air-rate', '2026', 'level')[0]],
      ]),
    },
  }
}

/** Figures of both scopes, each with its name; one alone stands under the scope that was chosen. */
function scoped(observations: readonly ObservationRecord[]): Told {
  if (observations.length < 2) return observations.map(o => cite(o))
  return observations.flatMap((o, i) => [i === 0 ? '' : '、', scopeLabels[o.scope], cite(o)])
}

function joined<T>(figures: readonly T[]): (T | string)[] {
  return figures.flatMap((figure, i) => (i === 0 ? [figure] : ['、', figure]))
}

/** What a reader must know before comparing: stated growth beside growth from end points, both of GDP. */
export function growthNote(dataset: Dataset, choice: ScopeChoice): Told {
  const gdp = indicatorOf(dataset, 'gdp')
  const [scope = 'administrative'] = scopesShown(gdp, choice)
  const stated = observationOf(gdp, '2017/2021', 'average-growth', scope)
  const start = observationOf(gdp, '2016', 'level', scope)
  const end = observationOf(gdp, '2021', 'level', scope)
  const nominal = start && end && pace(start, end)
  if (stated === undefined || !nominal) return []
  return [
    `${scopeLabels[scope]}的生产总值，报告写五年`,
    cite(stated),
    '；用两端的金额',
    cite(start),
    '和',
    cite(end),
    '折算，是',
    citeDerived(nominal),
    '。按统计惯例，前者用可比价，后者含价格变动；报告未注明。起点年的修订、初步数也可能使两者不同。两个数都保留，不混用，也不能据此说矛盾。',
  ]
}
