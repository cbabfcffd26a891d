import { describe, expect, it } from 'vitest'
import { describeLadder, ladder, tabulateLadder } from '../../../../src/charts/ladder/model'
import { plain } from '../../../../src/facts/told'
import { aboutExported } from '../../../../src/features/export/about'
import type { Exported } from '../../../../src/features/export/exported'
import { figuresOf, milestonesOf } from '../../../../src/features/export/tables'
import { flatSheet, inWords } from '../../../../src/features/export/xlsx/flat-sheet'
import { writeXlsx } from '../../../../src/features/export/xlsx/write-xlsx'
import { sample } from '../../../fixtures/sample'
import { attributeOf, type ReadSheet, readXlsx, recordsOf, sheetNamed } from '../../../fixtures/xlsx'
import { exportedOf, noPicture, runnable, runnableDataset, sourcesNamed } from '../export-fixtures'

async function bytesOf(
  change: Partial<Exported> = {},
  isInWords = true,
  dataset = sample,
): Promise<Uint8Array> {
  const blob = await writeXlsx({ dataset, exported: exportedOf(change, dataset), isInWords })
  return new Uint8Array(await blob.arrayBuffer())
}

async function written(...of: Parameters<typeof bytesOf>): Promise<ReadonlyMap<string, ReadSheet>> {
  return readXlsx(await bytesOf(...of))
}

/** All that the report prints, written once for all tests that look at it. */
const whole = written()
const wholeInCodes = written({}, false)

const gdp = 'gdp.2021.level.administrative'
const income = 'urban-disposable-income.2026.level.undivided'
const pace = 'pace~gdp.2016.level.administrative~gdp.2021.level.administrative'
const chart = () => {
  const model = ladder(sample, 'gdp', 'compare')
  return { sentence: describeLadder(model), table: tabulateLadder(model), picture: noPicture }
}

