import { describe, expect, it } from 'vitest'
import { subscribeToWheel } from '../../../src/features/present/wheel'

interface Turned {
  readonly x?: number
  readonly y?: number
  readonly mode?: number
}

/** What a row of turns, so many ms apart, moves. */
function moves(turns: readonly Turned[], apart = 16): readonly string[] {
  const turn = subscribeToWheel()
  return turns.flatMap(
    ({ x = 0, y = 0, mode = 0 }, i) =>
      turn({ deltaX: x, deltaY: y, deltaMode: mode, timeStamp: 5000 + apart * i }) ?? [],
  )
}

describe('a wheel', () => {
  it('turns a page with each notch, of whatever unit', () => {
    expect(moves([{ y: 100 }, { y: 100 }, { y: -100 }], 400)).toEqual(['next', 'next', 'previous'])
    expect(
      moves(
        [
          { y: 3, mode: 1 },
          { y: -1, mode: 2 },
        ],
        400,
      ),
    ).toEqual(['next', 'previous'])
  })

  it('turns one page for a swipe with its inertia, however small it begins and long it lasts', () => {
    const swipe = [0.4, 1, 3, 12, 40, 80, 60, ...Array.from({ length: 120 }, (_, i) => 60 * 0.95 ** i)]
    expect(moves(swipe.map(y => ({ y })))).toEqual(['next'])
    expect(moves(swipe.map(y => ({ y: -y })))).toEqual(['previous'])
  })

  it('turns none for a hand that trembles', () => {
    expect(moves([{ y: 0.4 }, { y: -0.4 }, { y: 0.4 }])).toEqual([])
    expect(
      moves(
        Array.from({ length: 5 }, () => ({ y: 0.4 })),
        400,
      ),
    ).toEqual([])
  })

  it('follows a sideways swipe sideways, not the little that it goes up or down', () => {
    expect(moves(Array.from({ length: 30 }, () => ({ x: 30, y: -2 })))).toEqual(['next'])
    expect(moves(Array.from({ length: 30 }, () => ({ x: -30, y: 2 })))).toEqual(['previous'])
  })

  it('goes back at once where the movement turns round', () => {
    expect(moves([{ y: 100 }, { y: 80 }, { y: -100 }, { y: -80 }])).toEqual(['next', 'previous'])
  })
})
