import type { Browser } from '@playwright/test'

/** One visit: bytes in KB over the wire, times in ms since the start of navigation or since the click. */
export interface Visit {
  readonly bytes: number
  readonly firstPaint: number
  readonly chartsPainted: number
  readonly switchNextPaint: number
  readonly switchRedrawn: number
}

/** A processor four times slower, and slow 4G. */
const slowdown = 4
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** Marks the frame after which every chart has been painted: drawn by the build, by ECharts, or copied into the floor. */
const watchCharts = `{
  const look = () => {
    const charts = [...document.querySelectorAll('figure.chart')]
    const isDrawn = charts.every(chart => chart.querySelector('svg rect[style], svg path') !== null)
    if (document.readyState !== 'loading' && charts.length > 0 && isDrawn)
      requestAnimationFrame(() => performance.mark('all-charts'))
    else requestAnimationFrame(look)
  }
  look()
}`

/** Opens the page with an empty cache, waits until all charts stand, switches to the narrower scope. */
export async function measure(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', event => {
    bytes += event.encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

  await page.addInitScript(watchCharts)
  await page.goto(address)
  await page.waitForFunction(
    () => {
      const { started, whole } = document.documentElement.dataset
      const built = document.querySelectorAll('.chart__built').length
      const isReady =
        whole === 'true' && document.querySelectorAll('.chart__canvas--behind svg').length >= built
      // The floor never starts: there is nothing behind its charts.
      return performance.getEntriesByName('all-charts').length > 0 && (started === undefined || isReady)
    },
    undefined,
    { polling: 100, timeout: 60_000 },
  )
  const load = await page.evaluate(() => {
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    const charts = performance.getEntriesByName('all-charts')[0]?.startTime ?? Number.NaN
    return { firstPaint, chartsPainted: Math.max(firstPaint, charts) }
  })
  // Let what was deferred come to rest, so that the switch is measured alone.
  await page.waitForTimeout(1000)
  const redraw = await page.evaluate(
    () =>
      new Promise<{ switchNextPaint: number; switchRedrawn: number }>(resolve => {
        const button = document.querySelector<HTMLButtonElement>('.scope-bar__choices button:nth-child(2)')
        const start = performance.now()
        let nextPaint = Number.NaN
        let last = start
        const observer = new MutationObserver(() => {
          last = performance.now()
        })
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        button?.click()
        requestAnimationFrame(() => {
          setTimeout(() => {
            nextPaint = performance.now()
          }, 0)
        })
        setTimeout(() => {
          observer.disconnect()
          resolve({ switchNextPaint: nextPaint - start, switchRedrawn: Math.max(last, nextPaint) - start })
        }, 2500)
      }),
  )
  await context.close()
  return { bytes: bytes / 1024, ...load, ...redraw }
}
