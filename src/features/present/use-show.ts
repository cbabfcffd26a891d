import { useEffect, useLayoutEffect, useReducer, useRef } from 'react'
import { readSlide } from './decks/decks'
import { drive, type Show, type ShowEvent, startShow } from './decks/driving'
import type { Slide } from './decks/slide'

/** How long a slide must stand before the address follows, in ms: browsers stop pages that rewrite it too often. */
const addressDelayMs = 250

/** The show of a deck: starts at the address's slide, keeps its slide when the scope changes, moves by itself if asked. */
export function useShow(
  slides: readonly Slide[],
  slideText: string | undefined,
  onSlide: (slide: string) => void,
): readonly [show: Show, send: (event: ShowEvent) => void] {
  const [show, send] = useReducer(drive, null, () =>
    startShow(slides.length, readSlide(slideText, slides.length).at),
  )
  const { at, auto, seconds, screen, panel } = show

  const shown = useRef(slides)
  useLayoutEffect(() => {
    const former = shown.current
    if (former === slides) return
    shown.current = slides
    send({ count: slides.length, at: samePlace(former[at], at, slides) })
  }, [slides, at])

  // The address as this show knows it: what it has not written itself was typed, or is a step back.
  const known = useRef(slideText)
  const { length } = slides
  useEffect(() => {
    if (slideText === known.current) return
    known.current = slideText
    send({ go: readSlide(slideText, length).at })
  }, [slideText, length])
  useEffect(() => {
    const text = String(at + 1)
    if (text === (known.current ?? '1')) return
    const waiting = window.setTimeout(() => {
      known.current = text
      onSlide(text)
    }, addressDelayMs)
    return () => window.clearTimeout(waiting)
  }, [at, onSlide])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has its time to itself
  useEffect(() => {
    if (auto !== 'running' || screen !== 'slide' || panel !== 'none') return
    const waiting = window.setTimeout(() => send('tick'), seconds * 1000)
    return () => window.clearTimeout(waiting)
  }, [auto, seconds, screen, panel, at])

  return [show, send]
}

/** Where the same message stands in the deck of another scope, which may have a slide for each. */
function samePlace(former: Slide | undefined, at: number, slides: readonly Slide[]): number {
  if (former === undefined) return at
  const plainKey = (key: string) => key.replace(/-(administrative|management)$/, '')
  const same = slides.findIndex(({ key }) => key === former.key)
  const alike = slides.findIndex(({ key }) => plainKey(key) === plainKey(former.key))
  return same >= 0 ? same : alike >= 0 ? alike : at
}
