import { describe, expect, it } from 'vitest'
import { silences, silentYears, withoutLevel } from '../../src/analysis/silences'
import { plain } from '../../src/analysis/told'
import { realDataset } from '../fixtures/real'

const all = silences(realDataset)
const of = (id: string) => {
  const silence = all.find(other => other.id === id)
  if (silence === undefined) throw new Error(`no silence ${id}`)
  return { text: plain(silence.text), figures: silence.figures.map(plain) }
}

describe('what the report leaves unsaid', () => {
  it('are the years between, none of which is filled', () => {
    expect(silentYears(realDataset)).toEqual([2017, 2018, 2019, 2020, 2023, 2024])
    expect(silentYears({ ...realDataset, observations: new Map() })).toEqual([])
    expect(of('years').figures).toEqual(['拟上市（挂牌）企业后备库企业数（2025年）力争100家以上'])
  })

  it('is every result of 2022', () => {
    const of2022 = [...realDataset.observations.values()].filter(({ period }) => period === '2022')
    expect(of2022.every(({ status }) => status === 'target')).toBe(true)
    expect(of('results-2022').text).toContain(`2022年的${of2022.length}个数字全是目标`)
  })

  it('is the amount that a growth of 2022 comes to', () => {
    const { text, figures } = of('levels-2022')
    expect(text).toContain('下面5个指标')
    expect(figures).toContain('生产总值（2022年，管理口径）增长7.5%')
    expect(figures).toContain('固定资产投资（2022年）增长8%')
    // Its target of 2022 is an amount.
    expect(figures.join()).not.toContain('社会消费品零售总额')
  })

  it('is the growth that a goal of 2026 asks for', () => {
    const { figures } = of('growth-2026')
    expect(figures).toEqual([
      '生产总值（2026年，行政口径）突破1200亿元',
      '生产总值（2026年，管理口径）突破900亿元',
      '城镇居民人均可支配收入（2026年）10万元',
      '农村居民人均可支配收入（2026年）6.3万元',
    ])
  })

  it('is where five years of growth began', () => {
    const { figures } = of('starts')
    expect(figures).toHaveLength(5)
    // Both scopes of GDP have a start.
    expect(figures.join()).not.toContain('生产总值（')
  })

  it('is the amount of what only rises or falls', () => {
    const names = withoutLevel(realDataset).map(({ name }) => name)
    expect(names).toContain('单位GDP能耗')
    expect(names).not.toContain('环境空气质量综合指数')
    expect(of('growth-alone').figures).toHaveLength(names.length)
  })

  it('is the scope of all but two indicators', () => {
    expect(of('scopes').text).toContain('只有生产总值和一般公共预算收入印了两种口径。其余237个指标')
  })
})
