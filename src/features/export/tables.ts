import type { Dataset } from '../../dataset/dataset'
import { hedgeOf } from '../../dataset/hedge'

const observationColumns = [
  'id',
  'indicator',
  'name',
  'theme',
  'status',
  'measure',
  'value',
  'unit',
  'qualifier',
  'period',
  'scope',
  'paragraph',
  'page',
  'quote',
  'secondary',
  'value_to',
  'note',
  'hedge',
] as const

const milestoneColumns = [
  'id',
  'title',
  'theme',
  'status',
  'period',
  'tier',
  'indicator',
  'paragraph',
  'page',
  'quote',
  'state',
  'hedge',
] as const

/** The contract's flat table of observations, header first, one observation a row with its first citation. */
export function observationTable(dataset: Dataset): string[][] {
  const rows = [...dataset.observations.values()].map(o => {
    const [citation] = o.citations
    return [
      o.id,
      o.indicator.id,
      o.indicator.name,
      o.indicator.theme,
      o.status,
      o.measure,
      String(o.value),
      o.unit,
      o.qualifier,
      o.period,
      o.scope,
      `§${citation?.paragraph}`,
      citation?.page ?? '',
      citation?.quote ?? '',
      o.secondary ? 'yes' : '',
      // The report prints no range.
      '',
      [...(o.note ? [o.note] : []), ...o.indicator.notes].join(''),
      hedgeOf(o) ?? '',
    ]
  })
  return [[...observationColumns], ...rows]
}

/** The contract's flat table of milestones; several indicators of one milestone are parted by a semicolon. */
export function milestoneTable(dataset: Dataset): string[][] {
  const rows = dataset.milestones.map(m => {
    const [citation] = m.citations
    return [
      m.id,
      m.title,
      m.theme,
      m.status,
      m.period,
      m.tier,
      m.indicators.join(';'),
      `§${citation?.paragraph}`,
      citation?.page ?? '',
      citation?.quote ?? '',
      m.state?.printed ?? '',
      hedgeOf(m) ?? '',
    ]
  })
  return [[...milestoneColumns], ...rows]
}
