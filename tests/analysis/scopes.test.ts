import { describe, expect, it } from 'vitest'
import {
  composition,
  describeComposition,
  describeShares,
  tabulateComposition,
  tabulateShares,
} from '../../src/analysis/composition'
import { scopesHeadline, scopesLead } from '../../src/analysis/scope-headline'
import { dividedIndicators, gapTold, scopePairs } from '../../src/analysis/scope-pairs'
import {
  describeScopeRates,
  ratesFinding,
  scopeRates,
  tabulateScopeRates,
} from '../../src/analysis/scope-rates'
import { annexPlace, differingWords, nextSort, scopeTable, sortRows } from '../../src/analysis/scope-table'
import { plain } from '../../src/analysis/told'
import { attempts, undividedTold } from '../../src/analysis/undivided'
import type { IndicatorRecord, ObservationRecord } from '../../src/dataset/dataset'
import { realDataset } from '../fixtures/real'
import { indicator, observation } from '../fixtures/records'

const [gdp, budget] = dividedIndicators(realDataset) as [IndicatorRecord, IndicatorRecord]
const idsOf = (pairs: ReturnType<typeof scopePairs>) =>
  pairs.flatMap(({ administrative, management }) => [administrative?.id, management?.id])

describe('scopePairs', () => {
  it('pairs every observation of the divided indicators, once', () => {
    expect([gdp.id, budget.id]).toEqual(['gdp', 'general-public-budget-revenue'])
    for (const one of [gdp, budget])
      expect(idsOf(scopePairs(one)).sort()).toEqual(one.observations.map(({ id }) => id).sort())
  })

  it('keeps what the report prints in one scope only', () => {
    const observations: ObservationRecord[] = []
    const one = indicator({ divided: true, observations })
    observations.push(observation({ indicator: one, scope: 'management' }))
    const [pair] = scopePairs(one)
    expect(pair).toMatchObject({ administrative: undefined, difference: null })
    expect(composition(one)).toMatchObject({ rows: [], max: 1, unit: '亿元' })
  })

  it('says which scope is higher instead of a sign', () => {
    const told = (period: string, of = gdp) => {
      const found = scopePairs(of).find(pair => pair.period === period && pair.measure !== 'level')
      return found?.difference ? plain(gapTold(found.difference)) : null
    }
    expect(told('2021')).toBe('管理口径高0.9个百分点（推算）')
    expect(told('2017/2021')).toBe('行政口径高0.2个百分点（推算）')
    expect(told('2022')).toBe('两种口径相同')
    // 8.5 − 6.7
    expect(told('2022', budget)).toBe('管理口径高1.8个百分点（推算）')
  })
})

describe('composition', () => {
  it('tells 行政 as 管理 and the rest, at the times that have both', () => {
    expect(composition(gdp).rows.map(row => [row.period, row.difference?.text, row.share?.text])).toEqual([
      ['2016', '132.0亿元', '≈24.2%'],
      ['2021', '209.0亿元', '≈23.0%'],
      ['2026', undefined, undefined],
    ])
    expect(composition(budget).rows.map(row => [row.period, row.difference?.text, row.share?.text])).toEqual([
      ['2016', '12.3亿元', '≈21.7%'],
      ['2021', '20.7亿元', '≈21.4%'],
      ['2026', '25亿元', '≈17.2%'],
    ])
    expect(composition(gdp)).toMatchObject({ unit: '亿元', max: 1200 })
  })

  it('never subtracts the two bounds of 2026, and says why', () => {
    expect(composition(gdp).rows.map(({ isBounded }) => isBounded)).toEqual([false, false, true])
    expect(plain(describeComposition(composition(gdp)))).toBe(
      '生产总值：2016年起点，行政口径546.2亿元，管理口径414.2亿元，其余132.0亿元（推算）是嘉兴港区和嘉兴电厂；2021年成效，行政口径907.5亿元，管理口径698.5亿元，其余209.0亿元（推算）是嘉兴港区和嘉兴电厂；2026年目标，行政口径突破1200亿元，管理口径突破900亿元，两项都是下限，不推算差额。',
    )
    expect(plain(describeShares(composition(gdp)))).toContain('2026年目标不推算，两项都是下限')
  })

  it('has a table with as many cells as its head', () => {
    for (const table of [gdp, budget].flatMap(one => [
      tabulateComposition(composition(one)),
      tabulateShares(composition(one)),
    ])) {
      expect(table.rows).toHaveLength(3)
      for (const row of table.rows) {
        expect(row).toHaveLength(table.head.length)
        expect(row.every(cell => plain(cell) !== '')).toBe(true)
      }
    }
  })
})

