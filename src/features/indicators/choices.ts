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
import { type Facet, optionsOf, periodInVain, type StrangeValue, shortened } from '../parts/facets'
import { type LibraryRow, traitLabelsOf, traits } from './rows'

/** Stands in the address for what is printed without a unit. */
const noUnit = 'none'

/** Facets of the library with what the whole report has, so that no choice of scope takes an option away. */
export function libraryFacets(dataset: Dataset, rows: readonly LibraryRow[]): readonly Facet<LibraryRow>[] {
  const facet = (
    key: string,
    label: string,
    values: readonly string[],
    labelOf: (value: string) => string,
    codesOf: (row: LibraryRow) => readonly string[],
    more: { readonly groupOf?: (value: string) => string; readonly needsAll?: boolean } = {},
  ): Facet<LibraryRow> => ({
    key,
    label,
    options: optionsOf(values, rows.flatMap(codesOf), labelOf, more.groupOf),
    valuesOf: codesOf,
    needsAll: more.needsAll === true,
  })
  const { report, times } = dataset
  const sections = report.sections.map(({ id }) => id).sort(compareParagraphs)
  return [
    facet(
      'theme',
      '主题',
      report.themes.map(({ id }) => id),
      id => themeNameOf(dataset, id) ?? id,
      row => [row.observation.indicator.theme],
    ),
    facet('status', '成效或目标', statuses, labelIn(statusLabels), row => [row.observation.status]),
    facet(
      'period',
      '时期',
      [...dataset.periods].sort(comparePeriods),
      value => periodLabelOf(times, value as Period),
      row => [row.observation.period],
    ),
    facet('scopes', '口径', scopesIn(report), labelIn(scopeLabelsOf(report)), row => [row.observation.scope]),
    facet('has', '特点', traits, labelIn(traitLabelsOf(times)), row => row.traits, { needsAll: true }),
    facet('measure', '计量', measures, labelIn(measureLabels), row => [row.observation.measure]),
    facet(
      'hedge',
      '承诺的措辞',
      hedges,
      word => word,
      row => listed(hedgeOf(row.observation)),
    ),
    facet('unit', '单位', unitsOf(rows), unitLabel, row => [row.observation.unit || noUnit]),
    facet(
      'section',
      '报告章节',
      sections,
      id => sectionLabelOf(dataset, id),
      row => [row.sectionId],
      {
        groupOf: id => chapterLabelOf(dataset, id) ?? '其他',
      },
    ),
  ]
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
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

function themeNameOf({ report }: Dataset, id: string): string | null {
  return report.themes.find(theme => theme.id === id)?.name ?? null
}

function labelIn(labels: Readonly<Record<string, string>>): (value: string) => string {
  return value => labels[value] ?? value
}

function inVain(name: string | null, open = '', close = ''): string | null {
  return name === null ? null : `${open}${name}${close}没有数字`
}

/** What a reader is told of a facet's value that the report has not; null where it is no such value at all. */
export function strangeTold(dataset: Dataset, { key, value }: StrangeValue): string | null {
  const short = shortened(value)
  switch (key) {
    case 'section':
      return dataset.report.sections.some(({ id }) => id === value)
        ? `报告“${sectionLabelOf(dataset, value)}”（§${value}）里没有数字`
        : `报告没有编号是“${short}”的章节`
    case 'unit':
      return `没有以“${short}”为单位的数字`
    case 'hedge':
      return hedges.some(known => known === value) ? `没有写着“${value}”的数字` : null
    case 'theme':
      return inVain(themeNameOf(dataset, value), '“', '”')
    case 'period':
      return inVain(periodInVain(dataset.times, value))
    default:
      return null
  }
}
