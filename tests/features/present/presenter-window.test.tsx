import { act, render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDeck } from '../../../src/features/present/decks/decks'
import { startShow } from '../../../src/features/present/decks/driving'
import { PresenterWindow } from '../../../src/features/present/presenter-window'
import { sample } from '../../fixtures/sample'

afterEach(() => {
  vi.useRealTimers()
})

/** The presenter's window in a frame of its own, as the show begins. */
function open(): () => string | null | undefined {
  const { deck } = openDeck(sample, 'administrative', new Map([['deck', 'results']]))
  const frame = document.body.appendChild(document.createElement('iframe')).contentWindow
  if (deck === null || frame === null) throw new Error('expected a deck and a window; received none')
  render(
    <PresenterWindow
      frame={frame}
      deck={deck}
      show={startShow(deck.slides.length, 0)}
      started={performance.now()}
      isWide
      onClosed={() => {}}
    />,
  )
  return () => frame.document.querySelector('.presenter__clock')?.textContent
}

describe('the presenter’s clock', () => {
  it('tells what time it is, and what has passed whatever becomes of the system’s clock', () => {
    vi.useFakeTimers({ now: new Date(2022, 1, 15, 9, 30) })
    const clock = open()
    act(() => vi.advanceTimersByTime(65_000))
    expect(clock()).toBe('09:31:05已用 01:05')
    vi.setSystemTime(new Date(2022, 1, 15, 8, 31))
    act(() => vi.advanceTimersByTime(10_000))
    expect(clock()).toBe('08:31:10已用 01:15')
  })
})
