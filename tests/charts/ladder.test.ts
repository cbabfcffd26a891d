import { describe, expect, it } from 'vitest'
import { ladder } from '../../src/analysis/ladder'
import { ladderOption, ladderPosition } from '../../src/charts/ladder'
import { palettes } from '../../src/charts/palette'
import { realDataset } from '../fixtures/real'

const palette = palettes.light
const gdp = ladder(realDataset, 'gdp', 'administrative')
const both = ladder(realDataset, 'gdp', 'compare')

describe('ladderOption', () => {
  it('draws the four heights as bars from 0, in the order of the years', () => {
    const { series, xAxis } = ladderOption(gdp, palette)
    // 2022: 907.5 × 1.075
    expect(series[0]).toMatchObject({
      type: 'bar',
      data: [{ value: 546.2 }, { value: 907.5 }, { value: expect.closeTo(975.5625, 6) }, { value: 1200 }],
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
      ladderOption(ladder(realDataset, slug, 'administrative'), palette).series.filter(
        ({ type }) => type === 'scatter',
      )
    expect(marks('gdp')).toMatchObject([{ data: [['2026', 1200]] }])
    expect(marks('general-public-budget-revenue')).toEqual([])
  })

  it('stands the managed part inside the whole, in colours of its own', () => {
    const [outer, outerMarks, inner, innerMarks] = ladderOption(both, palette).series
    expect(outer).toMatchObject({ id: 'administrative', xAxisIndex: 0, barWidth: '64%' })
    expect(inner).toMatchObject({
      id: 'management',
      xAxisIndex: 1,
      barWidth: '36%',
      data: [{ value: 414.2 }, { value: 698.5 }, {}, { value: 900 }],
    })
    expect(outer?.data).toMatchObject([
      { itemStyle: { color: palette.base2 } },
      { itemStyle: { color: palette.outcome2 } },
      {},
      {},
    ])
    expect(outerMarks).toMatchObject({ data: [['2026', 1200]] })
    expect(innerMarks).toMatchObject({ data: [['2026', 900]] })
  })

  it('draws nothing for what the report does not print', () => {
    const { series } = ladderOption(ladder(realDataset, 'urban-disposable-income', 'management'), palette)
    expect(series[0]?.data).toMatchObject([{ value: 0 }, { value: 71814 }, { value: 0 }, { value: 100000 }])
  })
})

describe('ladderPosition', () => {
  it('lays figures where the bars end: the axis ends 6% above the highest', () => {
    // 1200 ÷ (1200 × 1.06) = 0.9434; 546.2 ÷ 1272 = 0.4294
    expect(ladderPosition(gdp, 1200)).toBeCloseTo(0.9434, 4)
    expect(ladderPosition(gdp, 546.2)).toBeCloseTo(0.4294, 4)
    expect(ladderPosition(gdp, 0)).toBe(0)
    // 1200 × 1.06
    expect(ladderOption(gdp, palette).yAxis).toMatchObject({ min: 0, max: 1272 })
  })
})
