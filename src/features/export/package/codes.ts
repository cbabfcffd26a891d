import type { Dataset } from '../../../dataset/dataset'
import { periodLabelOf } from '../../../dataset/times'
import { baseUnitOf, convert } from '../../../dataset/units'
import {
  hedges,
  measureLabels,
  measures,
  priceBases,
  priceBasisLabels,
  priceBasisNames,
  qualifiers,
  scopeLabelsOf,
  statuses,
  statusLabels,
  type Tier,
  tierLabelsOf,
  tiers,
} from '../../../dataset/vocabulary'
import { measureMeanings, qualifierMeanings, statusMeanings } from '../../../facts/meanings'
import { periodMeaning } from '../../../facts/period-meaning'
import { scopeMeanings } from '../../../facts/scope-meanings'
import { scopesIn } from '../../../facts/scope-names'
import type { Column } from '../columns/column'
import { qualifierLabels } from '../columns/contract'

/** A code of the tables, for who reads them without the page. */
export interface Code {
  /** The column in which it stands. */
  readonly field: string
  readonly code: string
  readonly label: string
  readonly meaning: string
}

/** Columns of the table of codes. */
export const codeColumns: readonly Column<Code>[] = [
  { key: 'field', label: '列', type: 'string', about: '代码出现在哪一列。', code: ({ field }) => field },
  { key: 'code', label: '代码', type: 'string', about: '表里写的代码。', code: ({ code }) => code },
  { key: 'label', label: '名称', type: 'string', about: '看板怎么称它。', code: ({ label }) => label },
  {
    key: 'meaning',
    label: '含义',
    type: 'string',
    about: '它是什么意思；名称已经说清的为空。',
    code: ({ meaning }) => meaning,
  },
]

/** Every code of the vocabulary and of this report that the tables use, column by column. */
export function codesOf(dataset: Dataset): readonly Code[] {
  const { report, times, periods } = dataset
  const tierLabels = tierLabelsOf(report.place)
  const meaningOfScope = scopeMeanings(dataset)
  return [
    ...listed(
      'theme',
      report.themes.map(({ id }) => id),
      id => [report.themes.find(theme => theme.id === id)?.name ?? id, '看板划分的主题，报告没有规定。'],
    ),
    ...listed('status', statuses, code => [statusLabels[code], statusMeanings[code]]),
    ...listed('measure', measures, code => [measureLabels[code], measureMeanings[code]]),
    ...listed('qualifier', qualifiers, code => [qualifierLabels[code], qualifierMeanings[code]]),
    ...listed('period', periods, code => [periodLabelOf(times, code), periodMeaning(dataset, code)]),
    ...listed('scope', scopesIn(report), code => [scopeLabelsOf(report)[code], meaningOfScope[code]]),
    ...listed('unit', unitsOf(dataset), code => [code, unitMeaning(code)]),
    ...listed('hedge', hedges, code => [code, '印在承诺前面的话，照录原文。']),
    ...listed('price_basis', priceBases, code => [priceBasisNames[code], priceBasisLabels[code]]),
    ...listed('tier', tiers, code => [tierLabels[code], tierMeaning(code, tierLabels[code])]),
  ]
}

function listed<Name extends string>(
  field: string,
  codes: readonly Name[],
  told: (code: Name) => readonly [label: string, meaning: string],
): readonly Code[] {
  return codes.map(code => {
    const [label, meaning] = told(code)
    return { field, code, label, meaning }
  })
}

/** As printed, each once, in the order of the data; a figure may be printed without any. */
function unitsOf({ observations }: Dataset): readonly string[] {
  return [...new Set([...observations.values()].map(({ unit }) => unit))].filter(unit => unit !== '')
}

function unitMeaning(unit: string): string {
  const base = baseUnitOf(unit)
  return base === null || base === unit ? '' : `1${unit}等于${convert(1, unit, base)}${base}。`
}

function tierMeaning(tier: Tier, label: string): string {
  return tier === 'own'
    ? '本级的称号、名次和事情；报告没有写由谁授予的也在内。'
    : `由${label}授予、推广，或在${label}比较。`
}
