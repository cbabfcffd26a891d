import { describe, expect, it } from 'vitest'
import { milestoneTable, observationTable } from '../../../src/features/export/tables'
import { figure } from '../../fixtures/draft'
import { datasetOf, sample, sampleDraft } from '../../fixtures/sample'

const stretched = {
  id: 'made-up-capacity',
  name: '某种装机',
  units: ['万千瓦'],
  notes: ['不与别的相比。'],
  observations: [
    figure('2022', 'level', 5, '3.5'),
    figure('2022', 'level', 8, '3.5', { secondary: true, hedge: '力争', note: '另有一个数。' }),
  ],
}
const hoped = {
  id: 'made-up-title',
  title: '力争创建某市',
  period: '2022',
  paragraphs: ['3.5'],
  hedge: '力争',
  state: { printed: '创建', stage: 'completed' },
} as const

const [head = [], ...rows] = observationTable(sample)
const cellOf = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? ''
const rowOf = (id: string) => rows.find(([first]) => first === id)

describe('the table of observations', () => {
  it('has the columns that spreadsheets rely on, in their order', () => {
    expect(head.join(',')).toBe(
      'id,indicator,name,theme,status,measure,value,unit,qualifier,period,scope,paragraph,page,quote,secondary,value_to,note,hedge',
    )
  })

  it('has one row an observation, each full', () => {
    expect(rows.map(([id]) => id)).toEqual([...sample.observations.keys()])
    for (const row of rows) expect(row).toHaveLength(18)
  })

  it('gives an observation as the report first prints it', () => {
    expect(rowOf('gdp.2026.level.administrative')).toEqual([
      'gdp.2026.level.administrative',
      'gdp',
      '生产总值',
      'economy',
      'target',
      'level',
      '850',
      '亿元',
      'gt',
      '2026',
      'administrative',
      '§2.0.3',
      '10',
      '生产总值突破850亿元',
      '',
      '',
      '两种口径不能相加，也不能混着比较。',
      '',
    ])
  })

  it('writes numbers so that they stay numbers, a fall with its sign', () => {
    for (const row of rows) expect(cellOf(row, 'value')).toMatch(/^-?\d+(\.\d+)?$/)
    expect(cellOf(rowOf('non-essential-spending.2021.growth.undivided') ?? [], 'value')).toBe('-12.5')
  })

  it('marks each paragraph, lest 3.10 become 3.1', () => {
    for (const row of rows) expect(cellOf(row, 'paragraph')).toMatch(/^§(\d+|A)(\.(\d+|t\d))*$/)
  })

  it('joins the first and last of several pages with an en dash, lest they become a date', () => {
    expect(cellOf(rowOf('retail-sales.2021.level.undivided') ?? [], 'page')).toBe('2–3')
    for (const row of rows) expect(cellOf(row, 'page')).toMatch(/^\d+(–\d+)?$/)
  })

  it('says only what the contract has words for', () => {
    for (const row of rows) {
      expect(['outcome', 'target', 'baseline', 'context']).toContain(cellOf(row, 'status'))
      expect(['level', 'growth', 'average-growth', 'change']).toContain(cellOf(row, 'measure'))
      expect(['eq', 'ge', 'gt', 'le', 'approx']).toContain(cellOf(row, 'qualifier'))
      expect(['administrative', 'management', 'undivided']).toContain(cellOf(row, 'scope'))
      expect(cellOf(row, 'quote').length).toBeLessThanOrEqual(40)
    }
  })

  it('gives the first two scopes to GDP and budget revenue alone', () => {
    const divided = rows.filter(row => cellOf(row, 'scope') !== 'undivided')
    expect(new Set(divided.map(row => cellOf(row, 'indicator')))).toEqual(
      new Set(['gdp', 'general-public-budget-revenue']),
    )
  })
})

describe('the table of milestones', () => {
  const [columns, ...milestones] = milestoneTable(sample)

  it('has the columns that spreadsheets rely on, in their order', () => {
    expect(columns?.join(',')).toBe(
      'id,title,theme,status,period,tier,indicator,paragraph,page,quote,state,hedge',
    )
  })

  it('has one row a milestone, several indicators of one in one cell', () => {
    expect(milestones).toHaveLength(sample.milestones.length)
    expect(milestones).toContainEqual([
      'income-with-economy',
      '城乡居民收入与经济增长同步',
      'livelihood',
      'target',
      '2022',
      'own',
      'urban-disposable-income;rural-disposable-income',
      '§3.0.1',
      '13',
      '城乡居民收入与经济增长同步',
      '',
      '',
    ])
  })

  it('gives state and hedge as printed, and marks the looser of two values', () => {
    const indicators = [...(sampleDraft.themes.safety?.indicators ?? []), stretched]
    const themes = { ...sampleDraft.themes, safety: { indicators, milestones: [hoped] } }
    const changed = datasetOf({ ...sampleDraft, themes })
    expect(
      milestoneTable(changed)
        .find(([id]) => id === hoped.id)
        ?.slice(-2),
    ).toEqual(['创建', '力争'])
    expect(
      observationTable(changed)
        .find(([id]) => id === 'made-up-capacity.2022.level.undivided.secondary')
        ?.slice(-4),
    ).toEqual(['yes', '', '另有一个数。不与别的相比。', '力争'])
  })
})
