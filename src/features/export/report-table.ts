import type { Dataset, MilestoneRecord, ObservationRecord } from '../../dataset/dataset'
import type { Citation } from '../../dataset/schema'
import { placeOf } from '../../facts/citation'
import { isProblem, periodOf, statusLabelOf, whenOf } from '../../facts/figure'
import { milestoneStatusOf } from '../../facts/milestone'
import type { Source } from '../../facts/source'
import { derivedTold } from '../../facts/told'
import { aboutExported, derivedOf } from './about'
import { scopesOf } from './computed'
import type { Exported } from './exported'
import { wordsOf } from './paragraph'

/** A table for a document: its rows in words, fit to be printed and read out. */
export interface ReportTable {
  readonly title: string
  readonly head: readonly string[]
  /** Parts of the width of the page, one a column. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** What a document says: title and scope, tables, and notes below. */
export interface ReportTables {
  readonly title: string
  /** Who made the document, for its properties. */
  readonly author: string
  readonly subtitle: string
  readonly tables: readonly ReportTable[]
  readonly notes: readonly string[]
}

/** 指标一览表: figures as printed with their places, then what has no number, then how the computed ones were computed. */
export function reportTables(dataset: Dataset, exported: Exported): ReportTables {
  const { sources, milestones, title } = exported
  const about = new Map(aboutExported(dataset, exported))
  return {
    title: `${title} 指标一览表`,
    author: `${dataset.report.dashboard.title}（非官方）`,
    subtitle: `口径：${about.get('口径')}`,
    tables: [
      ...(sources.length === 0 ? [] : [figureTable(sources)]),
      ...(milestones.length === 0 ? [] : [milestoneTable(milestones)]),
    ],
    notes: [
      ...formulasOf(sources),
      ...[...about].filter(([label]) => label !== '内容' && label !== '口径').map(told => told.join('：')),
    ],
  }
}

function figureTable(sources: readonly Source[]): ReportTable {
  let computed = 0
  return {
    title: '指标',
    head: ['序号', '指标', '时期', '类别', '数值', '口径', '出处'],
    widths: [8, 24, 16, 8, 18, 12, 14],
    rows: sources.map((source, i) => {
      const number = String(i + 1)
      if (source.kind === 'observation') {
        const o = source.observation
        return [
          number,
          o.indicator.name,
          timeToldOf(o),
          statusLabelOf(o),
          wordsOf(o),
          o.scopeLabel,
          shortPlace(o.citations),
        ]
      }
      computed += 1
      const { name, text, tag } = source.derived
      return [
        number,
        name,
        '—',
        '推算',
        `${text}（${derivedTold(tag)}）`,
        scopesOf(source.derived),
        `见注${computed}`,
      ]
    }),
  }
}

function milestoneTable(milestones: readonly MilestoneRecord[]): ReportTable {
  return {
    title: '要事',
    head: ['序号', '要事', '时期', '类别', '层级', '出处'],
    widths: [8, 44, 14, 8, 12, 14],
    rows: milestones.map((milestone, i) => [
      String(i + 1),
      milestone.title,
      timeToldOf(milestone),
      milestoneStatusOf(milestone),
      milestone.tierLabel,
      shortPlace(milestone.citations),
    ]),
  }
}

/** Its year with what the report calls it; of what the report gives no year, how it says so. */
function timeToldOf(fact: ObservationRecord | MilestoneRecord): string {
  return isProblem(fact) || fact.period === 'unstated' ? whenOf(fact) : periodOf(fact)
}

function shortPlace([citation]: readonly Pick<Citation, 'page' | 'paragraph'>[]): string {
  return citation === undefined ? '' : placeOf(citation)
}

/** 注1, one a computed value: how, from what, and what to know of it. */
function formulasOf(sources: readonly Source[]): readonly string[] {
  return derivedOf({ sources }).map(({ name, formula, inputs, caveats }, i) => {
    const places = [...new Set(inputs.map(({ citations }) => shortPlace(citations)))].join('、')
    return `注${i + 1} “${name}”由看板推算，算式：${formula}；原数见${places}。${caveats.join('')}`
  })
}