describe('scopeRates', () => {
  const model = scopeRates(realDataset)

  it('has the same rows for both indicators, results before plans, and leaves a gap where none is printed', () => {
    const labels = ['2021年', '过去五年年均', '2022年目标', '今后五年年均目标']
    expect(model.groups.map(({ rows }) => rows.map(({ label }) => label))).toEqual([labels, labels])
    expect(model.groups.map(({ rows }) => rows.map(({ pair }) => pair !== undefined))).toEqual([
      [true, true, true, false],
      [true, true, true, true],
    ])
    expect(model.ticks).toEqual([0, 3, 6, 9, 12])
    expect(model.max).toBe(12)
  })

  it('knows which marks would lie on each other', () => {
    expect(model.groups.map(({ rows }) => rows.map(({ isClose }) => isClose))).toEqual([
      [false, true, true, true],
      [false, true, false, false],
    ])
  })

  it('tells every rate in words and in its table', () => {
    const told = plain(describeScopeRates(model))
    expect(told).toContain('生产总值：2021年行政口径9.2%，管理口径10.1%；')
    expect(told).toContain('今后五年年均目标报告未列。')
    expect(plain(ratesFinding(model))).toBe(
      '2021年增长：生产总值管理口径高0.9个百分点（推算）；一般公共预算收入管理口径高1.6个百分点（推算）。',
    )
    const table = tabulateScopeRates(model)
    expect(table.rows).toHaveLength(8)
    for (const row of table.rows) expect(row.every(cell => plain(cell) !== '')).toBe(true)
  })
})

