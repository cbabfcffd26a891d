import { describe, expect, it } from 'vitest'
import { palette } from '../../../src/charts/palette'
import { rates } from '../../../src/charts/rates/model'
import { ratesOption } from '../../../src/charts/rates/option'
import { sampleObservation } from '../../fixtures/sample'

const model = rates('预算收入增速', [
  {
    label: '2021年',
    rate: sampleObservation('general-public-budget-revenue.2021.growth.management'),
    level: undefined,
  },
  {
    label: '2022年目标',
    rate: sampleObservation('general-public-budget-revenue.2022.growth.management'),
    level: undefined,
  },
])
const option = ratesOption(model)

describe('ratesOption', () => {
  it('draws each rate from 0, the first row on top', () => {
    expect(option.xAxis).toMatchObject({ type: 'value', min: 0, max: 8.8 })
    expect(option.yAxis).toMatchObject({ inverse: true, data: ['2021年', '2022年目标'] })
    expect(option.series[0]?.data).toMatchObject([{ value: 8.8 }, { value: 7.7 }])
  })

  it('fills what was achieved and leaves what is planned hollow', () => {
    expect(option.series[0]?.data).toMatchObject([
      { itemStyle: { color: palette.outcome } },
      { itemStyle: { color: 'transparent', borderColor: palette.target } },
    ])
  })
})
