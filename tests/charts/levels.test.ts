import { describe, expect, it } from 'vitest'
import { levels } from '../../src/analysis/levels'
import { levelsOption } from '../../src/charts/levels'
import { palettes } from '../../src/charts/palette'
import { deepFreeze } from '../fixtures/freeze'
import { real } from '../fixtures/real'

const palette = palettes.light
const industry = real('industrial-value-added.2021.level.undivided')
const farming = real('agriculture-value-added.2021.level.undivided')

describe('levelsOption', () => {
  it('draws each level from 0, the first row on top, filled', () => {
    const option = levelsOption(deepFreeze(levels('增加值', [industry, farming])), palette)
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 327.6 })
    expect(option.yAxis).toMatchObject({ inverse: true, data: ['规上工业增加值', '农业增加值'] })
    expect(option.series).toMatchObject([
      { type: 'bar', data: [327.6, 16.1], itemStyle: { color: palette.outcome }, showBackground: false },
    ])
  })

  it('shows the whole behind shares, to 100', () => {
    const share = real('technical-renovation-investment-share.2021.level.undivided')
    const option = levelsOption(levels('占比', [share], 100), palette)
    expect(option.xAxis).toMatchObject({ min: 0, max: 100 })
    expect(option.series).toMatchObject([{ data: [9.5], showBackground: true }])
  })
})
