import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, formatSelection, readSelection, toggledSelection } from '../../src/facts/selection'
import { sample, sampleObservation } from '../fixtures/sample'

const ids = [...sample.observations.keys()]

describe('codes of observations', () => {
  it('are short, fit an address, and no two are the same', () => {
    const codes = ids.map(codeOf)
    expect(new Set(codes).size).toBe(ids.length)
    for (const code of codes) expect(code).toMatch(/^[0-9a-z]{5}$/)
  })

  it('are never the name of an indicator', () => {
    for (const id of ids) expect(sample.indicators.has(codeOf(id))).toBe(false)
  })

  it('come from the id alone: a link sent today is read tomorrow', () => {
    expect(codeOf('gdp.2021.level.administrative')).toBe('mzkpl')
  })
})

describe('a selection', () => {
  it('survives the address, whatever is selected and in its order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sample.observations.values()]), observations => {
        const text = formatSelection(observations)
        expect(readSelection(sample, text ?? undefined)).toEqual({ observations, unknown: [] })
      }),
    )
  })

  it('takes what an earlier version of the data called otherwise, whole or as a code', () => {
    const now = sampleObservation('greening.2022.level.undivided')
    const before = 'new-greening.2022.level.undivided'
    for (const name of [before, codeOf(before)])
      expect(readSelection(sample, name)).toEqual({ observations: [now], unknown: [] })
  })

  it('takes whole ids, and an indicator for all its observations, each once', () => {
    const { observations, unknown } = readSelection(sample, 'gdp.2021.level.administrative,gdp,nothing')
    const all = sample.indicators.get('gdp')?.observations ?? []
    expect(new Set(observations)).toEqual(new Set(all))
    expect(observations).toHaveLength(all.length)
    expect(observations[0]?.id).toBe('gdp.2021.level.administrative')
    expect(unknown).toEqual(['nothing'])
  })

  it('never throws, whatever was typed', () => {
    fc.assert(fc.property(fc.string(), text => readSelection(sample, text).observations.length >= 0))
    expect(readSelection(sample, '__proto__,constructor').unknown).toEqual(['__proto__', 'constructor'])
  })

  it('gains one and loses it again', () => {
    const gdp = sampleObservation('gdp.2021.level.administrative')
    expect(toggledSelection([], gdp)).toEqual([gdp])
    expect(toggledSelection([gdp], gdp)).toEqual([])
  })
})
