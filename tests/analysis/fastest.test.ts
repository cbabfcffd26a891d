import { describe, expect, it } from 'vitest'
import { fastest, fastestAmounts, growthOf2021 } from '../../src/analysis/fastest'
import { scopeChoices } from '../../src/analysis/scope-choice'
import { realDataset } from '../fixtures/real'

describe('what grew fastest', () => {
  it('stands by size, with the amounts that are printed', () => {
    const rows = fastest(realDataset, 'administrative')
    expect(rows.slice(0, 5).map(({ label, rate, level }) => [label, rate.value, level?.value])).toEqual([
      ['数字经济核心制造业投资', 22.7, 36.5],
      ['电信网络诈骗破案数', 21.1, undefined],
      ['规上工业增加值', 16.2, 327.6],
      ['数字经济核心制造业增加值', 15.2, 71.9],
      ['固定资产投资', 11, 325.7],
    ])
  })

  it('holds amounts alone against each other where asked', () => {
    expect(fastestAmounts(realDataset, 'administrative').map(({ rate }) => rate.value)).toEqual([
      22.7, 16.2, 15.2, 11, 10.3, 10.1, 9.2, 9.1, 7.4, 7.3, 2.7,
    ])
  })

  it('takes growth and amount of one scope, and both scopes in a comparison', () => {
    const gdp = (choice: (typeof scopeChoices)[number]) =>
      fastest(realDataset, choice)
        .filter(({ rate }) => rate.indicator.id === 'gdp')
        .map(({ rate, level }) => [rate.value, level?.value])
    expect(gdp('administrative')).toEqual([[9.2, 907.5]])
    expect(gdp('management')).toEqual([[10.1, 698.5]])
    expect(gdp('compare')).toEqual([
      [10.1, 698.5],
      [9.2, 907.5],
    ])
  })

  it.each(scopeChoices)('leaves out what fell and nothing else under %s', choice => {
    const kept = new Set(fastest(realDataset, choice).map(({ rate }) => rate))
    const left = growthOf2021(realDataset, choice).filter(rate => !kept.has(rate))
    expect(left.map(({ id }) => id)).toEqual([
      'telecom-fraud-cases.2021.growth.undivided',
      'non-essential-spending.2021.growth.undivided',
    ])
  })
})
