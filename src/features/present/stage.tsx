import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReportFile } from '../../dataset/schema'
import { type ScopeChoice, scopeChoices } from '../../facts/scope-choice'
import type { OpenSource } from '../../text/cited'
import type { Deck } from './decks/decks'
import { canClose, type Show } from './decks/driving'
import { subscribeToGestures } from './gestures'
import { HelpPanel } from './help-panel'
import { type Command, commandOf } from './keys'
import { OverviewPanel } from './overview-panel'
import { openPresenter, PresenterWindow } from './presenter-window'
import { scopeTold } from './scope-told'
import { SlideSheet } from './slide-sheet'
import { useMessage } from './use-message'
import { coverPage, leaveFullScreen, toggleFullScreen, useIsWide, useWakeLock } from './use-screen'
import { useShow } from './use-show'
import './slide.css'
import './stage.css'

/** Deck and slide as the address has them; black, help and the rest of the show are the stage's own. */
export interface StageProps {
  readonly report: ReportFile
  readonly deck: Deck
  readonly choice: ScopeChoice
  readonly slideText: string | undefined
  /** What of the address was not understood: told over the slide until a key is pressed. */
  readonly problems: readonly string[]
  readonly isSourceOpen: boolean
  readonly onSlide: (slide: string) => void
  readonly onShowing: (isShowing: boolean) => void
  readonly onScope: (choice: ScopeChoice) => void
  readonly onSave: (isWide: boolean) => Promise<string>
  readonly onAppearance: () => void
  readonly onOpen: OpenSource
  readonly onCloseSource: () => void
  readonly onLeave: () => void
}

/** Moving by itself is always in sight, and so is that a hand has stopped it. */
const autoTold: Readonly<Record<Show['auto'], (seconds: number) => string>> = {
  off: () => '',
  running: seconds => `自动放映，每${seconds}秒`,
  paused: () => '自动已暂停，按A继续',
}

