import { describe, expect, it } from 'vitest'
import { pace } from '../../src/analysis/derived'
import { cite, citeDerived, nameOfFigure, partsOf, statusLabelOf } from '../../src/analysis/figure'
import { printedOf } from '../../src/dataset/dataset'
import { sample, sampleObservation } from '../fixtures/sample'

const goal = sampleObservation('gdp.2026.level.administrative')

describe('an observation as a figure', () => {
  it('keeps the words of the first place that prints it', () => {
    expect(printedOf(goal)).toBe('突破850亿元')
  })

  it('is named with indicator, words, period, kind and scope', () => {
    expect(nameOfFigure(goal)).toBe('生产总值 突破850亿元，2026年目标，行政口径')
    expect(nameOfFigure(sampleObservation('urban-disposable-income.2021.level.undivided'))).toBe(
      '城镇居民人均可支配收入 60210元，2021年成效，未分口径',
    )
    expect(nameOfFigure(sampleObservation('gdp.2016.level.management'))).toBe(
      '生产总值 300.2亿元，2016年起点，管理口径',
    )
  })

  it('leads to its source, whatever words stand for it', () => {
    expect(cite(goal)).toEqual({
      source: 'gdp.2026.level.administrative',
      text: '突破850亿元',
      name: '生产总值 突破850亿元，2026年目标，行政口径',
      isDerived: false,
      tag: '',
    })
    expect(cite(goal, '850')).toMatchObject({ text: '850', source: 'gdp.2026.level.administrative' })
  })
})

describe('a derived value as a figure', () => {
  it('is marked as computed, and named with what is seen on it word for word', () => {
    const derived = pace(sampleObservation('gdp.2021.level.administrative'), goal)
    expect(derived && citeDerived(derived)).toEqual({
      source: 'pace~gdp.2021.level.administrative~gdp.2026.level.administrative',
      text: '至少6.77%',
      name: '生产总值今后五年需要的年均增长 至少6.77%推算名义，行政口径',
      isDerived: true,
      tag: '名义',
    })
  })
})

describe('partsOf', () => {
  it('cuts at the numeral', () => {
    expect(partsOf('≈975.6亿元')).toEqual({ before: '≈', numeral: '975.6', after: '亿元' })
  })

  it('keeps a fraction whole, and a ratio to its first term', () => {
    expect(partsOf('2/3以上')).toEqual({ before: '', numeral: '2/3', after: '以上' })
    expect(partsOf('1.64:1')).toEqual({ before: '', numeral: '1.64', after: ':1' })
  })

  it('keeps words without a numeral whole', () => {
    expect(partsOf('全省第一')).toEqual({ before: '全省第一', numeral: '', after: '' })
  })
})

describe('statusLabelOf', () => {
  it('calls what the report admits a problem, and everything else by its status', () => {
    const admitted = [...sample.observations.values()].filter(
      ({ period, citations }) => period === '2021' && citations.every(c => c.paragraph === '1.7'),
    )
    expect(admitted.map(o => [o.value, statusLabelOf(o)])).toEqual([
      [24.3, '问题'],
      [8.5, '问题'],
    ])
    expect(statusLabelOf(sampleObservation('gdp.2021.level.administrative'))).toBe('成效')
    expect(statusLabelOf(sampleObservation('gdp.2016.level.administrative'))).toBe('起点')
    expect(statusLabelOf(sampleObservation('gdp.2026.level.administrative'))).toBe('目标')
  })
})
