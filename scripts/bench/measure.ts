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

  await page.goto(address)
  await page.waitForFunction(
    () => {
      const canvases = [...document.querySelectorAll('.chart__canvas')]
      return canvases.length > 0 && canvases.every(canvas => canvas.querySelector('svg path'))
    },
    undefined,
    { polling: 16, timeout: 60_000 },
  )
  const load = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    chartsPainted: performance.now(),
  }))
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