describe('scopeTable', () => {
  const rows = scopeTable(realDataset)
  const texts = (of: typeof rows) => of.map(row => plain(row.administrativeTold))

  it('has every pair, in the order of the annex, with its words', () => {
    expect(rows.map(({ paragraph }) => paragraph)).toEqual(
      ['A.1.t1', 'A.1.t2', 'A.1.t3', 'A.1.t4'].flatMap((line, i) =>
        Array(i === 2 ? 3 : i === 3 ? 2 : 4).fill(line),
      ),
    )
    expect(idsOf(rows).sort()).toEqual(
      [...gdp.observations, ...budget.observations].map(({ id }) => id).sort(),
    )
    expect(texts(rows)).toContain('1200亿元以上')
    expect(texts(rows)).not.toContain('突破1200亿元')
    expect(annexPlace(realDataset)).toBe('第30页（§A.1）')
  })

  it('names an annex figure with the words that are seen', () => {
    for (const part of rows.flatMap(row => [...row.administrativeTold, ...row.managementTold]))
      expect(typeof part === 'object' && part.name.includes(part.text)).toBe(true)
  })

  it('tells where the words of annex and text differ', () => {
    const told = plain(differingWords(realDataset))
    expect(told).toBe(
      '生产总值2026年目标（行政口径），附件印1200亿元以上，正文第14页（§2.0.3）印突破1200亿元；生产总值2026年目标（管理口径），附件印900亿元以上，正文第14页（§2.0.3）印突破900亿元',
    )
  })

  it('reads each row in a sentence', () => {
    const sentences = rows.map(({ sentence }) => plain(sentence))
    expect(sentences[0]).toBe(
      '行政口径多209.0亿元（推算），是嘉兴港区和嘉兴电厂的，占行政口径的≈23.0%（推算）。',
    )
    expect(sentences).toContain('增长，管理口径比行政口径高0.9个百分点（推算）。')
    expect(sentences).toContain('年均增长，行政口径比管理口径高0.2个百分点（推算）。')
    expect(sentences).toContain('两种口径的增长目标相同。')
    expect(sentences).toContain('两项都是下限：突破1200亿元、突破900亿元。超过多少没有写，所以不能相减。')
    expect(sentences.filter(text => text.endsWith('这是两个目标相减，不是预计。'))).toHaveLength(1)
  })

  it('sorts amounts among amounts and rates among rates', () => {
    const up = sortRows(rows, { key: 'administrative', isDescending: false })
    expect(texts(up).slice(0, 6)).toEqual([
      '56.8亿元',
      '96.6亿元',
      '145亿元',
      '546.2亿元',
      '907.5亿元',
      '1200亿元以上',
    ])
    const down = sortRows(rows, { key: 'management', isDescending: true })
    expect(down.map(({ management }) => management?.value)).toEqual([
      900, 698.5, 414.2, 120, 75.9, 44.5, 11.3, 10.1, 9.6, 8.9, 8.5, 7.6, 7.5,
    ])
  })

  it('keeps what has no difference behind the others, either way', () => {
    for (const isDescending of [true, false]) {
      const sorted = sortRows(rows, { key: 'difference', isDescending })
      const amounts = sorted.filter(({ measure }) => measure === 'level')
      expect(amounts[amounts.length - 1]?.difference).toBeNull()
    }
  })

  it('sorts by indicator and by time, and gives the order of the annex back', () => {
    const byName = sortRows(rows, { key: 'indicator', isDescending: true })
    expect(byName[0]?.indicator.id).toBe('general-public-budget-revenue')
    expect(sortRows(rows, { key: 'period', isDescending: false })[0]?.period).toBe('2016')
    expect(sortRows(rows, null)).toEqual(rows)
    const first = nextSort(null, 'period')
    const second = nextSort(first, 'period')
    expect([first, second, nextSort(second, 'period'), nextSort(second, 'management')]).toEqual([
      { key: 'period', isDescending: false },
      { key: 'period', isDescending: true },
      null,
      { key: 'management', isDescending: false },
    ])
  })
})

describe('the words of the page', () => {
  it('opens with both amounts of 2021', () => {
    expect(plain(scopesHeadline(realDataset))).toBe('2021年生产总值，行政口径907.5亿元，管理口径698.5亿元')
  })

  it('says what the choice above does', () => {
    expect(plain(scopesLead(realDataset, 'management'))).toBe(
      '管理口径不含嘉兴港区、嘉兴电厂，是行政口径的一部分。两个数相差209.0亿元（推算），报告没有单独印这个差额。本页总是两种口径并列；上方的切换只突出其中一种，现在突出管理口径。',
    )
    expect(plain(scopesLead(realDataset, 'compare'))).toContain('现在两种同样显示')
  })

  it('says what the report does not split, and what becomes of the sums that one would try', () => {
    const others = realDataset.indicators.size - 2
    expect(plain(undividedTold(realDataset))).toContain(
      `报告只对生产总值和一般公共预算收入给出两种口径。收录的其余${others}个指标`,
    )
    expect(attempts(realDataset).map(({ told }) => plain(told))).toEqual([
      '农业增加值16.1亿元 + 规上工业增加值327.6亿元 + 服务业增加值294.4亿元 = 638.1亿元（推算）',
      '907.5亿元 − 638.1亿元（推算） = 269.4亿元（推算）',
      '698.5亿元 − 638.1亿元（推算） = 60.4亿元（推算）',
    ])
  })
})
