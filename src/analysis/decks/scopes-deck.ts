import type { Dataset } from '../../dataset/dataset'
import { scopeLabels, statusLabels } from '../../dataset/vocabulary'
import { boundOf } from '../bound'
import { cite, citeDerived } from '../figure'
import { shortRate } from '../rates'
import { dividedIndicators, isBounded, nameOfPair, type ScopePair, scopePairs } from '../scope-pairs'
import type { Told } from '../told'
import { makeSlide } from './make-slide'
import { rowsBody } from './pages'
import { slideFigure, slidePeriods } from './rows'
import type { Slide, SlideBar, SlideRow } from './slide'

/** 口径对比: each thing that the report prints in both scopes, both side by side, whatever scope is chosen. */
export function scopesDeck(dataset: Dataset): readonly Slide[] {
  return dividedIndicators(dataset).flatMap(indicator =>
    scopePairs(indicator).flatMap(pair => pairSlide(dataset, pair)),
  )
}

function pairSlide(dataset: Dataset, pair: ScopePair): Slide[] {
  const { indicator, administrative, management, difference, measure, period, status } = pair
  if (administrative === undefined || management === undefined) return []
  const name = `${nameOfPair(pair).replace(/^20(16|26)年/, slidePeriods[period])}`
  const max = Math.max(administrative.value, management.value) || 1
  const rows = [administrative, management].map(
    (observation): SlideRow => ({
      name: scopeLabels[observation.scope],
      scope: observation.scope,
      figures: [slideFigure(observation)],
      bars: [
        { share: observation.value / max, tone: status, bound: boundOf(observation) } satisfies SlideBar,
      ],
    }),
  )
  const isLevel = measure === 'level'
  const rest: SlideRow[] =
    difference && isLevel
      ? [
          {
            name: '两者之差',
            scope: null,
            figures: [{ label: '', cited: citeDerived(difference), tone: 'derived' }],
            bars: [{ share: difference.value / max, tone: 'derived', bound: null }],
          },
        ]
      : []
  const comparisons: Told[] = [
    ...(difference && !isLevel ? [['两种口径的增速之差：', citeDerived(difference)] satisfies Told] : []),
    ...(difference === null && isBounded(pair)
      ? [['两项都是下限，超过多少没有写，所以不相减。'] satisfies Told]
      : []),
  ]
  return [
    makeSlide(dataset, {
      key: `${indicator.id}-${period.replace('/', '-')}-${measure}-${status}`,
      headline: [
        `${indicator.name}${name}：行政口径`,
        cite(administrative, isLevel ? undefined : shortRate(administrative)),
        '，管理口径',
        cite(management, isLevel ? undefined : shortRate(management)),
      ],
      period: `${slidePeriods[period]}${period === '2016' ? '' : statusLabels[status]}`,
      body: rowsBody(dataset, [...rows, ...rest], [], '管理口径不含嘉兴港区、嘉兴电厂；横条从0画起'),
      comparisons,
    }),
  ]
}
