import { type CDPSession, chromium, type Page } from '@playwright/test'
import { modernChromium } from '../../tests/browsers/chromium'
import { serve } from './serve'

/*
 * A day of looping in a lobby: 10 s a slide are 8,640 slides. Time is set forward instead of waited for; every slide is
 * drawn. Heap (after a forced collection), listeners and nodes are counted after the first round and at the end.
 */

const slides = Number(process.argv[2] ?? 8640)
const secondsEach = 10

interface Counted {
  readonly heap: number
  readonly listeners: number
  readonly nodes: number
}

const { executablePath, args, env } = await modernChromium()
const { address, close } = await serve('dist')
const browser = await chromium.launch({ executablePath, args, env })
const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
const page = await context.newPage()
await page.clock.install()
await page.goto(`${address}#/present?deck=results`)
await page.clock.runFor(5000)
const corner = page.locator('.stage__corner button')
await corner.waitFor()
const count = Number((await corner.textContent())?.split('/')[1])
const session = await context.newCDPSession(page)
await session.send('Performance.enable')
await page.keyboard.press('a')

await loop(page, count)
const first = await measure(session)
const start = Date.now()
await loop(page, slides - (slides % count))
const last = await measure(session)
const at = await corner.textContent()
await browser.close()
close()

console.log(
  `${slides - (slides % count)} slides of ${count}, ${Math.round((Date.now() - start) / 1000)} s, at ${at}`,
)
console.log('                     after one round    at the end')
console.log(row('heap, MB', first.heap / 1e6, last.heap / 1e6, 2))
console.log(row('event listeners', first.listeners, last.listeners, 0))
console.log(row('nodes', first.nodes, last.nodes, 0))
const isFlat =
  last.heap < first.heap * 1.1 && last.listeners <= first.listeners && last.nodes <= first.nodes * 1.02
if (!isFlat) {
  console.error(
    'Expected heap, listeners and nodes to stay where they were after the first round; they grew.',
  )
  process.exitCode = 1
}

/** Sets the clock forward slide by slide; the frame between lets each be drawn. */
async function loop(page: Page, rounds: number): Promise<void> {
  for (let i = 0; i < rounds; i++) await page.clock.runFor(secondsEach * 1000)
}

async function measure(session: CDPSession): Promise<Counted> {
  // Twice: what the first collection frees may free more.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN
  return { heap: value('JSHeapUsedSize'), listeners: value('JSEventListeners'), nodes: value('Nodes') }
}

function row(name: string, first: number, last: number, digits: number): string {
  return `${name.padEnd(18)}${first.toFixed(digits).padStart(18)}${last.toFixed(digits).padStart(14)}`
}
