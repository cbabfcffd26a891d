/** Why a part of the program has not arrived. */
export type Failure =
  /** Nothing arrives, or the server is in trouble. */
  | 'network'
  /** Something else answers in the server's place, as where one has to log in first. */
  | 'foreign'
  /** The server has another release than the one that is open. */
  | 'updated'
  /** The server has this release and lacks a file of it. */
  | 'absent'
  /** It arrived and did not run. */
  | 'broken'

/** `part` and `failure` are both null until one of them is known; a part that has arrived stays. */
export interface ChunkState<Part> {
  readonly part: Part | null
  readonly failure: Failure | null
  /** Being asked for again, after a failure. */
  readonly isAsking: boolean
}

/** A part of the program, or of its data, that comes when it is wanted. */
export interface Chunk<Part> {
  /** Asks for it, unless it is there or on its way. */
  readonly ask: () => Promise<Part>
  readonly state: () => ChunkState<Part>
  readonly subscribe: (listener: () => void) => () => void
}

/** Pauses before what failed is asked for again, in seconds; then it waits for the reader or for the network. */
const retryDelaysSeconds = [2, 5, 15, 30, 60, 120]
let retriesMade = 0
let waiting: ReturnType<typeof setTimeout> | undefined
let isListening = false

/** What has failed and may arrive yet. */
const failed = new Set<() => Promise<unknown>>()

/** Files that have arrived; several chunks share some. */
const arrived = new Set<string>()

/**
 * A chunk by the name that the build gives it. Its files are fetched first and imported when all of them are there: a
 * browser that failed to import a file remembers that and never asks for it again.
 *
 * @param before what should come first where the line is slow.
 */
export function chunk<Part>(
  name: string,
  load: () => Promise<Part>,
  before?: () => Promise<unknown>,
): Chunk<Part> {
  let state: ChunkState<Part> = { part: null, failure: null, isAsking: false }
  let asking: Promise<Part> | null = null
  const listeners = new Set<() => void>()

  const settle = (next: ChunkState<Part>) => {
    state = next
    for (const listener of listeners) listener()
  }
  const attempt = async () => {
    if (state.failure !== null) settle({ ...state, isAsking: true })
    try {
      await before?.()
      const isServed = await fetchFiles(name, state.failure !== null)
      const part = await load().catch(error => {
        throw new NotArrived(isServed ? 'broken' : 'network', error)
      })
      failed.delete(ask)
      settle({ part, failure: null, isAsking: false })
      return part
    } catch (error) {
      const failure = error instanceof NotArrived ? error.failure : 'network'
      failed.add(ask)
      settle({ part: null, failure, isAsking: false })
      if (failure !== 'updated' && failure !== 'broken') askLater()
      throw error
    }
  }
  const ask = (): Promise<Part> => {
    if (state.part !== null) return Promise.resolve(state.part)
    asking ??= attempt().finally(() => {
      asking = null
    })
    return asking
  }
  return {
    ask,
    state: () => state,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Asks for all that has failed: on the reader's word, or since the network is back. */
export function askAgain(): void {
  retriesMade = 0
  askNow()
}

/** Loads the page anew where it can be had: a page that is open is worth more than a browser's error. */
export async function reopen(): Promise<boolean> {
  if (window.location.protocol !== 'file:') {
    const served = await servedPage()
    if (served === 'foreign' || served === 'network') return false
  }
  window.location.reload()
  return true
}

function askNow(): void {
  clearTimeout(waiting)
  waiting = undefined
  // What fails again has told its state already.
  for (const ask of failed) ask().catch(() => {})
}

function askLater(): void {
  if (!isListening) window.addEventListener('online', askAgain)
  isListening = true
  const delaySeconds = retryDelaysSeconds[retriesMade]
  if (waiting !== undefined || delaySeconds === undefined) return
  waiting = setTimeout(() => {
    retriesMade += 1
    askNow()
  }, delaySeconds * 1000)
}

class NotArrived extends Error {
  readonly failure: Failure

  constructor(failure: Failure, cause: unknown) {
    super(`a part of the program has not arrived, ${failure}: ${String(cause)}`)
    this.failure = failure
  }
}

/** Why an asking was in vain; null of any other error. */
export function failureOf(error: unknown): Failure | null {
  return error instanceof NotArrived ? error.failure : null
}

/** Whether the files were fetched; where the build names none, as in the single file, the import is all there is. */
async function fetchFiles(name: string, isAgain: boolean): Promise<boolean> {
  const files = filesOf(name)
  await Promise.all(
    files.map(async file => {
      if (arrived.has(file)) return
      // What was answered before, such as a login page, may lie in the browser's store.
      const response = await fetch(file, isAgain ? { cache: 'reload' } : {})
      if (response.status >= 500) throw new NotArrived('network', response.status)
      const type = response.headers.get('content-type') ?? ''
      if (!response.ok || type.startsWith('text/html'))
        throw new NotArrived(await whyNotServed(), `${file}: ${response.status} ${type}`)
      // To its last byte: a line may go down in the middle.
      await response.arrayBuffer()
      arrived.add(file)
    }),
  )
  return files.length > 0
}

/** The files of a chunk by the list that the build writes into the page. */
function filesOf(name: string): readonly string[] {
  const list = document.getElementById('chunks')?.textContent
  if (!list) return []
  const files = (JSON.parse(list) as Readonly<Record<string, readonly string[]>>)[name]
  if (files !== undefined) return files
  throw new NotArrived('broken', `"${name}": expected one of ${list}; name the chunk as its module`)
}

async function whyNotServed(): Promise<Failure> {
  const page = await servedPage()
  if (page === 'ours') return 'absent'
  return page === 'other-release' ? 'updated' : page
}

/** What answers at this page's own address now. */
async function servedPage(): Promise<'ours' | 'other-release' | 'foreign' | 'network'> {
  try {
    const { pathname, search } = window.location
    const response = await fetch(`${pathname}${search}`, { cache: 'no-cache' })
    if (response.status >= 500) return 'network'
    const html = await response.text()
    if (!response.ok || !html.includes('id="root"')) return 'foreign'
    const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? ''
    return html.includes(entry) ? 'ours' : 'other-release'
  } catch {
    return 'network'
  }
}
