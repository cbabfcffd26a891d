import { describe, expect, it } from 'vitest'
import { fastest, fastestAmounts, growthOfResult, leadersOfBases } from '../../../src/charts/rates/fastest'
import { scopeChoices } from '../../../src/facts/scope-choice'
import { sample } from '../../fixtures/sample'

describe('what grew fastest', () => {
  it('stands by size within one price basis, with the amounts that are printed', () => {
    const rows = fastest(sample, 'administrative')
    expect(rows.map(({ label, rate, level }) => [label, rate.value, level?.value])).toEqual([
      // 可比价 by convention
      ['规上工业增加值', 15.1, 220.4],
      ['生产总值', 9.3, 612.5],
      ['服务业增加值', 7.1, 190.8],
      ['农业增加值', 2.4, 12.3],
      // 当年价 by convention; the last is printed without an amount
      ['数字经济核心制造业投资', 21.7, 22.4],
      ['固定资产投资', 11.2, 210.6],
      ['社会消费品零售总额', 10.8, 150.2],
      ['一般公共预算收入', 7.4, 66.3],
      ['政府民生类支出', 5.6, undefined],
      // the report does not say, and no convention does
      ['农村居民人均可支配收入', 9.9, 36540],
      ['城镇居民人均可支配收入', 8.7, 60210],
    ])
  })

  it('holds amounts alone against each other where asked', () => {
    expect(fastestAmounts(sample, 'administrative').map(({ rate }) => rate.value)).toEqual([
      15.1, 9.3, 7.1, 2.4, 21.7, 11.2, 10.8, 7.4, 9.9, 8.7,
    ])
  })

  it('is told by the first few of each price basis', () => {
    const rows = fastestAmounts(sample, 'administrative')
    expect(leadersOfBases(rows, 2).map(({ rate }) => rate.value)).toEqual([15.1, 9.3, 21.7, 11.2, 9.9, 8.7])
  })

  it('takes growth and amount of one scope, and both scopes in a comparison', () => {
    const gdp = (choice: (typeof scopeChoices)[number]) =>
      fastest(sample, choice)
        .filter(({ rate }) => rate.indicator.id === 'gdp')
        .map(({ rate, level }) => [rate.value, level?.value])
    expect(gdp('administrative')).toEqual([[9.3, 612.5]])
    expect(gdp('management')).toEqual([[10.4, 480.6]])
    expect(gdp('compare')).toEqual([
      [10.4, 480.6],
      [9.3, 612.5],
    ])
  })

  it.each(scopeChoices)('leaves out what fell and nothing else under %s', choice => {
    const kept = new Set(fastest(sample, choice).map(({ rate }) => rate))
    const left = growthOfResult(sample, choice).filter(rate => !kept.has(rate))
    expect(left.map(({ id }) => id)).toEqual([
      'telecom-fraud-cases.2021.growth.undivided',
      'non-essential-spending.2021.growth.undivided',
    ])
  })
})
