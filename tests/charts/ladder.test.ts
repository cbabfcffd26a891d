import { describe, expect, it } from 'vitest'
import { ladder } from '../../src/analysis/ladder'
import { ladderOption, ladderPosition } from '../../src/charts/ladder'
import { palettes } from '../../src/charts/palette'
import { sample } from '../fixtures/sample'

const palette = palettes.light
const gdp = ladder(sample, 'gdp', 'administrative')
const both = ladder(sample, 'gdp', 'compare')

describe('ladderOption', () => {
  it('draws the four heights as bars from 0, in the order of the years', () => {
    const { series, xAxis } = ladderOption(gdp, palette)
    // 2022: 612.5 × 1.08
    expect(series[0]).toMatchObject({
      type: 'bar',
      data: [{ value: 400.4 }, { value: 612.5 }, { value: expect.closeTo(661.5, 6) }, { value: 850 }],
    })
    expect(xAxis).toMatchObject([{ data: ['2016', '2021', '2022', '2026'] }, {}])
  })

  it('fills what was achieved, leaves what is planned hollow, and dashes what is computed', () => {
    expect(ladderOption(gdp, palette).series[0]?.data).toMatchObject([
      { itemStyle: { color: palette.base } },
      { itemStyle: { color: palette.outcome } },
      { itemStyle: { color: 'transparent', borderColor: palette.target, borderType: 'dashed' } },
      { itemStyle: { color: 'transparent', borderColor: palette.target, borderType: 'solid' } },
    ])
  })

  it('marks a lower bound, and only that', () => {
    const marks = (slug: string) =>
      ladderOption(ladder(sample, slug, 'administrative'), palette).series.filter(
        ({ type }) => type === 'scatter',
      )
    expect(marks('gdp')).toMatchObject([{ data: [['2026', 850]] }])
    expect(marks('general-public-budget-revenue')).toEqual([])
  })

  it('stands the managed part inside the whole, in colours of its own', () => {
    const [outer, outerMarks, inner, innerMarks] = ladderOption(both, palette).series
    expect(outer).toMatchObject({ id: 'administrative', xAxisIndex: 0, barWidth: '64%' })
    expect(inner).toMatchObject({
      id: 'management',
      xAxisIndex: 1,
      barWidth: '36%',
      data: [{ value: 300.2 }, { value: 480.6 }, {}, { value: 700 }],
    })
    expect(outer?.data).toMatchObject([
      { itemStyle: { color: palette.base2 } },
      { itemStyle: { color: palette.outcome2 } },
      {},
      {},
    ])
    expect(outerMarks).toMatchObject({ data: [['2026', 850]] })
    expect(innerMarks).toMatchObject({ data: [['2026', 700]] })
  })

  it('draws nothing for what the report does not print', () => {
    const { series } = ladderOption(ladder(sample, 'urban-disposable-income', 'management'), palette)
    // 8.5万元 in 元
    expect(series[0]?.data).toMatchObject([{ value: 0 }, { value: 60210 }, { value: 0 }, { value: 85000 }])
  })
})

describe('ladderPosition', () => {
  it('lays figures where the bars end: the axis ends 6% above the highest', () => {
    // 850 ÷ (850 × 1.06) = 0.9434; 400.4 ÷ 901 = 0.4444
    expect(ladderPosition(gdp, 850)).toBeCloseTo(0.9434, 4)
    expect(ladderPosition(gdp, 400.4)).toBeCloseTo(0.4444, 4)
    expect(ladderPosition(gdp, 0)).toBe(0)
    // 850 × 1.06
    expect(ladderOption(gdp, palette).yAxis).toMatchObject({ min: 0, max: 901 })
  })
})
