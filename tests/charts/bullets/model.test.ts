import { describe, expect, it } from 'vitest'
import { bullets, describeBullets, tabulateBullets } from '../../../src/charts/bullets/model'
import { plain } from '../../../src/facts/told'
import { sampleObservation } from '../../fixtures/sample'

const pair = (slug: string, target = '2026.level') =>
  [
    sampleObservation(`${slug}.2021.level.undivided`),
    sampleObservation(`${slug}.${target}.undivided`),
  ] as const
const model = bullets('目标对照2021年', [
  pair('urban-disposable-income'),
  pair('urban-rural-income-ratio'),
  pair('fixed-asset-investment', '2022.growth'),
])

describe('bullets', () => {
  it('place each target as a multiple of the outcome', () => {
    // 85000 ÷ 60210 = 1.41173; 1.6 ÷ 1.65 = 0.96970; 1 + 8.4% = 1.084
    expect(model.rows.map(({ position }) => Math.round(position * 1e5) / 1e5)).toEqual([
      1.41173, 0.9697, 1.084,
    ])
    expect(model.max).toBeCloseTo(1.41173, 5)
  })

  it('reach at least as far as the outcome', () => {
    // 1.6 ÷ 1.65 is less than 1.
    expect(bullets('', [pair('urban-rural-income-ratio')]).max).toBe(1)
    expect(bullets('', []).max).toBe(1)
  })

  it('tell on which side of its target a bound lies', () => {
    const bounds = (slug: string, target?: string) => bullets('', [pair(slug, target)]).rows[0]?.bound
    expect(bounds('urban-rural-income-ratio')).toBe('down') // 1.6以内
    expect(bounds('pm25')).toBe('down') // 26微克/立方米以下
    expect(bounds('good-air-rate')).toBe('up') // 92%以上
    expect(bounds('urban-disposable-income')).toBeNull() // 8.5万元
  })

  it('leave out what the report prints only one side of, or in unlike things', () => {
    const [outcome, target] = pair('pm25')
    expect(
      bullets('', [
        [outcome, undefined],
        [undefined, target],
        [outcome, sampleObservation('good-air-rate.2026.level.undivided')],
      ]).rows,
    ).toEqual([])
  })

  it('read as one sentence', () => {
    expect(plain(describeBullets(model))).toBe(
      '目标对照2021年：城镇居民人均可支配收入2021年60210元，2026年目标8.5万元，相当于2021年的≈141.2%（推算，名义）；' +
        '城乡居民收入比2021年1.65:1，2026年目标1.6以内，相当于2021年的至多98%（推算）；' +
        // 210.6 × 1.084 = 228.2904
        '固定资产投资2021年210.6亿元，2022年目标增长8.4%，即≈228.3亿元（推算，名义）。',
    )
  })

  it('read as one table', () => {
    expect(tabulateBullets(model).rows.map(cells => cells.map(plain))).toEqual([
      [
        '城镇居民人均可支配收入',
        '未分口径',
        '60210元',
        '2026年（今后五年末）',
        '8.5万元',
        '≈141.2%（推算，名义）',
      ],
      ['城乡居民收入比', '未分口径', '1.65:1', '2026年（今后五年末）', '1.6以内', '至多98%（推算）'],
      ['固定资产投资', '未分口径', '210.6亿元', '2022年', '增长8.4%', '≈228.3亿元（推算，名义）'],
    ])
  })
})
