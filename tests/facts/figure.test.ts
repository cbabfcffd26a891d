import { describe, expect, it } from 'vitest'
import { printedOf } from '../../src/dataset/dataset'
import { pace } from '../../src/facts/derived'
import {
  cite,
  citeDerived,
  nameOfFigure,
  partsOf,
  periodOf,
  statusLabelOf,
  whenOf,
} from '../../src/facts/figure'
import { periodTold } from '../../src/facts/own-years'
import { sample, sampleObservation } from '../fixtures/sample'

const goal = sampleObservation('gdp.2026.level.administrative')

describe('an observation as a figure', () => {
  it('keeps the words of the first place that prints it', () => {
    expect(printedOf(goal)).toBe('突破850亿元')
  })

  it('is named with indicator, words, period, kind and scope', () => {
    expect(nameOfFigure(goal)).toBe('生产总值 突破850亿元，今后五年末目标，行政口径')
    expect(nameOfFigure(sampleObservation('urban-disposable-income.2021.level.undivided'))).toBe(
      '城镇居民人均可支配收入 60210元，2021年成效，未分口径',
    )
    expect(nameOfFigure(sampleObservation('gdp.2016.level.management'))).toBe(
      '生产总值 300.2亿元，过去五年起点，管理口径',
    )
  })

  it('leads to its source, whatever words stand for it', () => {
    expect(cite(goal)).toEqual({
      source: 'gdp.2026.level.administrative',
      text: '突破850亿元',
      name: '生产总值 突破850亿元，今后五年末目标，行政口径',
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

describe('the time of a figure', () => {
  it.each([
    ['gdp.2016.level.administrative', '过去五年起点', '2016年（过去五年起点）'],
    ['gdp.2021.level.administrative', '2021年', '2021年'],
    ['gdp.2022.growth.administrative', '2022年目标', '2022年'],
    ['gdp.2026.level.administrative', '今后五年末目标', '2026年（今后五年末）'],
    ['gdp.2017/2021.average-growth.administrative', '过去五年', '过去五年'],
    ['traffic-deaths.2021.level.undivided', '过去五年末', '2021年（过去五年末）'],
    ['traffic-deaths.unstated.level.undivided', '最高峰，报告未注明时间', '报告未注明时间'],
    ['manufacturing-investment-share.2021.level.undivided', '报告所列问题，未注明年份', '2021年'],
  ])('of %s is called as the report calls it', (id, when, period) => {
    const observation = sampleObservation(id)
    expect([whenOf(observation), periodOf(observation)]).toEqual([when, period])
  })

  it('tells the year where a section of the year prints it, and none where only others do', () => {
    for (const observation of sample.observations.values()) {
      if (observation.period !== '2021') continue
      const isOfYear = observation.citations.some(({ paragraph }) => !/^1\.[57](\.|$)/.test(paragraph))
      expect(whenOf(observation).includes('2021年'), observation.id).toBe(isOfYear)
    }
  })

  it('heads a column with our label and with the report’s words', () => {
    expect(['2016', '2022', '2026'].map(period => periodTold(sample.times, period as '2016'))).toEqual([
      '2016年（过去五年起点）',
      '2022年',
      '2026年（今后五年末）',
    ])
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
