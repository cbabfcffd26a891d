import { describe, expect, it } from 'vitest'
import { bullets } from '../../../src/charts/bullets/model'
import { bulletPosition, bulletsOption } from '../../../src/charts/bullets/option'
import { palette } from '../../../src/charts/palette'
import { sampleObservation } from '../../fixtures/sample'

const pair = (slug: string, target: string) =>
  [
    sampleObservation(`${slug}.2021.level.undivided`),
    sampleObservation(`${slug}.${target}.undivided`),
  ] as const
const model = bullets('目标', [
  pair('good-air-rate', '2026.level'), // 92%以上 ÷ 92.4% = 0.99567
  pair('pm25', '2026.level'), // 26以下 ÷ 24 = 1.08333
  pair('fixed-asset-investment', '2022.growth'), // 1.084
])
const { series, xAxis } = bulletsOption(model)
const dataOf = (id: string) => series.find(one => one.id === id)?.data

describe('bulletsOption', () => {
  it('draws every outcome as one, from 0, in the lower of its two bands', () => {
    expect(dataOf('outcome')).toEqual([
      [1, 1],
      [1, 3],
      [1, 5],
    ])
    expect(xAxis).toMatchObject({ type: 'value', min: 0 })
  })

  it('stands each target as a hollow frame at its multiple, dashed where computed from growth', () => {
    expect(dataOf('target')).toMatchObject([
      { value: [expect.closeTo(0.99567, 5), 1], itemStyle: { color: palette.bg, borderType: 'solid' } },
      { value: [expect.closeTo(1.08333, 5), 3], itemStyle: { color: palette.bg, borderType: 'solid' } },
      { value: [expect.closeTo(1.084, 5), 5], itemStyle: { color: palette.bg, borderType: [4, 2] } },
    ])
  })

  it('points to the side that a bound permits: 以上 to the right, 以下 to the left', () => {
    expect(series.find(({ id }) => id === 'bound-up')).toMatchObject({
      symbolRotate: -90,
      data: [[expect.closeTo(0.99567, 5), 1]],
    })
    expect(series.find(({ id }) => id === 'bound-down')).toMatchObject({
      symbolRotate: 90,
      data: [[expect.closeTo(1.08333, 5), 3]],
    })
  })

  it('has no pointers where no target is a bound', () => {
    const plain = bullets('目标', [pair('urban-disposable-income', '2026.level')])
    expect(bulletsOption(plain).series.map(({ id }) => id)).toEqual(['outcome', 'target'])
  })
})

describe('bulletPosition', () => {
  it('lays words where the frames stand: the axis ends 6% behind the farthest', () => {
    // 1.084 × 1.06 = 1.14904; 1 ÷ 1.14904 = 0.87029
    expect(bulletPosition(model, 1)).toBeCloseTo(0.87029, 4)
    expect(xAxis).toMatchObject({ max: expect.closeTo(1.14904, 6) })
  })
})
