import { shortRate } from '../../../charts/rates/model'
import type { Dataset } from '../../../dataset/dataset'
import { statusLabels } from '../../../dataset/vocabulary'
import { boundOf } from '../../../facts/bound'
import type { Derived } from '../../../facts/derived'
import { shownValue } from '../../../facts/derived-value'
import { cite, citeDerived } from '../../../facts/figure'
import { differenceOf, narrowerTold } from '../../../facts/scope-names'
import {
  endsInTarget,
  paceFinding,
  paceReading,
  type ScopePace,
  scopePaces,
} from '../../../facts/scope-paces'
import {
  dividedIndicators,
  isBounded,
  nameOfPair,
  type ScopePair,
  scopePairs,
} from '../../../facts/scope-pairs'
import type { Told } from '../../../facts/told'
import { makeSlide } from './make-slide'
import { rowsBody } from './pages'
import { slideFigure, slidePeriod } from './rows'
import type { Slide, SlideBar, SlideRow } from './slide'

/** 口径对比: each thing that the report prints in both scopes, both side by side, whatever scope is chosen. */
export function scopesDeck(dataset: Dataset): readonly Slide[] {
  const paces = scopePaces(dataset)
  return dividedIndicators(dataset).flatMap(indicator => [
    ...scopePairs(indicator).flatMap(pair => pairSlide(dataset, pair)),
    ...paces.filter(pace => pace.indicator === indicator).map(pace => paceSlide(dataset, pace)),
  ])
}

/** Nominal growth of both scopes and of what lies between them: computed all three, apart from what is printed. */
function paceSlide(dataset: Dataset, pace: ScopePace): Slide {
  const { indicator, span, administrative, management, rest } = pace
  const shown = [administrative, management, ...(rest ? [rest] : [])]
  const max = Math.max(...shown.map(({ value }) => value), 0) || 1
  const rows = shown.map(
    (derived): SlideRow => ({
      name: derived === rest ? differenceOf(indicator).short : derived.scopeLabel,
      scope: derived === rest ? null : derived.scope,
      figures: [{ label: '', cited: citeDerived(derived), tone: 'derived' }],
      bars: [
        {
          share: Math.max(derived.value, 0) / max,
          value: shownValue(derived) ?? derived.value,
          tone: 'derived',
          bound: boundOfPace(derived),
        },
      ],
    }),
  )
  return makeSlide(dataset, {
    key: `${indicator.id}-${span.over.replace('/', '-')}-pace`,
    headline: [
      `${indicator.name}${span.label}名义年均${endsInTarget(pace) ? '（按目标）' : ''}，${paceFinding(pace)}`,
    ],
    period: span.label,
    body: rowsBody(dataset, rows, [], '名义增速，按两端金额推算；横条从0画起'),
    comparisons: [[paceReading(pace)]],
  })
}

function boundOfPace({ inputs }: Derived) {
  const end = inputs[inputs.length - 1]
  return end ? boundOf(end) : null
}

function pairSlide(dataset: Dataset, pair: ScopePair): Slide[] {
  const { indicator, administrative, management, difference, measure, period, status } = pair
  if (administrative === undefined || management === undefined) return []
  const time = slidePeriod(indicator.times, period)
  const name = nameOfPair({ ...pair, periodLabel: time })
  const max = Math.max(administrative.value, management.value) || 1
  const rows = [administrative, management].map(
    (observation): SlideRow => ({
      name: observation.scopeLabel,
      scope: observation.scope,
      figures: [slideFigure(observation)],
      bars: [
        {
          share: observation.value / max,
          value: observation.value,
          tone: status,
          bound: boundOf(observation),
        } satisfies SlideBar,
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
            bars: [
              {
                share: difference.value / max,
                value: shownValue(difference) ?? difference.value,
                tone: 'derived',
                bound: null,
              },
            ],
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
        `${indicator.name}${name}：${administrative.scopeLabel}`,
        cite(administrative, isLevel ? undefined : shortRate(administrative)),
        `，${management.scopeLabel}`,
        cite(management, isLevel ? undefined : shortRate(management)),
      ],
      period: `${time}${status === 'baseline' ? '' : statusLabels[status]}`,
      body: rowsBody(dataset, [...rows, ...rest], [], `${narrowerTold(indicator)}；横条从0画起`),
      comparisons,
    }),
  ]
}
