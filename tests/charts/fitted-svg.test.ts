import { describe, expect, it } from 'vitest'
import { bullets } from '../../src/charts/bullets/model'
import { bulletPosition, bulletsOption } from '../../src/charts/bullets/option'
import { fittedSvg } from '../../src/charts/fitted-svg'
import { ladder } from '../../src/charts/ladder/model'
import { ladderOption, ladderPosition } from '../../src/charts/ladder/option'
import { palette } from '../../src/charts/palette'
import { wayMarks } from '../../src/charts/way-marks'
import { sample, sampleObservation } from '../fixtures/sample'

const gdp = ladder(sample, 'gdp', 'administrative')
const steps = fittedSvg(ladderOption(gdp))
const rows = bullets('目标', [
  [
    sampleObservation('good-air-rate.2021.level.undivided'),
    sampleObservation('good-air-rate.2026.level.undivided'),
  ],
])
const frames = fittedSvg(bulletsOption(rows))
const percent = (share: number) => `${Number((share * 100).toFixed(4))}%`

describe('fittedSvg', () => {
  it('gives bars their share of the box, and takes from a frame what its stroke needs', () => {
    // 2021: 612.5; 2026: 850
    const height = percent(ladderPosition(gdp, 612.5))
    expect(steps).toMatch(new RegExp(`width="16%" height="${height}"[^>]+style="fill:var\\(--outcome\\)"`))
    const frame = percent(ladderPosition(gdp, 850))
    expect(steps).toContain(
      `width:calc(16% + -2.5px);height:calc(${frame} + -2.5px);fill:none;stroke:var(--target)`,
    )
  })

  it('dashes what is computed, and keeps symbols as large as they are', () => {
    expect(steps.match(/stroke-dasharray="10,5"/g)).toHaveLength(1)
    const at = percent(bulletPosition(rows, rows.rows[0]?.position ?? 0))
    // A frame of 30 px, its pointer 15 px beside it.
    expect(frames).toMatch(
      new RegExp(`<svg x="${at}" y="75%"><path d="[^"]+" transform="matrix\\(15,0,0,15,0,0\\)"`),
    )
    expect(frames).toMatch(
      new RegExp(`<svg x="${at}" y="75%"><path d="[^"]+" transform="matrix\\([^"]+,15,0\\)"`),
    )
  })

  it('refuses what is neither a bar nor a symbol', () => {
    const option = bulletsOption(rows)
    const way = wayMarks([{ row: 0, from: 0.2, to: 0.8 }])
    expect(() => fittedSvg({ ...option, series: [way] })).toThrow(/draw with bars and symbols/)
  })

  it('refuses a bar that is a share of its box at one size and pixels at another', () => {
    const option = bulletsOption(rows)
    const bar = { type: 'bar' as const, barWidth: '62%', barMaxWidth: 21, data: [1, 1] }
    const drawn = { ...option, series: [{ ...bar, itemStyle: { color: palette.outcome } }] }
    expect(() => fittedSvg(drawn)).not.toThrow()
    expect(() =>
      fittedSvg({ ...drawn, series: [{ ...drawn.series[0], barMaxWidth: 200 } as typeof bar] }),
    ).toThrow(/expected a share of the box and pixels/)
  })
})