describe('a workbook', () => {
  it('has a sheet for each kind of fact that the export has', async () => {
    expect([...(await whole).keys()]).toEqual(['说明', '数据', '两口径对照', '要事'])
    expect([...(await written({ sources: sourcesNamed([income]), milestones: [] })).keys()]).toEqual([
      '说明',
      '数据',
    ])
    expect([...(await written({ sources: [] })).keys()]).toEqual(['说明', '要事'])
    expect([
      ...(await written({ sources: sourcesNamed([gdp]), milestones: [], chart: chart() })).keys(),
    ]).toEqual(['说明', '表', '数据'])
  })

  it('says on its first sheet all that a file must, and what stands in each column', async () => {
    const book = await whole
    const { rows } = sheetNamed(book, '说明')
    const lines = rows.map(row => row.slice(0, 2))
    for (const line of aboutExported(sample, exportedOf())) expect(lines).toContainEqual(line)
    for (const name of ['数据', '两口径对照', '要事'])
      for (const label of sheetNamed(book, name).rows[0] ?? [])
        expect(
          rows.filter(([sheet, own]) => sheet === name && own === label),
          `${name} ${label}`,
        ).toHaveLength(1)
  })

  it('says which columns paper has not', async () => {
    const line = (await whole).get('说明')?.rows.find(([label]) => label === '打印')
    expect(line?.[1]).toContain('“数据”印到“原文”列')
    expect((await wholeInCodes).get('说明')?.rows.map(([label]) => label)).not.toContain('打印')
  })

  it('has in codes what the table has, in its order, empty where it is empty', async () => {
    const book = await wholeInCodes
    const figures = figuresOf(sample, exportedOf(), false)
    const { rows } = sheetNamed(book, '数据')
    expect(rows[0]).toEqual(figures.head.map(({ key }) => key))
    expect(rows.slice(1).map(row => figures.head.map((_, i) => row[i] ?? ''))).toEqual(
      figures.rows.map(row => row.map(cell => cell ?? '')),
    )
    const milestones = milestonesOf(sample, exportedOf(), false)
    expect(recordsOf(sheetNamed(book, '要事')).map(({ id }) => id)).toEqual(milestones.rows.map(([id]) => id))
  })

  it('has in words the same cells, what is read first', async () => {
    const { head, rows } = figuresOf(sample, exportedOf(), true)
    const records = recordsOf(sheetNamed(await whole, '数据'))
    for (const [i, row] of rows.entries())
      for (const [j, { label }] of head.entries()) expect(records[i]?.[label] ?? '').toBe(row[j] ?? '')
    const labels = Object.keys(records[0] ?? {})
    expect(labels).toHaveLength(head.length)
    expect(labels.slice(0, 3)).toEqual(['指标', '时期', '报告怎么称这个时期'])
  })

  it('keeps paragraphs, pages and years as texts, and amounts as numbers with their decimals', async () => {
    const sheet = sheetNamed(await wholeInCodes, '数据')
    const [head = []] = sheet.rows
    const cellsOf = (id: string) => {
      const at = sheet.rows.findIndex(([first]) => first === id)
      const of = (grid: ReadSheet['formats'] | ReadSheet['rows'], key: string) =>
        grid[at]?.[head.indexOf(key)]
      return { cell: (key: string) => of(sheet.rows, key), format: (key: string) => of(sheet.formats, key) }
    }
    const sales = cellsOf('retail-sales.2021.level.undivided')
    expect(['paragraph', 'page', 'period', 'value'].map(sales.cell)).toEqual(['§1.1.3', '2–3', '2021', 150.2])
    expect(['page', 'value'].map(sales.format)).toEqual(['@', '0.0'])
    expect(cellsOf(income).format('value')).toBe('0.0')
    expect(cellsOf('urban-disposable-income.2021.level.undivided').format('value')).toBe('0')
    expect(cellsOf('non-essential-spending.2021.growth.undivided').cell('value')).toBe(-12.5)
  })

  it('shows the decimals of the printed words, zeros too', () => {
    const column = (key: string, printedIn?: string) => ({
      key,
      label: key,
      type: 'number' as const,
      about: '',
      ...(printedIn === undefined ? {} : { printedIn }),
    })
    const head = [column('value', 'printed'), column('printed'), column('low')]
    const rows = [
      [9, '增长9.0%', 8.95],
      [-0.9, '≈−0.90个百分点', null],
      [1.5, '一倍半', 2],
    ]
    const table = inWords('数据', { head, rows }, ['value', 'printed', 'low'])
    const formats = flatSheet(table)
      .rows.slice(1)
      .map(row => row.map(cell => cell?.format))
    expect(formats).toEqual([
      ['0.0', '@', '0.00'],
      ['0.00', '@', undefined],
      ['0.0', '@', '0'],
    ])
  })

  it('never has a formula, whatever a text begins with', async () => {
    const dataset = runnableDataset()
    const book = await written({ title: runnable, filters: ['@x', '-1'] }, true, dataset)
    const cells = [...book.values()].flatMap(({ rows }) => rows.flat())
    expect(cells.filter(cell => cell !== null && typeof cell === 'object')).toEqual([])
    expect(recordsOf(sheetNamed(book, '数据')).map(row => row.指标)).toContain(runnable)
    expect(cells).toContain('+不相加。')
  })

  it('tells of a computed value its formula, its interval and its prices', async () => {
    const book = await written({ sources: sourcesNamed([gdp, pace]) })
    const row = recordsOf(sheetNamed(book, '数据'))[1]
    // (612.5 ÷ 400.4)^(1/5) − 1 = 8.87 %
    expect(row).toMatchObject({ 数值: 8.9, 单位: '%', 类别: '推算', 价格: '名义', 口径: '行政口径' })
    expect(row?.算式).toContain('(612.5 ÷ 400.4)^(1/5) − 1')
    expect(Number(row?.可能的下端)).toBeLessThan(8.87)
    expect(Number(row?.可能的上端)).toBeGreaterThan(8.87)
  })
})

