import { describe, expect, it } from 'vitest'
import { aboutExported } from '../../../src/features/export/about'
import { fileNameOf } from '../../../src/features/export/file-name'
import { figuresOf, milestonesOf, withHead } from '../../../src/features/export/tables'
import { sample } from '../../fixtures/sample'
import { exportedOf, restId, sourcesNamed } from './export-fixtures'

const deaths = 'change-between~traffic-deaths.unstated.level.undivided~traffic-deaths.2021.level.undivided'

/** The cells of one fact by their column's code. */
function cellsOf(id: string, isInWords = false) {
  const { head, rows } = figuresOf(sample, exportedOf({ sources: sourcesNamed([id]) }), isInWords)
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

  it.each([
    [deaths, { value: -41, low: -41, high: -41, qualifier: 'eq', printed: '减少41人' }],
    [
      'increase~good-air-rate.2021.level.undivided~good-air-rate.2026.level.undivided',
      { value: -0.5, low: -0.45, high: null, qualifier: 'ge', printed: '至多低0.5个百分点' },
    ],
    [
      'increase~urban-rural-income-ratio.2021.level.undivided~urban-rural-income-ratio.2026.level.undivided',
      { value: -0.04, low: null, high: -0.045, qualifier: 'le', printed: '至少低0.04' },
    ],
    [
      'increase~elderly-care-stations.2021.level.undivided~elderly-care-stations.2022.level.undivided',
      { value: 0, low: 0, high: 0, qualifier: 'eq', printed: '持平' },
    ],
  ])('gives a computed fall its sign, and its bound by the signed value: %s', (id, cells) => {
    expect(cellsOf(id)).toMatchObject(cells)
  })

  it('tells of a computed value every scope that it rests on, and how the report dates what is in it', () => {
    expect(cellsOf(restId).scope).toBe('administrative;management')
    expect(cellsOf(restId, true).scope).toBe('行政口径、管理口径')
    const { places } = cellsOf(deaths)
    expect(places).toContain('88人（最高峰，报告未注明时间）')
    const paced = 'pace~gdp.2016.level.administrative~gdp.2021.level.administrative'
    expect(cellsOf(paced).places).toContain('（过去五年起点，行政口径）')
  })

  it('says that the report gives no year of a problem, and its own word for a time without one', () => {
    expect(cellsOf('manufacturing-investment-share.2021.level.undivided').period_name).toBe(
      '报告所列问题，未注明年份',
    )
    expect(cellsOf('traffic-deaths.unstated.level.undivided').period_name).toBe('最高峰，报告未注明时间')
    const { head, rows } = milestonesOf(sample, exportedOf(), true)
    const at = (key: string) => head.findIndex(column => column.key === key)
    const horizon = rows.find(row => row[at('period')] === '2026年')
    expect(horizon?.[at('period_name')]).toBe('今后五年末')
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

  it('names the other scope too where its figures are among what leaves, and only there', () => {
    const told = (choice: 'administrative' | 'management' | 'compare', ids: readonly string[]) => {
      const exported = exportedOf({ choice, sources: sourcesNamed(ids) })
      const [name = ''] = /(?<=_)[^_]*口径[^_]*/.exec(fileNameOf(sample, exported, 'csv')) ?? []
      expect(new Map(aboutExported(sample, exported)).get('口径')).toMatch(`${name}。`)
      return name
    }
    const both = ['gdp.2021.level.administrative', 'gdp.2021.level.management']
    expect(told('administrative', both)).toBe('行政口径，另含管理口径')
    expect(told('management', both)).toBe('管理口径，另含行政口径')
    expect(told('compare', both)).toBe('两种口径对比')
    expect(told('administrative', both.slice(0, 1))).toBe('行政口径')
  })

  it('counts what there is, and says in which prices rates are', () => {
    const linesOf = (ids: readonly string[]) =>
      new Map(aboutExported(sample, exportedOf({ sources: sourcesNamed(ids), milestones: [] })))
    expect(linesOf([restId]).get('条数')).toBe('1个推算')
    expect(linesOf([restId]).has('价格')).toBe(false)
    expect(linesOf(['gdp.2021.growth.administrative']).get('价格')).toBe(
      '生产总值：按统计惯例，增长速度用可比价计算；报告未注明。',
    )
  })
})
