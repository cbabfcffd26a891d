import type { Browser, CDPSession, Page } from '@playwright/test'

/** By what is measured: KB over the wire, MB of heap, a sum of shifts, else ms since the start or since the press. */
export type Measured = Readonly<Record<string, number>>

/** A page to be opened, and how. */
export interface Opened {
  readonly address: string
  readonly colorScheme?: 'light' | 'dark'
  /** What is pressed, once all of it has come; nothing where only the opening is measured. */
  readonly presses?: readonly Press[]
}

/** A press, and what of the page then says that it was heard. */
export interface Press {
  readonly label: string
  readonly pressed: string
  readonly heard: string
  /** A key that is pressed instead, or words that are typed into it. */
  readonly key?: string
  readonly words?: string
}

/** A processor four times slower, and slow 4G. */
const slowdown = 4
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/*
 * In the page from the start, as text, since it knows no helper of the compiler. A chart is painted that the build, ECharts
 * or the floor has drawn; what a task takes beyond 50 ms blocks.
 */
const watch = `{
  const seen = { blocking: 0, shift: 0, largest: 0, firstScreen: 0, charts: 0 }
  window.seen = seen
  const each = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  each('longtask', ({ duration }) => { seen.blocking += Math.max(0, duration - 50) })
  each('layout-shift', shift => { if (!shift.hadRecentInput) seen.shift += shift.value })
  each('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime })
  const isDrawn = chart =>
    [...chart.querySelectorAll('.chart__built, .chart__canvas')].some(plot => plot.querySelector('svg rect[style], svg path'))
  const painted = (name, charts) => {
    if (seen[name] === 0 && document.readyState !== 'loading' && charts.length > 0 && charts.every(isDrawn))
      requestAnimationFrame(() => { seen[name] ||= performance.now() })
  }
  const look = () => {
    const charts = [...document.querySelectorAll('figure.chart')].filter(chart => chart.getClientRects().length > 0)
    painted('firstScreen', charts.filter(chart => chart.getBoundingClientRect().top < innerHeight))
    painted('charts', charts)
    if (seen.charts === 0) requestAnimationFrame(look)
  }
  look()
  window.press = ({ pressed, heard, key, words }) => new Promise((resolve, reject) => {
    const control = document.querySelector(pressed)
    if (control === null) return reject(new Error('bench: expected ' + pressed + '; received none'))
    const said = () => [...document.querySelectorAll(heard)].map(one => one.textContent).join()
    const before = said()
    const start = performance.now()
    let next = NaN
    let last = start
    // The scope bar counts the figures of the page when all of it rests.
    const isOfBar = ({ target }) => (target.closest ? target : target.parentElement)?.closest('.scope-bar')
    const observer = new MutationObserver(changes => {
      if (!changes.every(isOfBar)) last = performance.now()
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    const follow = () => {
      if (said() === before) requestAnimationFrame(follow)
      else setTimeout(() => { next = performance.now() }, 0)
    }
    requestAnimationFrame(follow)
    if (key !== undefined) control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    else if (words === undefined) control.click()
    else {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(control, words)
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
    setTimeout(() => {
      observer.disconnect()
      if (Number.isNaN(next)) reject(new Error('bench: expected ' + heard + ' to answer ' + pressed + '; it did not'))
      else resolve({ next: next - start, drawn: Math.max(last, next) - start })
    }, 1500)
  })
}`

interface Seen {
  readonly blocking: number
  readonly shift: number
  readonly largest: number
  readonly firstScreen: number
  readonly charts: number
}

declare global {
  interface Window {
    readonly seen: Seen
  }
}

/** Opens the page with an empty cache, waits until all of it has come, and presses. */
export async function measure(browser: Browser, { address, colorScheme = 'light', presses = [] }: Opened) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', event => {
    bytes += event.encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Performance.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

  await page.addInitScript(watch)
  await page.goto(address)
  await page.waitForFunction(isThere, undefined, { polling: 100, timeout: 60_000 })
  const measured: Record<string, number> = await page.evaluate(firstOfAll)
  measured['over the wire until all is drawn, KB'] = bytes / 1024
  measured['main thread until then'] = (await metric(session, 'TaskDuration')) * 1000
  measured['layout shift'] = await page.evaluate(() => window.seen.shift)
  if (presses.length > 0) {
    // Views come while the page rests, so that a press is measured alone.
    await page.waitForFunction(hasAllViews, undefined, { polling: 100, timeout: 60_000 })
    await page.waitForTimeout(1000)
    measured['heap, MB'] = await heap(session)
    for (const press of presses) Object.assign(measured, await pressed(page, press))
    measured['heap after all of it, MB'] = await heap(session)
  }
  await context.close()
  return measured as Measured
}

/** The floor never starts: nothing of it comes later. */
function isThere(): boolean {
  const { started, whole } = document.documentElement.dataset
  const built = document.querySelectorAll('.chart__built').length
  const isDrawnBehind = document.querySelectorAll('.chart__canvas--behind svg').length >= built
  return window.seen.charts > 0 && (started === undefined || (whole === 'true' && isDrawnBehind))
}

function hasAllViews(): boolean {
  const { started, views } = document.documentElement.dataset
  return started === undefined || views === 'true'
}

function firstOfAll(): Record<string, number> {
  const { blocking, largest, firstScreen, charts } = window.seen
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  return {
    'first paint': first,
    'largest paint': largest,
    'charts of the first screen painted': Math.max(first, firstScreen),
    'all charts painted': Math.max(first, charts),
    'blocking time': blocking,
  }
}

async function pressed(page: Page, press: Press): Promise<Measured> {
  const { next, drawn } = (await page.evaluate(`window.press(${JSON.stringify(press)})`)) as {
    readonly next: number
    readonly drawn: number
  }
  return { [`${press.label}: next paint`]: next, [`${press.label}: all drawn`]: drawn }
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(one => one.name === name)?.value ?? Number.NaN
}

/** In MB, after what nobody holds has gone. */
async function heap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  return (await metric(session, 'JSHeapUsedSize')) / 1e6
}
