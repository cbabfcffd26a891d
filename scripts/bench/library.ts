import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { modernChromium } from '../../tests/browsers/chromium'
import { firstData } from '../vite/first-data'
import { serve } from './serve'

/*
 * The library with five thousand generated observations on a processor four times slower: from a press to the next
 * paint, which shows that it was heard, and until the rows are drawn anew. Prints medians; asserts nothing, as times of
 * one machine mean little. `npm run bench:library -- 9` repeats each nine times instead of five.
 */
const times = Number(process.argv[2] ?? 5)
const slowdown = 4
const pageFolder = join(import.meta.dirname, 'library-page')
const folder = join(import.meta.dirname, '../../dist-fixtures/bench-library')

await build({
  root: pageFolder,
  base: './',
  configFile: false,
  logLevel: 'error',
  plugins: [firstData()],
  build: { outDir: folder, emptyOutDir: true },
})
const { executablePath, args, env } = await modernChromium()
const browser = await chromium.launch({ executablePath, args, env })
const server = await serve(folder)
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
const session = await page.context().newCDPSession(page)
await page.goto(`${server.address}#/indicators?scope=compare`)
await page.locator('.library__row').first().waitFor()
const rows = await page.locator('.library__row').count()
await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

const actions: readonly (readonly [label: string, act: string])[] = [
  ['facet chosen (fewer rows)', '.facet:nth-of-type(1) .facet__option:nth-of-type(1) input'],
  ['facet taken back (all rows)', '.facet:nth-of-type(1) .facet__option:nth-of-type(1) input'],
  ['sort by name', '.library__head .library__indicator button'],
  ['sort by name, descending', '.library__head .library__indicator button'],
  ['back to the groups', '.library__head .library__indicator button'],
  ['row selected', '.library__row:nth-of-type(3) input'],
  ['row taken back', '.library__row:nth-of-type(3) input'],
]
const measured = new Map<string, { next: number; settled: number }[]>()
for (let i = 0; i < times; i++) {
  for (const [label, selector] of actions) add(label, await press(page, selector))
  add('scroll by a screen', await scroll(page, 10 + i))
}
await browser.close()
server.close()

console.log(`${rows} rows, medians of ${times}, ms; processor ${slowdown} times slower`)
console.log(['', 'next paint', 'all drawn'].map(pad).join(''))
for (const [label, all] of measured)
  console.log(
    [label, median(all.map(({ next }) => next)).toFixed(0), median(all.map(one => one.settled)).toFixed(0)]
      .map(pad)
      .join(''),
  )

function add(label: string, one: { next: number; settled: number }): void {
  measured.set(label, [...(measured.get(label) ?? []), one])
}

/** From a press to the next paint, and to the last change of the page. */
async function press(page: Page, selector: string): Promise<{ next: number; settled: number }> {
  return page.evaluate(
    selector =>
      new Promise<{ next: number; settled: number }>((resolve, reject) => {
        const control = document.querySelector<HTMLElement>(selector)
        if (control === null) return reject(new Error(`bench: expected ${selector}; received none`))
        const start = performance.now()
        let next = Number.NaN
        let last = start
        const observer = new MutationObserver(() => {
          requestAnimationFrame(() => setTimeout(() => (last = performance.now()), 0))
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        // The address is heard in a task of its own: the paint that counts is the first one behind it.
        window.addEventListener(
          'hashchange',
          () => requestAnimationFrame(() => setTimeout(() => (next = performance.now()), 0)),
          { once: true },
        )
        control.click()
        setTimeout(() => {
          observer.disconnect()
          resolve({ next: next - start, settled: Math.max(last, next) - start })
        }, 5000)
      }),
    selector,
  )
}

async function scroll(page: Page, screens: number): Promise<{ next: number; settled: number }> {
  const next = await page.evaluate(
    screens =>
      new Promise<number>(resolve => {
        const start = performance.now()
        window.scrollTo(0, screens * window.innerHeight)
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0))
      }),
    screens,
  )
  await page.evaluate(() => window.scrollTo(0, 0))
  return { next, settled: next }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function pad(text: string, column: number): string {
  return column === 0 ? text.padEnd(32) : text.padStart(12)
}
