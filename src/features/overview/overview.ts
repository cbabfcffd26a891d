import { type Bullets, bullets } from '../../charts/bullets/model'
import { basisOf, byBasisAndSize, type RateRow, type Rates, rates, shortRate } from '../../charts/rates/model'
import {
  type Dataset,
  type IndicatorRecord,
  type ObservationRecord,
  observationOf,
} from '../../dataset/dataset'
import type { Times } from '../../dataset/times'
import { scopeLabelsOf, type Theme } from '../../dataset/vocabulary'
import { pace } from '../../facts/derived'
import { cite, citeDerived } from '../../facts/figure'
import { headlineIndicators, leadingIndicator } from '../../facts/headline-indicators'
import { namedFigures } from '../../facts/named-figures'
import { type ScopeChoice, scopesShown } from '../../facts/scope-choice'
import { scopeChoiceName } from '../../facts/scope-names'
import type { Told } from '../../facts/told'

/** One theme of the overview: what it says, its chart, and its main figures. */
export interface ThemeBand {
  readonly theme: Theme
  readonly name: string
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
const maxFigures = 7

/** The page's headline: what was reached and what is aimed at, in the scope that was chosen. */
export function headline(dataset: Dataset, choice: ScopeChoice): Told {
  const leading = leadingIndicator(dataset)
  if (leading === undefined) return [dataset.report.title]
  const [first, second] = scopesShown(leading, choice).map(scope => ({
    now: observationOf(leading, leading.times.result, 'level', scope),
    target: observationOf(leading, leading.times.horizon, 'level', scope),
  }))
  if (leading.times.horizon === null) return resultTold(leading, choice)
  if (first?.now === undefined || first.target === undefined) return [`${leading.name}：报告未列`]
  if (second?.target === undefined)
    return [
      `${scopeChoiceName(leading, choice)}${leading.times.result}年${leading.name}`,
      cite(first.now),
      '，',
      '五年后要',
      cite(first.target),
    ]
  return [
    `五年后的${leading.name}：`,
    first.target.scopeLabel,
    cite(first.target),
    '，',
    second.target.scopeLabel,
    cite(second.target),
  ]
}

/** Of a report that looks no five years ahead: the result, and what is asked of one year. */
function resultTold(leading: IndicatorRecord, choice: ScopeChoice): Told {
  const { result, plan } = leading.times
  const [first, second] = scopesShown(leading, choice).map(scope => ({
    now: observationOf(leading, result, 'level', scope),
    target: observationOf(leading, plan, 'level', scope) ?? observationOf(leading, plan, 'growth', scope),
  }))
  if (first?.now === undefined) return [`${leading.name}：报告未列`]
  if (second?.now !== undefined)
    return [
      `${result}年${leading.name}：${first.now.scopeLabel}`,
      cite(first.now),
      `，${second.now.scopeLabel}`,
      cite(second.now),
    ]
  const told: Told = [`${scopeChoiceName(leading, choice)}${result}年${leading.name}`, cite(first.now)]
  return first.target === undefined ? told : [...told, `，${plan}年目标`, cite(first.target)]
}

/** The themes of the overview, in the report's order; one without a row in its chart is left out. */
export function themeBands(dataset: Dataset, choice: ScopeChoice): readonly ThemeBand[] {
  return dataset.profile.bands.flatMap(({ theme, chart, finding }) => {
    const rows = chart.rows.map(({ label, figures }) => ({
      label,
      figures: figures.map(name => namedFigures(dataset, choice, name)),
    }))
    const drawn = drawnOf(chart, rows)
    if (drawn.model.rows.length === 0) return []
    const told = finding ? findingOf(dataset, choice, finding) : fastestTold(drawn)
    return [band(dataset, choice, theme, { finding: told, chart: drawn })]
  })
}

type Band = Dataset['profile']['bands'][number]

interface Row {
  readonly label: string | undefined
  /** Of each name the observations in the scopes shown. */
  readonly figures: readonly (readonly ObservationRecord[])[]
}

/** A chart of the kind that the profile names. */
function drawnOf(chart: Band['chart'], rows: readonly Row[]): Content['chart'] {
  switch (chart.kind) {
    case 'rates':
      return ratesOf(chart, rows)
    case 'bullets':
      return bulletsOf(chart, rows)
  }
}

function ratesOf({ title, order }: Band['chart'], rows: readonly Row[]): Content['chart'] {
  const found = rows.flatMap(({ label, figures: [own = [], levels = []] }) =>
    own.map((rate): RateRow => {
      const level = levels.find(({ scope }) => scope === rate.scope)
      return { label: label ?? rate.indicator.name, rate, level }
    }),
  )
  return { kind: 'rates', model: rates(title, order === 'size' ? byBasisAndSize(found) : found) }
}

function bulletsOf({ title }: Band['chart'], rows: readonly Row[]): Content['chart'] {
  const pairs = rows.map(({ figures: [outcomes, targets] }) => [outcomes?.[0], targets?.[0]] as const)
  return { kind: 'bullets', model: bullets(title, pairs) }
}

/** Words with their figures; nothing where one of them is not printed. */
function findingOf(
  dataset: Dataset,
  choice: ScopeChoice,
  finding: readonly { readonly words: string; readonly figures: string }[],
): Told {
  const parts = finding.map(({ words, figures }) => ({
    words,
    observations: namedFigures(dataset, choice, figures),
  }))
  if (parts.some(({ observations }) => observations.length === 0)) return []
  return parts.flatMap(({ words, observations }) => [words, ...scoped(observations)])
}

/** The greatest rate of the chart, among those of its price basis. */
function fastestTold(chart: Content['chart']): Told {
  if (chart.kind !== 'rates') return []
  const { model } = chart
  const [first] = model.rows
  if (first === undefined) return []
  const among = model.isMixed ? `按惯例用${basisOf(first)}的几项里，` : '这几项里，'
  return [among, `${first.label}`, '增长最快，', cite(first.rate, shortRate(first.rate))]
}

type Content = Pick<ThemeBand, 'finding' | 'chart'>

function band(dataset: Dataset, choice: ScopeChoice, theme: Theme, content: Content): ThemeBand {
  const indicators = [...dataset.indicators.values()].filter(indicator => indicator.theme === theme)
  const leading = headlineIndicators(dataset)
  return {
    theme,
    name: dataset.report.themes.find(({ id }) => id === theme)?.name ?? theme,
    ...content,
    indicators: indicators
      .filter(indicator => !leading.includes(indicator))
      .slice(0, maxFigures)
      .map(indicator => mainFigures(indicator, choice)),
    count: indicators.reduce((sum, { observations }) => sum + observations.length, 0),
  }
}

function mainFigures(indicator: IndicatorRecord, choice: ScopeChoice): MainFigures {
  const scopes = scopesShown(indicator, choice)
  return { indicator, observations: indicator.observations.filter(({ scope }) => scopes.includes(scope)) }
}

/** Figures of both scopes, each with its name; one alone stands under the scope that was chosen. */
function scoped(observations: readonly ObservationRecord[]): Told {
  if (observations.length < 2) return observations.map(o => cite(o))
  return observations.flatMap((o, i) => [i === 0 ? '' : '、', o.scopeLabel, cite(o)])
}

/** Which years the charts have, and which of them are ours; empty where no year between them is left out. */
export function yearsNote({ start, result, plan, horizon }: Times): string {
  if (start === null && horizon === null) return ''
  const printed = [
    ...(start === null ? [] : ['过去五年的起点']),
    `${result}年`,
    `${plan}年的目标`,
    ...(horizon === null ? [] : ['今后五年末的目标']),
  ]
  const own = [start, horizon].flatMap(year => (year === null ? [] : `“${year}”`)).join('和')
  const listed = `${printed.slice(0, -1).join('、')}和${printed[printed.length - 1]}`
  return `报告只给出${listed}。看板只画这几根柱，不补中间的点，也不连成折线。${own}是看板的标注，报告多未写年份。`
}

/** What a reader must know before comparing: stated growth beside growth from end points, both of the leading indicator. */
export function leadingPacesNote(dataset: Dataset, choice: ScopeChoice): Told {
  const leading = leadingIndicator(dataset)
  if (leading === undefined) return []
  const [scope = 'administrative'] = scopesShown(leading, choice)
  const stated = observationOf(leading, leading.times.past, 'average-growth', scope)
  const start = observationOf(leading, leading.times.start, 'level', scope)
  const end = observationOf(leading, leading.times.result, 'level', scope)
  const nominal = start && end && pace(start, end)
  if (stated === undefined || !nominal) return []
  return [
    `${scopeLabelsOf(leading)[scope]}的${leading.name}，报告写五年`,
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
