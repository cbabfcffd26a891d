import { describe, expect, it } from 'vitest'
import { describeDots, dots, tabulateDots } from '../../../src/charts/dots/model'
import { plain } from '../../../src/facts/told'
import { observation } from '../../fixtures/records'
import { sampleObservation } from '../../fixtures/sample'

const whole = sampleObservation('monitored-sections.2021.level.undivided')
const part = sampleObservation('class-three-sections.2021.level.undivided')

describe('dots', () => {
  it('are a count within a count', () => {
    expect(dots('水质', whole, part)).toMatchObject({ whole: { value: 11 }, part: { value: 9 } })
  })

  it.each([
    ['one is missing', undefined, part],
    ['the part is greater', part, whole],
    ['units differ', whole, observation({ value: 9, unit: '家' })],
    ['one is no whole number', whole, observation({ value: 1.5, unit: '个' })],
    ['one is a bound', whole, observation({ value: 9, unit: '个', qualifier: 'gt' })],
    ['there are too many to count', observation({ value: 205, unit: '个' }), part],
  ] as const)('are none where %s', (_, a, b) => {
    expect(dots('水质', a, b)).toBeNull()
  })

  it('read as one sentence and as one table', () => {
    const model = dots('水质', whole, part)
    if (model === null) throw new Error('expected dots; received none')
    expect(plain(describeDots(model))).toBe('水质：市控以上断面11个，其中水质为Ⅲ类的市控以上断面9个。')
    expect(tabulateDots(model).rows.map(cells => cells.map(plain))).toEqual([
      ['市控以上断面', '2021年', '未分口径', '11个'],
      ['水质为Ⅲ类的市控以上断面', '2021年', '未分口径', '9个'],
    ])
  })
})
