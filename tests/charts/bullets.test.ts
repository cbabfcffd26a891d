import { describe, expect, it } from 'vitest'
import { bullets } from '../../src/analysis/bullets'
import { bulletPosition, bulletsOption } from '../../src/charts/bullets'
import { palettes } from '../../src/charts/palette'
import { real } from '../fixtures/real'

const palette = palettes.light
const pair = (slug: string, target: string) =>
  [real(`${slug}.2021.level.undivided`), real(`${slug}.${target}.undivided`)] as const
const model = bullets('目标', [
  pair('good-air-rate', '2026.level'), // 93%以上 ÷ 93.7% = 0.99253
  pair('pm25', '2026.level'), // 22以下 ÷ 21 = 1.04762
  pair('fixed-asset-investment', '2022.growth'), // 1.08
])
const { series, xAxis } = bulletsOption(model, palette)
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
      { value: [expect.closeTo(0.99253, 5), 1], itemStyle: { color: palette.bg, borderType: 'solid' } },
      { value: [expect.closeTo(1.04762, 5), 3], itemStyle: { color: palette.bg, borderType: 'solid' } },
      { value: [expect.closeTo(1.08, 5), 5], itemStyle: { color: palette.bg, borderType: 'dashed' } },
    ])
  })

  it('points to the side that a bound permits: 以上 to the right, 以下 to the left', () => {
    expect(series.find(({ id }) => id === 'bound-up')).toMatchObject({
      symbolRotate: -90,
      data: [{ value: [expect.closeTo(0.99253, 5), 1] }],
    })
    expect(series.find(({ id }) => id === 'bound-down')).toMatchObject({
      symbolRotate: 90,
      data: [{ value: [expect.closeTo(1.04762, 5), 3] }],
    })
  })

  it('has no pointers where no target is a bound', () => {
    const plain = bullets('目标', [pair('urban-disposable-income', '2026.level')])
    expect(bulletsOption(plain, palette).series.map(({ id }) => id)).toEqual(['outcome', 'target'])
  })
})

describe('bulletPosition', () => {
  it('lays words where the frames stand: the axis ends 6% behind the farthest', () => {
    // 1.08 × 1.06 = 1.1448; 1 ÷ 1.1448 = 0.87352
    expect(bulletPosition(model, 1)).toBeCloseTo(0.87352, 4)
    expect(xAxis).toMatchObject({ max: expect.closeTo(1.1448, 6) })
  })
})
