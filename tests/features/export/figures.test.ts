import { describe, expect, it } from 'vitest'
import { aboutExported } from '../../../src/features/export/about'
import { fileNameOf } from '../../../src/features/export/file-name'
import { figuresOf, milestonesOf, withHead } from '../../../src/features/export/tables'
import { sample } from '../../fixtures/sample'
import { exportedOf, restId } from './export-fixtures'

/** The cells of one fact by their column's code. */
function cellsOf(id: string, isInWords = false) {
  const { head, rows } = figuresOf(sample, exportedOf(), isInWords)
  const row = rows.find(([first]) => first === id)
  if (row === undefined) throw new Error(`expected a row ${id}`)
  return Object.fromEntries(head.map(({ key }, i) => [key, row[i]]))
}

describe('the flat table of an export', () => {
  it('begins with the columns of the contract and gives each figure once', () => {
    const { head, rows } = figuresOf(sample, exportedOf(), false)
    expect(head.slice(0, 3).map(({ key }) => key)).toEqual(['id', 'indicator', 'name'])
    expect(rows).toHaveLength(sample.observations.size + 1)
    for (const row of rows) expect(row).toHaveLength(head.length)
  })

  it('keeps value, word of degree and unit apart, and the words as printed beside them', () => {
    expect(cellsOf('gdp.2026.level.administrative')).toMatchObject({
      value: 850,
      unit: '亿元',
      qualifier: 'gt',
      qualifier_word: '突破',
      printed: '突破850亿元',
      period: '2026',
      period_name: '今后五年末',
    })
  })

  it('says of what is computed that it is, how, and between which ends', () => {
    const cells = cellsOf(restId)
    expect(cells).toMatchObject({ status: 'derived', computed: 'yes', measure: null, page: null })
    expect(cells.formula).toMatch(/−|-/)
    expect(cells.low).toBeLessThan(cells.value as number)
    expect(cells.high).toBeGreaterThan(cells.value as number)
    expect(cells.places).toContain('第1页（§1.0）')
  })

  it('speaks in words where a reader is to read it', () => {
    expect(cellsOf('gdp.2021.level.management', true)).toMatchObject({
      status: '成效',
      scope: '管理口径',
      period: '2021年',
      measure: '数值',
    })
  })

  it('says in every row whose figures they are, in which version, and where they open', () => {
    const { head, rows } = figuresOf(sample, exportedOf(), false)
    const at = (key: string) => head.findIndex(column => column.key === key)
    for (const row of rows) {
      expect(row[at('report')]).toBe(sample.report.citedAs)
      expect(row[at('data_version')]).toBe(sample.report.dataVersion)
      expect(row[at('dashboard')]).toContain('非官方')
      expect(row[at('address')]).toContain(String(row[0]))
    }
  })

  it('gives milestones a table of their own, with the report behind', () => {
    const { head, rows } = milestonesOf(sample, exportedOf(), true)
    expect(rows).toHaveLength(sample.milestones.length)
    expect(head.at(-1)?.label).toBe('整理')
  })

  it('lets no text run as a formula, and leaves numbers alone', () => {
    const head = [{ key: 'a', label: '甲', type: 'string', about: '' }] as const
    const rows = [['=1+1'], ['＝1+1'], ['@x'], [-20.8], ['增长9.2%'], [null]]
    expect(withHead({ head, rows }, true)).toEqual([
      ['甲'],
      ["'=1+1"],
      ["'＝1+1"],
      ["'@x"],
      ['-20.8'],
      ['增长9.2%'],
      [''],
    ])
  })
})

describe('what an export says of itself', () => {
  it.each([
    ['administrative', '行政口径'],
    ['management', '管理口径'],
    ['compare', '两种口径对比'],
  ] as const)('names the scope %s, the report, its date, the version and the address', (choice, name) => {
    const lines = new Map(aboutExported(sample, exportedOf({ choice, filters: ['主题：经济'] })))
    expect(lines.get('口径')).toContain(name)
    expect(lines.get('口径')).toContain('未分口径')
    expect(lines.get('资料来源')).toContain(sample.report.delivered)
    expect(lines.get('性质')).toContain('非官方')
    expect(lines.get('筛选和排序')).toBe('主题：经济')
    expect(lines.get('数据版本')).toBe(sample.report.dataVersion)
    expect(lines.get('看板地址')).toBe('http://某单位/看板/#/indicators')
  })

  it('stands in the name of the file, without what Windows refuses in one', () => {
    const name = fileNameOf(sample, exportedOf({ choice: 'management', title: '增长:1/2 "图"' }), 'csv')
    expect(name).toContain('管理口径')
    expect(name).toContain(sample.report.dataVersion)
    expect(name).toMatch(/_2022-03-04\.csv$/)
    expect(name).not.toMatch(/[\\/:*?"<>|]/)
  })

  it('names the scope once where the title has it', () => {
    const name = fileNameOf(sample, exportedOf({ title: '生产总值，行政口径' }), 'svg')
    expect(name.split('行政口径')).toHaveLength(2)
  })
})
