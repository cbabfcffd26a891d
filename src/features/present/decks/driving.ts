/** What the room sees, and what the presenter has open. All of a show that keys and clicks can change. */
export interface Show {
  readonly count: number
  /** From 0; always a slide that there is. */
  readonly at: number
  readonly screen: 'slide' | 'black' | 'white'
  readonly panel: 'none' | 'help' | 'overview'
  /** Digits typed for a jump, three at most. */
  readonly typed: string
  readonly auto: 'off' | 'running' | 'paused'
  readonly seconds: number
}

/** A key, a gesture, a tick of the clock; `go` is a slide from 0, `count` and `at` tell of another deck. */
export type ShowEvent =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'resume'
  | 'jump'
  | 'black'
  | 'white'
  | 'help'
  | 'overview'
  | 'auto'
  | 'faster'
  | 'slower'
  | 'tick'
  | 'close'
  | 'touched'
  | { readonly digit: number }
  | { readonly go: number }
  | { readonly count: number; readonly at: number }

/** Auto-advance from 5 to 60 seconds a slide. */
export const fastest = 5
/** In seconds a slide. */
export const slowest = 60
const step = 5
const maxDigits = 3

/** `at` counts from 0 and is brought within the deck; nothing moves by itself. */
export function startShow(count: number, at: number): Show {
  return {
    count: atLeastOne(count),
    at: within(at, count),
    screen: 'slide',
    panel: 'none',
    typed: '',
    auto: 'off',
    seconds: 10,
  }
}

/** Every event leaves a slide that there is; none does harm. */
export function drive(show: Show, event: ShowEvent): Show {
  if (event === 'tick') return tick(show)
  // Whatever a hand does stops the slides from moving by themselves, in sight of all.
  const held: Show = show.auto === 'running' ? { ...show, auto: 'paused' } : show
  if (typeof event === 'object') return driveTo(held, show, event)
  switch (event) {
    case 'touched':
      return held
    case 'next':
      return move(held, held.at + 1)
    case 'previous':
      return move(held, held.at - 1)
    case 'first':
      return { ...held, at: 0, screen: 'slide', typed: '' }
    case 'last':
      return { ...held, at: held.count - 1, screen: 'slide', typed: '' }
    case 'resume':
      return { ...held, screen: 'slide', panel: 'none', typed: '' }
    case 'jump':
      return jump(held)
    case 'black':
    case 'white':
      return { ...held, screen: held.screen === event ? 'slide' : event, panel: 'none', typed: '' }
    case 'help':
    case 'overview':
      return { ...held, screen: 'slide', panel: held.panel === event ? 'none' : event, typed: '' }
    case 'auto':
      return { ...held, screen: 'slide', panel: 'none', auto: show.auto === 'running' ? 'off' : 'running' }
    case 'faster':
      return { ...show, seconds: Math.max(fastest, show.seconds - step) }
    case 'slower':
      return { ...show, seconds: Math.min(slowest, show.seconds + step) }
    case 'close':
      return close(held)
  }
}

function driveTo(held: Show, show: Show, event: Exclude<ShowEvent, string>): Show {
  if ('digit' in event)
    return { ...held, typed: held.typed.length < maxDigits ? `${held.typed}${event.digit}` : held.typed }
  if ('go' in event) return { ...held, at: within(event.go, held.count), screen: 'slide', typed: '' }
  // Another scope may have another number of slides; nobody touched the show.
  const count = atLeastOne(event.count)
  return { ...show, count, at: within(event.at, count) }
}

/** A covered screen is uncovered first: nobody should miss a slide that passed in the dark. */
function move(show: Show, at: number): Show {
  if (show.screen !== 'slide') return { ...show, screen: 'slide', typed: '' }
  if (show.panel === 'help') return { ...show, panel: 'none', typed: '' }
  return { ...show, at: within(at, show.count), typed: '' }
}

/** Enter: the slide whose number was typed; from the overview the one that is marked; else the next. */
function jump(show: Show): Show {
  if (show.typed !== '') {
    const number = Number(show.typed)
    return { ...show, at: within(number - 1, show.count), screen: 'slide', panel: 'none', typed: '' }
  }
  return show.panel === 'overview' ? { ...show, panel: 'none' } : move(show, show.at + 1)
}

function tick(show: Show): Show {
  if (show.auto !== 'running' || show.screen !== 'slide' || show.panel !== 'none') return show
  return { ...show, at: (show.at + 1) % show.count }
}

/** Esc takes away the last thing that was opened. */
function close(show: Show): Show {
  if (show.typed !== '') return { ...show, typed: '' }
  if (show.panel !== 'none') return { ...show, panel: 'none' }
  if (show.screen !== 'slide') return { ...show, screen: 'slide' }
  return { ...show, auto: 'off' }
}

/** False where Esc has nothing left to close: it then leaves the show. */
export function canClose(show: Show): boolean {
  return show.typed !== '' || show.panel !== 'none' || show.screen !== 'slide' || show.auto !== 'off'
}

function within(at: number, count: number): number {
  return Math.min(Math.max(0, Math.floor(at) || 0), atLeastOne(count) - 1)
}

function atLeastOne(count: number): number {
  return Number.isFinite(count) ? Math.max(1, Math.floor(count)) : 1
}
