import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canClose,
  drive,
  fastest,
  type Show,
  type ShowEvent,
  slowest,
  startShow,
} from '../../../../src/features/present/decks/driving'

const names = [
  'next',
  'previous',
  'first',
  'last',
  'resume',
  'jump',
  'black',
  'white',
  'help',
  'overview',
  'auto',
  'faster',
  'slower',
  'tick',
  'close',
  'touched',
] as const

const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN))
const anyCount = fc.oneof(fc.integer(), fc.constant(Number.NaN))
const anyEvent: fc.Arbitrary<ShowEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...names) },
  fc.record({ digit: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ go: anyNumber }),
  fc.record({ count: anyCount, at: anyNumber }),
)
const played = (events: readonly ShowEvent[], count = 31, at = 0) =>
  events.reduce(drive, startShow(count, at))

describe('a show', () => {
  it('stands on a slide that there is, whatever is pressed', () => {
    fc.assert(
      fc.property(anyCount, anyNumber, fc.array(anyEvent, { maxLength: 60 }), (count, at, events) => {
        let show = startShow(count, at)
        for (const event of events) {
          show = drive(show, event)
          expect(Number.isInteger(show.at)).toBe(true)
          expect(show.at).toBeGreaterThanOrEqual(0)
          expect(show.at).toBeLessThan(show.count)
          expect(show.typed).toMatch(/^\d{0,3}$/)
          expect(show.seconds).toBeGreaterThanOrEqual(fastest)
          expect(show.seconds).toBeLessThanOrEqual(slowest)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is left after a few Esc at the latest, and each closes something before', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), events => {
        let show = played(events)
        for (let i = 0; i < 4 && canClose(show); i++) {
          const closed = drive(show, 'close')
          expect(closed).not.toEqual(show)
          show = closed
        }
        expect(canClose(show)).toBe(false)
      }),
    )
  })

  it('moves by itself only after it was asked, and stops at any hand', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), anyEvent, (events, event) => {
        const show = played(events)
        if (show.auto !== 'running') expect(drive(show, 'tick')).toEqual(show)
        const isSpeed = event === 'faster' || event === 'slower' || event === 'tick' || event === 'auto'
        const isDeck = typeof event === 'object' && 'count' in event
        if (!isSpeed && !isDeck) expect(drive(show, event).auto).not.toBe('running')
      }),
    )
  })

  it('goes once round by itself and is where it began', () => {
    const running = played(['auto'])
    let show: Show = running
    for (let i = 0; i < running.count; i++) show = drive(show, 'tick')
    expect(show).toEqual(running)
  })
})

describe('each key', () => {
  it.each([
    [['next', 'next'], 2],
    [['previous'], 0],
    [['last'], 30],
    [['last', 'next'], 30],
    [['last', 'first'], 0],
    [[{ digit: 1 }, { digit: 2 }, 'jump'], 11],
    [[{ digit: 9 }, { digit: 9 }, { digit: 9 }, { digit: 9 }, 'jump'], 30],
    [[{ digit: 0 }, 'jump'], 0],
    [[{ digit: 5 }, 'next'], 1],
    [['jump'], 1],
  ] satisfies (readonly [ShowEvent[], number])[])('%j leads to %i', (events, at) => {
    expect(played(events).at).toBe(at)
  })

  it('uncovers a black or white screen without passing a slide', () => {
    expect(played(['black', 'next'])).toMatchObject({ at: 0, screen: 'slide' })
    expect(played(['white', 'previous'], 31, 5)).toMatchObject({ at: 5, screen: 'slide' })
    expect(played(['black', 'black'])).toMatchObject({ screen: 'slide' })
    expect(played(['black', 'white'])).toMatchObject({ screen: 'white' })
  })

  it('marks slides of the overview and leaves it on the marked one', () => {
    expect(played(['overview', 'next', 'next', 'jump'])).toMatchObject({ at: 2, panel: 'none' })
  })

  it('keeps the slide where another scope has fewer', () => {
    expect(played([{ count: 4, at: 9 }], 31, 20)).toMatchObject({ at: 3, count: 4 })
  })

  it('pauses what moves by itself in sight, and A goes on', () => {
    expect(played(['auto', 'next'])).toMatchObject({ at: 1, auto: 'paused' })
    expect(played(['auto', 'next', 'auto']).auto).toBe('running')
    expect(played(['auto', 'auto']).auto).toBe('off')
    expect(played(['auto', ...Array(20).fill('faster')]).seconds).toBe(fastest)
    expect(played(['auto', ...Array(20).fill('slower')]).seconds).toBe(slowest)
  })
})
