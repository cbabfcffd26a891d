import { describe, expect, it } from 'vitest'
import { describeLadder, ladder, tabulateLadder } from '../../src/charts/ladder/model'
import type { Exported } from '../../src/features/export/exported'
import { figuresOf } from '../../src/features/export/tables'
import { writeXlsx } from '../../src/features/export/xlsx/write-xlsx'
import {
  exportedOf,
  noPicture,
  runnable,
  runnableDataset,
  sourcesNamed,
} from '../features/export/export-fixtures'
import { sample } from '../fixtures/sample'
import { converted } from './soffice'

/** Every sheet, in UTF-8, as its cells are shown; texts alone stand in quotes. */
const csvOfSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1'

async function written(
  change: Partial<Exported> = {},
  isInWords = false,
  dataset = sample,
): Promise<Uint8Array> {
  const blob = await writeXlsx({ dataset, exported: exportedOf(change, dataset), isInWords })
  return new Uint8Array(await blob.arrayBuffer())
}

/** The rows of each sheet, each cell as it stands in the file: texts with their quotes. */
async function sheetsOf(workbook: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const files = await converted('book.xlsx', workbook, csvOfSheets)
  return new Map(
    [...files].map(([file, bytes]) => [
      file.replace(/^book-|\.csv$/g, ''),
      new TextDecoder().decode(bytes).split('\n').filter(Boolean).map(cellsOf),
    ]),
  )
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => cell)
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`
}

describe('a workbook in LibreOffice', () => {
  it('has every row, its texts as texts and its numbers as numbers', async () => {
    const { head, rows } = figuresOf(sample, exportedOf(), false)
    const sheet = (await sheetsOf(await written())).get('数据') ?? []
    expect(sheet[0]).toEqual(head.map(({ key }) => quoted(key)))
    expect(sheet).toHaveLength(rows.length + 1)
    for (const [i, row] of rows.entries())
      for (const [j, cell] of row.entries()) {
        const shown = sheet[i + 1]?.[j] ?? ''
        if (typeof cell === 'number') expect(Number(shown), `${row[0]} ${head[j]?.key}`).toBe(cell)
        else expect(shown, `${row[0]} ${head[j]?.key}`).toBe(cell ? quoted(cell) : '')
      }
  })

  it('has the sheets of a chart in both scopes, with what lies between in its decimals', async () => {
    const model = ladder(sample, 'gdp', 'compare')
    const chart = { sentence: describeLadder(model), table: tabulateLadder(model), picture: noPicture }
    const ids = ['gdp.2016.level.administrative', 'gdp.2016.level.management']
    const workbook = await written({ chart, sources: sourcesNamed(ids), milestones: [] })
    const sheets = await sheetsOf(workbook)
    expect([...sheets.keys()].sort()).toEqual(['两口径对照', '数据', '表', '说明'].sort())
    expect(sheets.get('表')?.[2]).toEqual(chart.table.head.map(quoted))
    const [head = [], pair = []] = sheets.get('两口径对照') ?? []
    const cell = (key: string) => pair[head.indexOf(quoted(key))]
    expect(cell('administrative_value')).toBe('400.4')
    expect(cell('management_value')).toBe('300.2')
    expect(cell('difference_value')).toBe('100.2')
  })

  it('runs nothing that only looks like a formula', async () => {
    const dataset = runnableDataset()
    const sheets = await sheetsOf(await written({ title: runnable, filters: ['@x'] }, true, dataset))
    expect(sheets.get('说明')?.[0]?.[1]).toBe(quoted(runnable))
    expect(sheets.get('数据')?.map(([name]) => name)).toContain(quoted(runnable))
  })

  it('is printed on A4, landscape and one page wide', async () => {
    const few = sourcesNamed(['gdp.2021.level.administrative', 'gdp.2021.growth.administrative'])
    const workbook = await written({ sources: few, milestones: [] }, true)
    const [pdf] = [...(await converted('book.xlsx', workbook, 'pdf')).values()]
    const text = new TextDecoder('latin1').decode(pdf)
    // The cover on two sheets, and all columns of the figures on one.
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(3)
    const boxes = text.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []
    expect(boxes).not.toEqual([])
    for (const box of boxes)
      expect(box.match(/[\d.]+/g)?.map(side => Math.round(Number(side)))).toEqual([0, 0, 842, 595])
  })
})
