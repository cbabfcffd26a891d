import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Deck } from './decks/decks'
import type { Show } from './decks/driving'
import type { Slide } from './decks/slide'
import { PresenterNotes } from './presenter-notes'
import { SlideSheet } from './slide-sheet'
import './presenter.css'

/**
 * Opens an empty window under the dashboard's title and gives it the page's styles; null where the browser blocks it. The window has no address of
 * its own, so it works from a file too, where two pages may not know each other.
 */
export function openPresenter(dashboard: string): Window | null {
  let frame: Window | null = null
  try {
    frame = window.open('', '_blank', 'popup=yes,width=1200,height=760')
  } catch {
    return null
  }
  if (frame === null) return null
  const { document: inner } = frame
  inner.title = `演讲者窗口 – ${dashboard}`
  inner.documentElement.lang = 'zh-CN'
  inner.documentElement.translate = false
  for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) {
    const copy = inner.importNode(style, true)
    // An empty window has no address that a relative one could start from.
    if (style instanceof HTMLLinkElement && copy instanceof Element) copy.setAttribute('href', style.href)
    inner.head.append(copy)
  }
  return frame
}

interface PresenterWindowProps {
  readonly frame: Window
  readonly deck: Deck
  readonly show: Show
  /** When the show began, in ms of `performance.now()`: the system's clock may be set meanwhile. */
  readonly started: number
  readonly isWide: boolean
  readonly onClosed: () => void
}

/** The presenter's own screen: this slide and the next, notes, clock and elapsed time. */
export function PresenterWindow({ frame, deck, show, started, isWide, onClosed }: PresenterWindowProps) {
  useEffect(() => {
    const close = () => frame.close()
    // Reloaded, it would be empty and stay so.
    const end = () => {
      close()
      onClosed()
    }
    frame.addEventListener('pagehide', end)
    window.addEventListener('pagehide', close)
    return () => {
      frame.removeEventListener('pagehide', end)
      window.removeEventListener('pagehide', close)
    }
  }, [frame, onClosed])
  // The reader's own settings hold here too, and as they change.
  useEffect(() => {
    const { appearance, textSize } = document.documentElement.dataset
    Object.assign(frame.document.documentElement.dataset, {
      appearance: appearance ?? 'light',
      textSize: textSize ?? 'standard',
    })
  })

  const slide = deck.slides[show.at]
  const next = deck.slides[show.at + 1]
  if (slide === undefined) return null
  return createPortal(
    <main className="presenter">
      <header className="presenter__head">
        <p>
          <b>{deck.title}</b> <span>{toldOf(deck, show)}</span>
        </p>
        <Clock started={started} />
      </header>
      <div className="presenter__screens">
        <section aria-label="现在这一张">
          <h2>现在</h2>
          <Preview slide={slide} title={deck.title} isWide={isWide} />
        </section>
        <section aria-label="下一张">
          <h2>下一张</h2>
          {next === undefined ? (
            <p>没有了，这是最后一张。</p>
          ) : (
            <Preview slide={next} title={deck.title} isWide={isWide} isNext />
          )}
        </section>
      </div>
      <PresenterNotes slide={slide} />
    </main>,
    frame.document.body,
  )
}

interface PreviewProps {
  readonly slide: Slide
  readonly title: string
  readonly isWide: boolean
  readonly isNext?: boolean
}

function Preview({ slide, title, isWide, isNext = false }: PreviewProps) {
  const shape = isWide ? 'wide' : 'tall'
  const frame = `presenter__frame presenter__frame--${shape} ${isNext ? 'presenter__frame--next' : ''}`
  return (
    <div className={frame}>
      <div className={`stage presenter__screen stage--${shape}`}>
        <SlideSheet slide={slide} title={title} onOpen={openNothing} isPreview />
      </div>
    </div>
  )
}

/** A source would open in front of the room. */
function openNothing(): void {}

function Clock({ started }: { readonly started: number }) {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(performance.now()), 1000)
    return () => window.clearInterval(ticking)
  }, [])
  const time = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  const passed = Math.max(0, Math.floor((now - started) / 1000))
  const hours = Math.floor(passed / 3600)
  return (
    <p className="presenter__clock">
      <b>{[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}</b>
      <span>{`已用 ${hours > 0 ? `${hours}:` : ''}${two(Math.floor(passed / 60) % 60)}:${two(passed % 60)}`}</span>
    </p>
  )
}

/** Which slide is shown and how, and which is being typed. */
function toldOf(deck: Deck, show: Show): string {
  const screen = show.screen === 'slide' ? '' : `，现在${show.screen === 'black' ? '黑屏' : '白屏'}`
  return `第${show.at + 1}张，共${deck.slides.length}张${screen}${show.typed === '' ? '' : `，到 ${show.typed}`}`
}