describe('the sheet of both scopes', () => {
  const rowsOf = async (change: Partial<Exported> = {}) =>
    recordsOf(sheetNamed(await written(change), '两口径对照'))

  it('has a pair in a row, and what lies between as computed', async () => {
    const rows = await rowsOf()
    expect(rows.find(row => row['行政口径：编号'] === gdp)).toMatchObject({
      指标: '生产总值',
      报告怎么称这个时期: '2021年',
      类别: '成效',
      '行政口径：数值': 612.5,
      '管理口径：数值': 480.6,
      单位: '亿元',
      '推算相差：数值': 131.9,
      '推算相差：单位': '亿元',
      '推算相差：算式': expect.stringContaining('612.5 − 480.6'),
      '行政口径：段落': '§1.0',
      '管理口径：页码': '1',
    })
  })

  it('says in its heads which scope and what is computed, in codes too', async () => {
    const [head = []] = sheetNamed(await wholeInCodes, '两口径对照').rows
    for (const key of ['administrative_value', 'management_value', 'difference_value', 'difference_formula'])
      expect(head).toContain(key)
  })

  it('subtracts no bounds and says why', async () => {
    const bounds = (await rowsOf()).find(row => row['行政口径：编号'] === 'gdp.2026.level.administrative')
    expect(bounds).toMatchObject({
      报告怎么称这个时期: '今后五年末',
      '推算相差：数值': null,
      '推算相差：照录': '有界限，不相减',
    })
    expect(String(bounds?.['行政口径：照录'])).toMatch(/突破|超/)
  })

  it('has no figure that the export has not', async () => {
    const ids = [gdp, 'gdp.2021.level.management', 'gdp.2016.level.management']
    const rows = await rowsOf({ sources: sourcesNamed(ids) })
    expect(rows.map(row => row['行政口径：编号'])).toEqual([gdp])
  })
})

describe('the sheet of a chart', () => {
  it('has its sentence and its table in the words of the page', async () => {
    const { sentence, table } = chart()
    const { rows } = sheetNamed(await written({ chart: { sentence, table, picture: noPicture } }), '表')
    expect(rows[0]?.[0]).toBe(table.caption)
    expect(rows[1]?.[0]).toBe(plain(sentence))
    expect(rows[2]).toEqual(table.head)
    expect(rows.slice(3).map(row => row.map(cell => cell ?? ''))).toEqual(
      table.rows.map(row => row.map(plain)),
    )
  })
})

describe('a sheet', () => {
  const elementOf = ({ xml }: ReadSheet, name: string) =>
    new RegExp(`<${name}\\b([^>]*)>(.*?(?=</${name}>))?`, 's').exec(xml)
  const attribute = (sheet: ReadSheet, element: string, name: string) =>
    attributeOf(elementOf(sheet, element)?.[1] ?? '', name)

  it('can be filtered, keeps head and name in sight, and is printed one A4 page wide', async () => {
    const book = await whole
    const figures = sheetNamed(book, '数据')
    expect(attribute(figures, 'autoFilter', 'ref')).toMatch(new RegExp(`^A1:[A-Z]+${figures.rows.length}$`))
    expect(attribute(figures, 'pane', 'topLeftCell')).toBe('B2')
    for (const sheet of book.values()) {
      expect(attribute(sheet, 'pageSetup', 'paperSize')).toBe('9')
      expect(attribute(sheet, 'pageSetup', 'orientation')).toBe('landscape')
      expect(attribute(sheet, 'pageSetup', 'fitToWidth')).toBe('1')
      expect(attribute(sheet, 'pageSetup', 'fitToHeight')).toBe('0')
      expect(attribute(sheet, 'pageSetUpPr', 'fitToPage')).toBe('1')
    }
    expect(sheetNamed(book, '说明').xml).not.toContain('autoFilter')
  })

  it('says on each page what it is of, and whose words', async () => {
    const sheet = sheetNamed(
      await written({ title: 'A&B', choice: 'compare', sources: sourcesNamed([gdp]) }),
      '数据',
    )
    expect(elementOf(sheet, 'oddHeader')?.[2]).toBe('&amp;LA&amp;&amp;B，两种口径对比')
    const foot = elementOf(sheet, 'oddFooter')?.[2]
    for (const words of [sample.report.citedAs, sample.report.dataVersion, '非官方'])
      expect(foot).toContain(words)
  })
})
