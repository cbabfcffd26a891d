import { describe, expect, it } from 'vitest'
import { dots } from '../../../src/charts/dots/model'
import { dotsOption } from '../../../src/charts/dots/option'
import { palette } from '../../../src/charts/palette'
import { sampleObservation } from '../../fixtures/sample'

describe('dotsOption', () => {
  const model = dots(
    '水质',
    sampleObservation('monitored-sections.2021.level.undivided'),
    sampleObservation('class-three-sections.2021.level.undivided'),
  )
  if (model === null) throw new Error('expected dots; received none')
  const [series] = dotsOption(model).series

  it('draws one circle a thing, side by side', () => {
    const data = series?.data as { value: number[] }[]
    expect(data.map(({ value }) => value[0])).toEqual([
      0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5,
    ])
  })

  it('fills the part, and leaves the rest a neutral ring, not a target', () => {
    const data = series?.data as { itemStyle: { color: string; borderColor?: string } }[]
    expect(data.filter(({ itemStyle }) => itemStyle.color === palette.outcome)).toHaveLength(9)
    for (const rest of data.slice(9))
      expect(rest.itemStyle).toMatchObject({ color: 'transparent', borderColor: palette.base })
  })
})
