import { describe, expect, it } from 'vitest'
import {
  byBasisAndSize,
  describeRates,
  type RateRow,
  rates,
  shortRate,
  tabulateRates,
} from '../../../src/charts/rates/model'
import { plain } from '../../../src/facts/told'
import { observation } from '../../fixtures/records'
import { sampleObservation } from '../../fixtures/sample'

const row = (label: string, rate: string, level?: string): RateRow => ({
  label,
  rate: sampleObservation(rate),
  level: level === undefined ? undefined : sampleObservation(level),
})
const rows = [
  row(
    '农业',
    'agriculture-value-added.2021.growth.undivided',
    'agriculture-value-added.2021.level.undivided',
  ),
  row('生产总值', 'gdp.2021.growth.administrative', 'gdp.2021.level.administrative'),
  row('民生支出', 'livelihood-spending.2021.growth.undivided'),
]

describe('rates', () => {
  it('stand in the order given, on an axis as long as the greatest', () => {
    expect(rates('增速', rows).rows.map(({ rate }) => rate.value)).toEqual([2.4, 9.3, 5.6])
    expect(rates('增速', rows).max).toBe(9.3)
  })

  it('are ranked within one price basis only', () => {
    // 民生支出 is in current prices by convention: neither below 9.3 nor above 2.4
    expect(byBasisAndSize(rows).map(({ rate }) => rate.value)).toEqual([9.3, 2.4, 5.6])
    expect(rates('增速', rows).isMixed).toBe(true)
    expect(rates('增速', rows.slice(0, 2)).isMixed).toBe(false)
  })

  it('leave out what falls, for which an axis from 0 has no place, and what is no percentage', () => {
    const falling = row('三公经费', 'non-essential-spending.2021.growth.undivided')
    const times: RateRow = {
      label: '外资',
      rate: observation({ measure: 'change', unit: '倍', value: 1.7 }),
      level: undefined,
    }
    expect(rates('增速', [...rows, falling, times]).rows).toHaveLength(3)
  })

  it('have a length to draw in without any row', () => {
    expect(rates('增速', [])).toEqual({ title: '增速', rows: [], max: 1, isMixed: false })
  })

  it('leave the list that was handed in as it was', () => {
    const given = Object.freeze([...rows])
    byBasisAndSize(given)
    expect(given.map(({ label }) => label)).toEqual(['农业', '生产总值', '民生支出'])
  })
})

describe('shortRate', () => {
  it('leaves out the verb that the title says, and nothing else', () => {
    expect(shortRate(sampleObservation('gdp.2021.growth.administrative'))).toBe('9.3%')
    expect(shortRate(sampleObservation('gdp.2017/2021.average-growth.administrative'))).toBe('8.1%')
    expect(shortRate(sampleObservation('non-essential-spending.2021.growth.undivided'))).toBe('压减12.5%')
  })
})

describe('rates in words', () => {
  const model = rates('2021年增长速度', byBasisAndSize(rows))

  it('read as one sentence, each price basis named once', () => {
    expect(plain(describeRates(model))).toMatch(
      /^2021年增长速度：（可比价）生产总值9\.3%；农业2\.4%；（当年价）民生支出5\.6%。.*不比高低。$/,
    )
  })

  it('read as one table with period, kind, scope and amount', () => {
    expect(tabulateRates(model).rows.map(cells => cells.map(plain))).toEqual([
      ['生产总值', '2021年', '成效', '行政口径', '612.5亿元', '增长9.3%', '可比价'],
      ['农业', '2021年', '成效', '未分口径', '12.3亿元', '增长2.4%', '可比价'],
      ['民生支出', '2021年', '成效', '未分口径', '—', '增长5.6%', '当年价'],
    ])
  })
})

describe('rates of both scopes', () => {
  it('are told apart where one name stands twice', () => {
    const both = [...rows.slice(1, 2), row('生产总值', 'gdp.2021.growth.management')]
    expect(plain(describeRates(rates('增速', both)))).toBe(
      '增速：生产总值（行政口径）9.3%；生产总值（管理口径）10.4%。',
    )
  })
})
