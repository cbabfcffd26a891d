import { describe, expect, it } from 'vitest'
import { levels } from '../../../src/charts/levels/model'
import { levelsOption } from '../../../src/charts/levels/option'
import { palette } from '../../../src/charts/palette'
import { deepFreeze } from '../../fixtures/freeze'
import { sampleObservation } from '../../fixtures/sample'

const industry = sampleObservation('industrial-value-added.2021.level.undivided')
const farming = sampleObservation('agriculture-value-added.2021.level.undivided')

describe('levelsOption', () => {
  it('draws each level from 0, the first row on top, filled', () => {
    const option = levelsOption(deepFreeze(levels('增加值', [industry, farming])))
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 220.4 })
    expect(option.yAxis).toMatchObject({ inverse: true, data: ['规上工业增加值', '农业增加值'] })
    expect(option.series).toMatchObject([
      { type: 'bar', data: [220.4, 12.3], itemStyle: { color: palette.outcome }, showBackground: false },
    ])
  })

  it('shows the whole behind shares, to 100', () => {
    const share = sampleObservation('technical-renovation-investment-share.2021.level.undivided')
    const option = levelsOption(levels('占比', [share], 100))
    expect(option.xAxis).toMatchObject({ min: 0, max: 100 })
    expect(option.series).toMatchObject([{ data: [8.5], showBackground: true }])
  })
})
