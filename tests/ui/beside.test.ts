import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBeside } from '../../src/ui/beside'

const window = { width: 1000, height: 800 }
const size = { width: 300, height: 200 }
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })

describe('placeBeside', () => {
  it('stands below what opened it, and begins with it', () => {
    expect(placeBeside(words(100, 100), size, window)).toEqual({ left: 100, top: 128 })
  })

  it('stands above where there is no room below', () => {
    expect(placeBeside(words(100, 700), size, window)).toEqual({ left: 100, top: 492 })
  })

  it('moves in from the right edge', () => {
    expect(placeBeside(words(900, 100), size, window)).toEqual({ left: 692, top: 128 })
  })

  it('stands as low as it can where there is room on neither side', () => {
    expect(placeBeside(words(0, 90), { width: 300, height: 190 }, { width: 320, height: 200 })).toEqual({
      left: 8,
      top: 8,
    })
  })

  it('never goes beyond an edge where it fits at all', () => {
    const pixels = (most: number) => fc.integer({ min: 0, max: most })
    fc.assert(
      fc.property(pixels(1000), pixels(800), pixels(984), pixels(784), (left, top, width, height) => {
        const place = placeBeside(words(left, top), { width, height }, window)
        expect(place.left).toBeGreaterThanOrEqual(8)
        expect(place.top).toBeGreaterThanOrEqual(8)
        expect(place.left + width).toBeLessThanOrEqual(992)
        expect(place.top + height).toBeLessThanOrEqual(792)
      }),
    )
  })
})
