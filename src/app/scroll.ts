/*
 * Back, forward and a reload restore where the reader was; a new view begins at its top. The browser would do the first by
 * itself, were the views there at once: they may come a moment after the address.
 */

const positions = new Map<string, number>()
/** Where the positions outlive a reload, in this tab alone. */
const storageKey = 'scroll'
const maxKept = 50
let counter = 0
/** The page is still on its way to where the reader was. */
let isReturning = false
let current = ''

/** The path of an address, without its query: what says which view is shown. */
const pathOf = (hash: string) => hash.split('?')[0] ?? ''

/** Whether the view of the address is drawn; until then the one before it stands there. */
let isShown = () => true

/** Follows the history until the returned function is called; `isArrived` tells when the view of an address stands. */
export function subscribeToScroll(isArrived: () => boolean): () => void {
  const { history } = window
  isShown = isArrived
  const former = history.scrollRestoration
  history.scrollRestoration = 'manual'
  recall()
  const returned = keyOf(history.state)
  current = returned ?? mark()
  const kept = returned === null ? undefined : positions.get(returned)
  // A reader who has moved before the script came is left alone.
  if (kept !== undefined && window.scrollY === 0) scrollWhenReady(kept)
  let path = pathOf(window.location.hash)

  const remember = () => {
    if (!isReturning) note()
  }
  const arrive = () => {
    const key = keyOf(history.state)
    const isNew = key === null
    current = key ?? mark()
    const isOtherView = pathOf(window.location.hash) !== path
    path = pathOf(window.location.hash)
    if (isNew) {
      // A panel or another scope leaves the reader where he is.
      if (isOtherView) scrollWhenReady(0)
    } else scrollWhenReady(positions.get(current) ?? 0)
  }
  window.addEventListener('scroll', remember, { passive: true })
  // Comes first of all that a change of address brings, with the page still as it was left: a scroll of the last frame,
  // which has not been told yet, is not lost.
  window.addEventListener('popstate', remember)
  window.addEventListener('hashchange', arrive)
  window.addEventListener('pagehide', keep)
  return () => {
    window.removeEventListener('pagehide', keep)
    window.removeEventListener('scroll', remember)
    window.removeEventListener('popstate', remember)
    window.removeEventListener('hashchange', arrive)
    history.scrollRestoration = former
  }
}

/** What an entry of the history knows of itself. */
interface EntryState {
  /** How many entries back the page stands without the panel over it; absent where none was opened here. */
  readonly panels?: number
  /** It came of typing: what is typed next belongs to it. */
  readonly isTyped?: boolean
}

/** What waits until the browser has gone back, which it does a moment after it was asked; null while nothing does. */
let postponed: (() => void)[] | null = null
/** A browser that does not go back within so many ms will not. */
const maxWayBackMs = 1000

function isPostponed(write: () => void): boolean {
  postponed?.push(write)
  return postponed !== null
}

/** A further entry of the history at another address of the same view: the reader stays where he is. */
export function pushEntry(hash: string, state: EntryState = {}): void {
  if (isPostponed(() => pushEntry(hash, state))) return
  note()
  const key = newKey()
  try {
    // Half as dear as setting the hash, which looks for a place of that name and tells everyone.
    window.history.pushState({ ...state, key }, '', hash)
    current = key
  } catch {
    window.location.hash = hash
  }
}

/** An entry for a panel over the page, or over the panel before it. */
export function pushPanel(hash: string, isFirst: boolean): void {
  pushEntry(hash, { panels: isFirst ? 1 : (entryState().panels ?? 0) + 1 })
}

/** An entry for words that are being typed: further letters change it in place. */
export function typeEntry(hash: string): void {
  if (entryState().isTyped) replaceEntry(hash, { isTyped: true })
  else pushEntry(hash, { isTyped: true })
}

/** Takes back the entries of what lay over the page, so that Back leaves the page instead of opening them again. */
export function takeBackPanels(hash: string): void {
  if (isPostponed(() => takeBackPanels(hash))) return
  const { panels = 0 } = entryState()
  // At once, whether or not the browser can go back: the address tells what is shown.
  replaceEntry(hash)
  if (panels > 0) goBack(panels, hash)
}

function goBack(entries: number, hash: string): void {
  const rest: (() => void)[] = []
  postponed = rest
  const arrive = () => {
    window.removeEventListener('popstate', arrive)
    clearTimeout(given)
    current = keyOf(window.history.state) ?? mark()
    // Something else of the address may have changed while the panel was open.
    if (window.location.hash !== hash) replaceEntry(hash)
    postponed = null
    for (const write of rest) write()
  }
  const given = setTimeout(arrive, maxWayBackMs)
  window.addEventListener('popstate', arrive)
  window.history.go(-entries)
}

function replaceEntry(hash: string, state: EntryState = {}): void {
  try {
    window.history.replaceState({ ...state, key: current }, '', hash)
  } catch {
    window.location.hash = hash
  }
}

function entryState(): EntryState {
  return window.history.state ?? {}
}

/** Notes where the reader is, the entry he was at last behind all others. */
function note(): void {
  positions.delete(current)
  positions.set(current, window.scrollY)
}

function keep(): void {
  // Left before it was back at its place, an entry keeps the place it had.
  if (!isReturning) note()
  try {
    window.sessionStorage.setItem(storageKey, JSON.stringify([...positions].slice(-maxKept)))
  } catch {
    // Where nothing may be kept, a reload begins at the top.
  }
}

function recall(): void {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(storageKey) ?? '[]')
    if (!Array.isArray(kept)) return
    for (const [key, top] of kept)
      if (typeof key === 'string' && Number.isFinite(top) && top >= 0 && !positions.has(key))
        positions.set(key, top)
  } catch {
    // As if nothing had been kept.
  }
}

function newKey(): string {
  counter += 1
  return `${Date.now()}-${counter}`
}

/** Gives the present entry of the history a key of its own. */
function mark(): string {
  const key = newKey()
  try {
    window.history.replaceState({ key }, '')
  } catch {
    // A browser that refuses this on a file still shows every view, from its top.
  }
  return key
}

function keyOf(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : null
}

/** How long a slow machine may take to read and draw a view, in ms. */
const drawingMs = 5000

/** What a reader does who moves the page himself. */
const ownMoves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/** Scrolls once the page is high enough, which a view that comes later makes it; a reader who moves is left alone. */
function scrollWhenReady(top: number): void {
  const key = current
  const start = performance.now()
  let isLeftAlone = false
  isReturning = true
  const leaveAlone = () => {
    isLeftAlone = true
  }
  const end = () => {
    isReturning = false
    for (const move of ownMoves) window.removeEventListener(move, leaveAlone)
  }
  const step = () => {
    if (key !== current || isLeftAlone) return end()
    if (!isShown()) return requestAnimationFrame(step)
    window.scrollTo(0, top)
    const isThere = Math.abs(window.scrollY - top) < 2
    if (isThere || performance.now() - start > drawingMs) end()
    else requestAnimationFrame(step)
  }
  for (const move of ownMoves) window.addEventListener(move, leaveAlone, { passive: true })
  requestAnimationFrame(step)
}
