import { afterEach, describe, expect, it } from 'vitest'
import { boundMarks } from '../../src/charts/bound-marks'
import { echarts } from '../../src/charts/echarts'
import { type FrameSize, frameLine, frameSymbol } from '../../src/charts/frame-mark'
import { type ChartOption, edgeToEdge, silentAxis } from '../../src/charts/option'
import { palette } from '../../src/charts/palette'

const charts: echarts.ECharts[] = []
afterEach(() => {
  for (const chart of charts.splice(0)) chart.dispose()
})

/** The attributes of a drawn path. */
type Drawn = ReadonlyMap<string, string>

/** The paths that ECharts draws for marks at the middle of a plot of 100 px. */
function drawn(series: ChartOption['series']): Drawn[] {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 100, height: 100 })
  charts.push(chart)
  chart.setOption({
    animation: false,
    grid: edgeToEdge,
    xAxis: { ...silentAxis, type: 'value', min: 0, max: 2 },
    yAxis: { ...silentAxis, type: 'category', data: ['row'] },
    series,
  })
  const tags = chart.renderToSVGString().match(/<path [^>]*>/g) ?? []
  return tags
    .map(
      tag =>
        new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])),
    )
    .filter(path => path.has('transform'))
}

/** Scale across and along of what a path is drawn with. */
function scaleOf(path: Drawn): readonly [number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = (path.get('transform') ?? '')
    .replace(/^matrix\(|\)$/g, '')
    .split(',')
    .map(Number)
  return [Math.hypot(a, b), Math.hypot(c, d)]
}

describe('frameSymbol', () => {
  const frame = (size: FrameSize, isComputed: boolean) =>
    drawn([
      {
        type: 'scatter',
        ...frameSymbol(size),
        itemStyle: {
          color: palette.bg,
          borderColor: palette.target,
          borderWidth: 2.5,
          ...frameLine(isComputed),
        },
        data: [[1, 0]],
      },
    ])

  it.each([
    [{ width: 12, height: 36 }],
    [{ width: 6, height: 24 }],
    [{ width: 12, height: 30 }],
  ])('is drawn by ECharts with a line as wide at its sides as at its ends: %o', size => {
    const [path, ...more] = frame(size, false)
    expect(more).toEqual([])
    const [across, along] = scaleOf(path as Drawn)
    expect(across).toBeCloseTo(size.height / 2, 6)
    expect(along).toBeCloseTo(across, 6)
    // 2.5 px, in the units of the path.
    expect(Number(path?.get('stroke-width')) * across).toBeCloseTo(2.5, 3)
    const [x = [], y = []] = cornersOf(path as Drawn, across)
    expect(Math.max(...x) - Math.min(...x)).toBeCloseTo(size.width, 0)
    expect(Math.max(...y) - Math.min(...y)).toBeCloseTo(size.height, 0)
  })

  it('keeps dashes longer than their line is wide, with one around each corner', () => {
    const size = { width: 12, height: 30 }
    const [path] = frame(size, true)
    const [scale] = scaleOf(path as Drawn)
    const [dash = 0, space = 0] = (path?.get('stroke-dasharray') ?? '')
      .split(/[ ,]+/)
      .map(length => Number(length) * scale)
    expect(dash).toBeGreaterThan(2.5)
    expect(size.width % Math.round(dash + space)).toBe(0)
    expect(size.height % Math.round(dash + space)).toBe(0)
    const [, y = []] = cornersOf(path as Drawn, scale)
    expect((y[0] ?? 0) - Math.min(...y)).toBeCloseTo(dash / 2, 0)
  })
})

/** Places across and along of the frame itself, in px; the two empty moves before it are left out. */
function cornersOf(path: Drawn, scale: number): readonly [number[], number[]] {
  const commands = (path.get('d') ?? '').match(/[A-Z][^A-Z]*/g) ?? []
  const points = commands.slice(2).flatMap(command => {
    const [x, y] = command.slice(1).trim().split(/[ ,]+/).map(Number)
    return x === undefined || y === undefined ? [] : [[x * scale, y * scale] as const]
  })
  return [points.map(([x]) => x), points.map(([, y]) => y)]
}

describe('boundMarks', () => {
  it('stands at the height of its mark, unstretched, with a seam of the ground behind it', () => {
    const series = boundMarks([{ position: 1, row: 0, bound: 'up' }])
    expect(series.map(({ id }) => id)).toEqual(['seam-up', 'bound-up'])
    for (const { symbolOffset } of series) expect((symbolOffset as number[])[1]).toBe(0)
    const paths = drawn(series)
    expect(paths).toHaveLength(2)
    for (const path of paths) {
      const [across, along] = scaleOf(path)
      expect(along).toBeCloseTo(across, 6)
    }
    expect(paths[0]?.get('stroke')).toBe(palette.bg)
    expect(paths[1]?.get('fill')).toBe(palette.target)
  })

  it('has none for a row without a bound', () => {
    expect(boundMarks([{ position: 1, row: 0, bound: null }])).toEqual([])
  })
})
