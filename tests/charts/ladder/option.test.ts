import { describe, expect, it } from 'vitest'
import { echarts } from '../../../src/charts/echarts'
import { type Ladder, ladder } from '../../../src/charts/ladder/model'
import { ladderOption, ladderPosition } from '../../../src/charts/ladder/option'
import { palette } from '../../../src/charts/palette'
import { sample } from '../../fixtures/sample'

const gdp = ladder(sample, 'gdp', 'administrative')
const both = ladder(sample, 'gdp', 'compare')

describe('ladderOption', () => {
  it('draws the four heights as bars from 0, in the order of the years', () => {
    const { series, xAxis } = ladderOption(gdp)
    // 2022: 612.5 × 1.08
    expect(series[0]).toMatchObject({
      type: 'bar',
      data: [{ value: 400.4 }, { value: 612.5 }, { value: expect.closeTo(661.5, 6) }, { value: 850 }],
    })
    expect(xAxis).toMatchObject([{ data: ['2016', '2021', '2022', '2026'] }, { show: false }])
  })

  it('fills what was achieved, leaves what is planned hollow, and dashes what is computed', () => {
    expect(ladderOption(gdp).series[0]?.data).toMatchObject([
      { itemStyle: { color: palette.base } },
      { itemStyle: { color: palette.outcome } },
      { itemStyle: { color: 'transparent', borderColor: palette.target, borderType: 'dashed' } },
      { itemStyle: { color: 'transparent', borderColor: palette.target, borderType: 'solid' } },
    ])
  })

  it('marks a bound, and only that: above its column, turned round and below for what may not be passed', () => {
    const marks = (slug: string) =>
      ladderOption(ladder(sample, slug, 'administrative')).series.filter(({ type }) => type === 'scatter')
    // The middle of the fourth column, whose five places are 15 to 19.
    expect(marks('gdp')).toMatchObject([{ data: [[17, 850]], symbolRotate: 0, xAxisIndex: 1 }])
    expect(marks('pm25')).toMatchObject([{ data: [[17, 26]], symbolRotate: 180 }])
    expect(marks('general-public-budget-revenue')).toEqual([])
  })

  it('stands two scopes side by side, equally wide and from one foot, each under its own mark', () => {
    const [wider, widerMarks, narrower, narrowerMarks] = ladderOption(both).series
    expect(wider).toMatchObject({ id: 'administrative', barWidth: '32%', barGap: '25%' })
    expect(narrower).toMatchObject({
      id: 'management',
      barWidth: '32%',
      barGap: '25%',
      data: [{ value: 300.2 }, { value: 480.6 }, {}, { value: 700 }],
    })
    expect(wider?.data).toMatchObject([
      { itemStyle: { color: palette.base2 } },
      { itemStyle: { color: palette.outcome2 } },
      {},
      {},
    ])
    expect(widerMarks).toMatchObject({ data: [[16, 850]] })
    expect(narrowerMarks).toMatchObject({ data: [[18, 700]] })
  })

  it('fills each bar of a pair to its height and its width: drawn, three quarters of a height are three quarters of an area', () => {
    const boxes = filledBoxes(both)
    const [whole, part] = [boxes[palette.base2], boxes[palette.base]]
    // 400.4 ÷ (850 × 1.06) of 1000 pixels, and 300.2; 32 % of a column of 100 pixels
    expect(whole).toEqual({ foot: 1000, width: 32, height: 444.4 })
    expect(part).toEqual({ foot: 1000, width: 32, height: 333.2 })
  })

  it('draws nothing for what the report does not print', () => {
    const { series } = ladderOption(ladder(sample, 'urban-disposable-income', 'management'))
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
    expect(ladderOption(gdp).yAxis).toMatchObject({ min: 0, max: 901 })
  })
})

/** What is drawn of each colour, in pixels: the last bar of it. */
function filledBoxes(model: Ladder) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 1000 })
  chart.setOption({ ...ladderOption(model) })
  const svg = chart.renderToSVGString()
  chart.dispose()
  const bars = svg.matchAll(/d="M[\d.]+ ([\d.]+)l([\d.]+) 0l0 -([\d.]+)l\S+ 0Z" fill="([^"]+)"/g)
  return Object.fromEntries(
    [...bars].map(([, foot, width, height, fill = '']) => [
      fill,
      { foot: Number(foot), width: Number(width), height: Number(height) },
    ]),
  )
}
