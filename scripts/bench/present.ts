import { type CDPSession, chromium, type Page } from '@playwright/test'
import { modernChromium } from '../../tests/browsers/chromium'
import { serve } from './serve'

/*
 * A day of looping in a lobby: 10 s a slide are 8,640 slides. The page's long timers fire with the next frame instead, so
 * that every slide is drawn. Heap (after a forced collection), listeners and nodes are counted after the first round and
 * at the end; they must be where they were.
 */

const slides = Number(process.argv[2] ?? 8640)
/** Shorter timers keep their time: those of the slides are 5 s and longer. */
const longTimer = 5000

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
await page.addInitScript(`{
  const wait = window.setTimeout
  window.shown = 0
  window.setTimeout = (act, ms, ...rest) =>
    ms >= ${longTimer} ? wait(() => requestAnimationFrame(() => { window.shown += 1; act() }), 0) : wait(act, ms, ...rest)
}`)
await page.goto(`${address}#/present?deck=results`)
const corner = page.locator('.stage__corner button')
await corner.waitFor()
const count = Number((await corner.textContent())?.split('/')[1])
const session = await context.newCDPSession(page)
await session.send('Performance.enable')

const rounds = Math.max(2, Math.floor(slides / count))
const start = Date.now()
const counted: (Counted & { readonly round: number })[] = []
for (const round of [1, Math.ceil(rounds / 10), Math.ceil(rounds / 2), rounds]) {
  const before = counted[counted.length - 1]?.round ?? 0
  await pass(page, (round - before) * count)
  counted.push({ round, ...(await measure(page, session)) })
}
await browser.close()
close()

console.log(`${rounds * count} slides in ${rounds} rounds, ${Math.round((Date.now() - start) / 1000)} s`)
console.log(line('after round', 'heap, MB', 'listeners', 'nodes'))
for (const { round, heap, listeners, nodes } of counted)
  console.log(line(String(round), (heap / 1e6).toFixed(2), String(listeners), String(nodes)))

/** Lets the show run until so many more slides were shown, however long that takes. */
async function pass(page: Page, more: number): Promise<void> {
  const until = Number(await page.evaluate('window.shown')) + more
  await page.keyboard.press('a')
  while (Number(await page.evaluate('window.shown')) < until) await page.waitForTimeout(200)
}

/** Counts what there is while the first slide rests. */
async function measure(page: Page, session: CDPSession): Promise<Counted> {
  await page.keyboard.press('Home')
  await page.waitForTimeout(1000)
  // Several times: what one collection frees may free more.
  for (let i = 0; i < 4; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN
  return { heap: value('JSHeapUsedSize'), listeners: value('JSEventListeners'), nodes: value('Nodes') }
}

function line(...cells: readonly string[]): string {
  return cells.map(cell => cell.padStart(14)).join('')
}
