import { scopeLabelsOf } from '../../../dataset/vocabulary'
import { aboutExported } from '../about'
import { contractColumns } from '../columns/contract'
import { furtherColumns } from '../columns/further'
import type { ExportJob } from '../job'
import { type FlatTable, figuresOf, flat, milestonesOf } from '../tables'
import { chartSheet } from './chart-sheet'
import { coverSheet } from './cover-sheet'
import { flatSheet, inCodes, inWords } from './flat-sheet'
import { pairColumns, pairsOf } from './pairs'
import type { SheetModel } from './sheet'

/** What is read of a table in words and printed, from the left, the name or title first; the rest stands behind it. */
const read = {
  figures:
    'name period period_name status measure printed value unit scope price_basis formula low high page paragraph quote',
  pairs:
    'name period_name status measure price_basis administrative_printed management_printed difference_name difference_printed difference_price_basis difference_formula difference_low difference_high administrative_page administrative_paragraph management_page management_paragraph',
  milestones: 'title period status theme tier state hedge page paragraph quote',
}

/** The sheets of an export: what it is, a chart as it stands on the page, then a flat table of each kind of fact. */
export function sheetsOf({
  dataset,
  exported,
  isInWords,
}: Omit<ExportJob, 'deck' | 'look'>): readonly SheetModel[] {
  const { sources, chart, addressOfSource } = exported
  const { report } = dataset
  const columns = pairColumns(
    [...contractColumns, ...furtherColumns(report, addressOfSource)],
    scopeLabelsOf(report),
  )
  const tableOf = (name: string, table: FlatTable, readFirst: string) => {
    const keys = readFirst.split(' ')
    return isInWords ? inWords(name, table, keys) : inCodes(name, table, keys[0] ?? '')
  }
  const tables = [
    tableOf('数据', figuresOf(dataset, exported, isInWords), read.figures),
    tableOf('两口径对照', flat(columns, pairsOf(sources), isInWords), read.pairs),
    tableOf('要事', milestonesOf(dataset, exported, isInWords), read.milestones),
  ].filter(({ rows }) => rows.length > 0)
  return [
    coverSheet(aboutExported(dataset, exported), tables),
    ...(chart === undefined ? [] : [chartSheet(chart)]),
    ...tables.map(flatSheet),
  ]
}
