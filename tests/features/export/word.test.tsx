import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { reportTables } from '../../../src/features/export/report-table'
import { wordFile } from '../../../src/features/export/word-file'
import { sample } from '../../fixtures/sample'
import { exportedOf } from './export-fixtures'

async function written(change: Parameters<typeof exportedOf>[0] = {}) {
  const blob = await wordFile(reportTables(sample, exportedOf(change)))
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  const all = (parent: Document | Element, name: string) => [...parent.getElementsByTagName(name)]
  const words = (element: Element) =>
    all(element, 'w:t')
      .map(({ textContent }) => textContent)
      .join('')
  const tables = all(document, 'w:tbl').map(table =>
    all(table, 'w:tr').map(row => all(row, 'w:tc').map(words)),
  )
  return { document, all, tables, text: words(document.documentElement) }
}

describe('the document of Word', () => {
  it('has a row for each figure and each milestone, as printed, with its place', async () => {
    const { tables } = await written()
    const [figures = [], milestones = []] = tables
    expect(figures[0]).toEqual(['序号', '指标', '时期', '类别', '数值', '口径', '出处'])
    expect(figures).toHaveLength(sample.observations.size + 2)
    expect(figures).toContainEqual([
      expect.any(String),
      '生产总值',
      '2026年（今后五年末）',
      '目标',
      '突破850亿元',
      '行政口径',
      '第10页（§2.0.3）',
    ])
    expect(milestones).toHaveLength(sample.milestones.length + 1)
  })

  it('gives a year that is a label of ours the words of the report, and a problem none', async () => {
    const { tables } = await written()
    const [figures = [], milestones = []] = tables
    const timeOf = (words: string) => figures.find(row => row[4] === words)?.[2]
    expect(timeOf('24.3%')).toBe('报告所列问题，未注明年份')
    expect(timeOf('88人')).toBe('最高峰，报告未注明时间')
    expect(milestones.map(row => row[2])).toContain('2026年（今后五年末）')
  })

  it('marks what is computed and gives its formula in a note', async () => {
    const { tables, text } = await written()
    const row = tables[0]?.at(-1) ?? []
    expect(row[3]).toBe('推算')
    expect(row[4]).toContain('推算')
    expect(row[6]).toBe('见注1')
    expect(row[5]).toBe('行政口径、管理口径')
    expect(text).toMatch(/注1 “.*”由看板推算，算式：/)
  })

  it.each([
    'administrative',
    'management',
    'compare',
  ] as const)('says scope, report, version and address, and that it is unofficial, in %s', async choice => {
    const { text } = await written({ choice })
    for (const words of ['口径：', sample.report.title, sample.report.dataVersion, '非官方', '#/indicators'])
      expect(text).toContain(words)
  })

  it('repeats its heads, breaks no row, and gives every column its width, without which WPS shows none', async () => {
    const { document, all } = await written()
    for (const table of all(document, 'w:tbl')) {
      const [head, ...rows] = all(table, 'w:tr')
      expect(head && all(head, 'w:tblHeader')).toHaveLength(1)
      for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1)
      const widths = all(table, 'w:gridCol').map(column => Number(column.getAttribute('w:w')))
      expect(widths.length).toBeGreaterThan(4)
      for (const width of widths) expect(width).toBeGreaterThan(400)
    }
  })

  it('names Chinese type for Chinese words', async () => {
    const { document, all } = await written()
    const fonts = new Set(all(document, 'w:rFonts').map(font => font.getAttribute('w:eastAsia')))
    expect(fonts).toEqual(new Set(['方正小标宋简体', '黑体', '仿宋_GB2312']))
  })
})
