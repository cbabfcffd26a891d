import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { modernChromium } from '../../tests/browsers/chromium'
import { firstData } from '../vite/first-data'
import { namedWidths } from '../vite/named-widths'
import { pinyinTable } from '../vite/pinyin'
import type { Answer } from './library-page/press'
import { serve } from './serve'

/*
 * The library with five thousand generated observations on a processor four times slower: from a press to the next
 * paint, which shows that it was heard, and until the rows are drawn anew. Prints medians and the best, which other work
 * on the machine disturbs least; asserts nothing, as times of one machine mean little. `npm run bench:library -- 9`
 * repeats each nine times instead of five.
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
  plugins: [firstData(), pinyinTable()],
  css: namedWidths,
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

const theme = '.facet:nth-of-type(1) .facet__option:nth-of-type(1) input'
const name = '.library__head .library__indicator button'
const box = '.library__row:nth-of-type(3) input'
const heads = '.library__head th'
/** What is pressed, and where the page tells what it did. */
const actions: readonly (readonly [label: string, pressed: string, told: string])[] = [
  ['facet chosen (fewer rows)', theme, '.indicators__count'],
  ['facet taken back (all rows)', theme, '.indicators__count'],
  ['sort by name', name, heads],
  ['sort by name, descending', name, heads],
  ['back to the groups', name, heads],
  ['row selected', box, '.selection-bar p'],
  ['row taken back', box, '.selection-bar p'],
]
const measured = new Map<string, Answer[]>()
for (let i = 0; i < times; i++) {
  for (const [label, pressed, told] of actions) add(label, await press(page, pressed, told))
  add('scroll by a screen', await scroll(page, 10 + i))
}
await browser.close()
server.close()

console.log(`${rows} rows, medians of ${times}, ms; processor ${slowdown} times slower`)
console.log(['', 'next paint', 'at best', 'all drawn', 'at best'].map(pad).join(''))
for (const [label, all] of measured) {
  const times = [all.map(({ next }) => next), all.map(({ settled }) => settled)]
  const told = times.flatMap(some => [median(some).toFixed(0), Math.min(...some).toFixed(0)])
  console.log([label, ...told].map(pad).join(''))
}

function add(label: string, one: Answer): void {
  measured.set(label, [...(measured.get(label) ?? []), one])
}

async function press(page: Page, pressed: string, told: string): Promise<Answer> {
  return page.evaluate(([pressed, told]) => window.press(pressed, told), [pressed, told] as const)
}

async function scroll(page: Page, screens: number): Promise<Answer> {
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