/** The window full of one slide, and everything that moves it. */
export function Stage(props: StageProps) {
  const { report, deck, choice, slideText, problems, isSourceOpen } = props
  const { onSlide, onShowing, onScope, onSave, onAppearance, onOpen, onCloseSource, onLeave } = props
  const { slides, title } = deck
  const [show, send] = useShow(slides, slideText, onSlide)
  const [message, tell] = useMessage(problems)
  const [presenter, setPresenter] = useState<Window | null>(null)
  const isWide = useIsWide()
  const started = useMemo(() => performance.now(), [])
  const room = useRef<HTMLDivElement>(null)
  const slide = slides[show.at] ?? slides[slides.length - 1]

  useLayoutEffect(coverPage, [])
  useLayoutEffect(() => {
    onShowing(true)
    return () => onShowing(false)
  }, [onShowing])
  useWakeLock()
  useEffect(() => leaveFullScreen, [])
  // At the start, and when a panel has come or gone: what was pressed in it, or to open it, is not pressed again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the panel
  useLayoutEffect(() => room.current?.focus({ preventScroll: true }), [show.panel])
  const open = useRef(presenter)
  open.current = presenter
  useEffect(() => () => open.current?.close(), [])

  const command = async (asked: Command) => {
    tell(null)
    switch (asked) {
      case 'full-screen':
        send('touched')
        if (!(await toggleFullScreen())) tell('浏览器没有允许全屏，可以按F11，或把窗口最大化')
        return
      case 'appearance':
        send('touched')
        return onAppearance()
      case 'scope': {
        send('touched')
        const next =
          scopeChoices[(scopeChoices.indexOf(choice) + 1) % scopeChoices.length] ?? 'administrative'
        tell(scopeTold(report, next, slide, slides))
        return report.scopes && onScope(next)
      }
      case 'presenter': {
        send('touched')
        // One that was closed by its own button may not have told of it yet.
        if (presenter !== null && !presenter.closed) {
          presenter.close()
          return setPresenter(null)
        }
        const opened = openPresenter(report.dashboard.title)
        if (opened === null) tell('浏览器拦住了演讲者窗口，请允许本页弹出窗口，再按P')
        return setPresenter(opened)
      }
      case 'close':
        if (!canClose(show)) return onLeave()
        return send('close')
      case 'next':
        if (show.at === show.count - 1 && show.screen === 'slide' && show.panel === 'none')
          tell('这是最后一张。按Home回到第一张，按Esc退出')
        return send('next')
      default:
        return send(asked)
    }
  }

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const asked = commandOf(event)
    const target = event.target instanceof Element ? event.target : null
    const control = target?.closest('button, a, input, [role="button"]') ?? null
    if (isSourceOpen) {
      // The panel has its own keys; what a clicker sends closes it.
      if (/^(PageUp|PageDown|ArrowLeft|ArrowRight|F5)$/.test(event.key) && asked !== null) {
        event.preventDefault()
        onCloseSource()
      }
      return
    }
    // A figure in focus opens by Enter; the space bar always moves on. Other buttons have both.
    if (event.key === 'Enter' && control !== null && show.typed === '') return
    if (event.key === ' ' && control !== null && !control.classList.contains('figure')) return
    if (asked === null) return send('touched')
    event.preventDefault()
    // Held down, a key is pressed once: Esc would close the panel and then the show, a clicker run through the slides.
    if (event.repeat && asked !== 'faster' && asked !== 'slower') return
    void command(asked)
  }
  // Anew with every slide: what a key does depends on what is shown. Before it is painted: no key is lost on the way.
  useLayoutEffect(() => {
    const windows = presenter === null ? [window] : [window, presenter]
    for (const one of windows) one.addEventListener('keydown', press)
    return () => {
      for (const one of windows) one.removeEventListener('keydown', press)
    }
  })
  // Once for the whole show: a wheel that still turns is known by what came before it.
  const latest = useRef(command)
  useLayoutEffect(() => {
    latest.current = command
  })
  useEffect(() => {
    const element = room.current
    return element === null ? undefined : subscribeToGestures(element, way => void latest.current(way))
  }, [])

  const click = (event: MouseEvent) => {
    // What is clicked in the presenter's window arrives here too; its elements are of another window.
    if (!(event.target instanceof Element) || event.target.closest('.stage__panel') !== null) return
    // What a mouse has pressed is not pressed again by the next Space or Enter.
    if (event.detail > 0) room.current?.focus({ preventScroll: true })
    if (event.target.closest('button, a') === null) void command('next')
  }
  // Whoever looks at a source is not to be moved on behind it.
  const openSource: OpenSource = source => {
    send('touched')
    onOpen(source)
  }
  const save = () => {
    send('close')
    tell('正在生成PPTX…')
    void onSave(isWide).then(tell)
  }
  if (slide === undefined) return null
  const shape = isWide ? 'stage--wide' : 'stage--tall'
  const cover = show.panel !== 'none' || show.screen !== 'slide' ? ' stage--covered' : ''
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are followed for the whole window
    // biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere moves on, as remote controls with a mouse do
    <div className={`stage stage--room ${shape}${cover}`} ref={room} tabIndex={-1} onClick={click}>
      <div className="stage__slide" key={show.at}>
        <SlideSheet
          slide={slide}
          title={title}
          state={autoTold[show.auto](show.seconds)}
          onOpen={openSource}
        />
      </div>
      <div className="stage__corner">
        {show.auto !== 'off' && <p>{show.auto === 'running' ? `自动 ${show.seconds}秒` : '自动已暂停'}</p>}
        <button
          type="button"
          aria-label={`第${show.at + 1}张，共${slides.length}张，打开全部幻灯片`}
          onClick={() => void command('overview')}
        >
          {show.typed === '' ? `${show.at + 1}/${slides.length}` : `到 ${show.typed}`}
        </button>
      </div>
      <output className="stage__message">{message}</output>
      {show.panel === 'help' && <HelpPanel onClose={() => send('close')} />}
      {show.panel === 'overview' && (
        <OverviewPanel
          slides={slides}
          at={show.at}
          onGo={at => {
            send({ go: at })
            send('close')
          }}
          onCommand={asked => void command(asked)}
          onSave={save}
          onLeave={onLeave}
        />
      )}
      {show.screen !== 'slide' && (
        <div className={`stage__cover stage__cover--${show.screen}`}>
          <span className="visually-hidden">
            {`${show.screen === 'black' ? '黑屏' : '白屏'}，按任意翻页键恢复`}
          </span>
        </div>
      )}
      {presenter !== null && (
        <PresenterWindow
          frame={presenter}
          deck={deck}
          show={show}
          started={started}
          isWide={isWide}
          onClosed={() => setPresenter(null)}
        />
      )}
    </div>
  )
}
