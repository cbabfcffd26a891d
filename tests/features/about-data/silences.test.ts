import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/facts/told'
import { silences, silentYears, withoutLevel } from '../../../src/features/about-data/silences'
import { withObservation } from '../../fixtures/damaged-dataset'
import { sample } from '../../fixtures/sample'

const all = silences(sample)
const of = (id: string) => {
  const silence = all.find(other => other.id === id)
  if (silence === undefined) throw new Error(`no silence ${id}`)
  return { text: plain(silence.text), figures: silence.figures.map(plain) }
}

describe('what the report leaves unsaid', () => {
  it('are the years between, none of which is filled', () => {
    expect(silentYears(sample)).toEqual([2017, 2018, 2019, 2020, 2023, 2024, 2025])
    expect(silentYears({ ...sample, observations: new Map() })).toEqual([])
    expect(of('years').figures).toEqual([])
  })

  it('is every year but the one that the annex has a figure for', () => {
    const dataset = withObservation(sample, 'greening.2022.level.undivided', () => ({
      period: '2025',
      periodLabel: '2025年',
    }))
    expect(silentYears(dataset)).toEqual([2017, 2018, 2019, 2020, 2023, 2024])
    const years = silences(dataset).find(({ id }) => id === 'years')
    expect(years?.figures.map(plain)).toEqual(['新建提升绿化（2025年）1200亩以上'])
    expect(plain(years?.text ?? [])).toContain('2025年只有1条数据')
  })

  it('is every result of 2022', () => {
    const of2022 = [...sample.observations.values()].filter(({ period }) => period === '2022')
    expect(of2022.every(({ status }) => status === 'target')).toBe(true)
    expect(of('results-plan').text).toContain(`2022年的数字里，${of2022.length}个是目标，没有一个是结果`)
  })

  it('is the amount that a growth of 2022 comes to', () => {
    const { text, figures } = of('levels-plan')
    expect(text).toContain('下面4个指标')
    expect(figures).toContain('生产总值（2022年，管理口径）增长8.2%')
    expect(figures).toContain('固定资产投资（2022年）增长8.4%')
    // Its target of 2022 is an amount.
    expect(figures.join()).not.toContain('社会消费品零售总额')
  })

  it('is the growth that a goal of 2026 asks for', () => {
    const { figures } = of('growth-horizon')
    expect(figures).toEqual([
      '生产总值（2026年，行政口径）突破850亿元',
      '生产总值（2026年，管理口径）突破700亿元',
      '城镇居民人均可支配收入（2026年）8.5万元',
      '农村居民人均可支配收入（2026年）5.4万元',
    ])
  })

  it('is where five years of growth began', () => {
    const { figures } = of('starts')
    expect(figures).toHaveLength(5)
    // Both scopes of GDP have a start.
    expect(figures.join()).not.toContain('生产总值（')
  })

  it('is the amount of what only rises or falls', () => {
    expect(withoutLevel(sample).map(({ name }) => name)).toEqual([
      '单位GDP能耗',
      '非刚性、非重点支出',
      '政府民生类支出',
      '电信网络诈骗发案数',
      '刑事警情',
    ])
    expect(of('growth-alone').figures).toHaveLength(5)
  })

  it('is the scope of all but two indicators', () => {
    expect(of('scopes').text).toContain(
      `只有生产总值和一般公共预算收入印了两种口径。其余${sample.indicators.size - 2}个指标`,
    )
  })
})

describe('of a report that looks over no terms of five years', () => {
  it('tells nothing of their ends', () => {
    const times = { ...sample.times, start: null, horizon: null, past: null, next: null }
    const told = silences({ ...sample, times, observations: new Map() })
    expect(told.map(({ id }) => id)).toEqual([
      'results-plan',
      'levels-plan',
      'targets-alone',
      'growth-alone',
      'scopes',
    ])
    for (const { title, text } of told) expect(title + plain(text)).not.toMatch(/null|五年/)
  })
})
