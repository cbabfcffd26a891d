import type { Dataset } from '../../dataset/dataset'
import { hedgeOf } from '../../dataset/hedge'
import { comparePeriods, periodLabelOf } from '../../dataset/times'
import {
  hedges,
  measureLabels,
  measures,
  type Period,
  scopeLabelsOf,
  statuses,
  statusLabels,
} from '../../dataset/vocabulary'
import { chapterLabelOf, sectionLabelOf } from '../../facts/milestone'
import { compareParagraphs } from '../../facts/report-order'
import { scopesIn } from '../../facts/scope-names'
import { type Facet, facetsOf, labelIn, type StrangeValue, shortened } from '../parts/facets'
import { strangeInReport } from '../parts/strange-told'
import { type LibraryRow, traitLabelsOf, traits } from './rows'

/** Stands in the address for what is printed without a unit. */
const noUnit = 'none'

/** Facets of the library with what the whole report has, so that no choice of scope takes an option away. */
export function libraryFacets(dataset: Dataset, rows: readonly LibraryRow[]): readonly Facet<LibraryRow>[] {
  const facet = facetsOf(rows)
  const { report, times } = dataset
  const sections = report.sections.map(({ id }) => id).sort(compareParagraphs)
  return [
    facet(
      'theme',
      '主题',
      report.themes.map(({ id }) => id),
      id => report.themes.find(theme => theme.id === id)?.name ?? id,
      row => row.observation.indicator.theme,
    ),
    facet('status', '成效或目标', statuses, labelIn(statusLabels), row => row.observation.status),
    facet(
      'period',
      '时期',
      [...dataset.periods].sort(comparePeriods),
      value => periodLabelOf(times, value as Period),
      row => row.observation.period,
    ),
    facet('scopes', '口径', scopesIn(report), labelIn(scopeLabelsOf(report)), row => row.observation.scope),
    facet('has', '特点', traits, labelIn(traitLabelsOf(times)), row => row.traits, { needsAll: true }),
    facet('measure', '计量', measures, labelIn(measureLabels), row => row.observation.measure),
    facet(
      'hedge',
      '承诺的措辞',
      hedges,
      word => word,
      row => hedgeOf(row.observation),
    ),
    facet('unit', '单位', unitsOf(rows), unitLabel, row => row.observation.unit || noUnit),
    facet(
      'section',
      '报告章节',
      sections,
      id => sectionLabelOf(dataset, id),
      row => row.sectionId,
      {
        groupOf: id => chapterLabelOf(dataset, id) ?? '其他',
      },
    ),
  ]
}

/** Units by how often they are printed; what has none stands last. */
export function unitsOf(rows: readonly LibraryRow[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { observation } of rows) {
    const unit = observation.unit || noUnit
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, m], [b, n]) => Number(a === noUnit) - Number(b === noUnit) || n - m)
    .map(([unit]) => unit)
}

/** 亿元; 没有印单位 where the report prints none. */
export function unitLabel(unit: string): string {
  return unit === noUnit || unit === '' ? '没有印单位' : unit
}

/** What a reader is told of a facet's value that the report has not; null where it is no such value at all. */
export function strangeTold(dataset: Dataset, strange: StrangeValue): string | null {
  return strange.key === 'unit'
    ? `没有以“${shortened(strange.value)}”为单位的数字`
    : strangeInReport(dataset, strange, '数字')
}
