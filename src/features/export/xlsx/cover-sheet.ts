import type { NamedTable } from './flat-sheet'
import { headCell, type SheetModel, textCell, wideCells } from './sheet'

const widths = [14, 34, 34, 62]

/** What the file is, and what stands in each column of its flat tables. */
export function coverSheet(
  about: readonly (readonly [label: string, words: string])[],
  tables: readonly NamedTable[],
): SheetModel {
  const cut = tables.flatMap(({ name, labels, printedColumns }) =>
    printedColumns > 0 ? `“${name}”印到“${labels[printedColumns - 1]}”列` : [],
  )
  const lines = [...about, ...(cut.length === 0 ? [] : [['打印', `${cut.join('，')}，其余的列在屏幕上看。`]])]
  const columns = tables.flatMap(({ name, head }) =>
    head.map(({ key, label, about }) => [name, label, key, about].map(text => textCell(text))),
  )
  return {
    name: '说明',
    rows: [
      ...lines.map(([label = '', words = '']) => [
        textCell(label, { fontWeight: 'bold' }),
        ...wideCells(words, widths.length - 1),
      ]),
      [],
      ['工作表', '列', '代码', '内容'].map(headCell),
      ...columns,
    ],
    widths,
    headRows: 0,
    headColumns: 0,
    printedColumns: 0,
  }
}
