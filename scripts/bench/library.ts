import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { modernChromium } from '../../tests/browsers/chromium'
import { appearanceStyles } from '../vite/appearance-styles'
import { firstData } from '../vite/first-data'
import { namedWidths } from '../vite/named-widths'
import { pinyinTable } from '../vite/pinyin'
import type { Answer } from './library-page/press'
import { serve } from './serve'

/*
 * The library with the real data and three times as many, as a few years of reports make, on a processor four times
 * slower: from a press to the next paint, which shows that it was heard, and until the rows are drawn anew. Prints medians
 * and the best, which other work on the machine disturbs least; asserts nothing, as times of one machine mean little.
 * `npm run bench:library -- 9` repeats each nine times instead of five. Without a Chinese font Chromium looks for one at
 * every sign, and layout takes twenty times as long: so the fonts of a row are printed too.
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
  plugins: [appearanceStyles(), firstData(), pinyinTable()],
  css: namedWidths,
  build: { outDir: folder, emptyOutDir: true },
})
const { executablePath, args, env } = await modernChromium()
const browser = await chromium.launch({ executablePath, args, env })
const server = await serve(folder)

const theme = '.facet:nth-of-type(1) .facet__option:nth-of-type(1) input'
const name = '.library__head .library__indicator button'
const box = '.library__row:nth-of-type(3) input'
const query = '.indicators input[type="search"]'
const count = '.indicators__count'
const heads = '.library__head th'
/** What is pressed, where the page tells what it did, and what is written. */
type Asked = Parameters<typeof window.press>
const actions: readonly (readonly [label: string, ...Asked])[] = [
  ['facet chosen (fewer rows)', theme, count],
  ['facet taken back (all rows)', theme, count],
  ['word typed (350 to wait for more)', query, count, '增长'],
  ['word taken back', query, count, ''],
  ['sort by name', name, heads],
  ['sort by name, descending', name, heads],
  ['back to the groups', name, heads],
  ['row selected', box, '.selection-bar p'],
  ['row taken back', box, '.selection-bar p'],
  ['another view', 'nav a[href^="#/glossary"]', 'h1'],
  ['the library opened', 'nav a[href^="#/indicators"]', 'h1'],
]
for (const copies of [1, 3]) await tell(copies)
await browser.close()
server.close()

async function tell(copies: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await page.goto(`${server.address}?copies=${copies}#/indicators?scope=compare`)
  await page.locator('.library__row').first().waitFor()
  const rows = await page.locator('.library__row').count()
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const fonts = await fontsOf(session, '.library__row')
  const measured = new Map<string, Answer[]>()
  const add = (label: string, one: Answer) => measured.set(label, [...(measured.get(label) ?? []), one])
  for (let i = 0; i < times; i++) {
    for (const [label, ...asked] of actions) add(label, await press(page, asked))
    add('scroll by a screen', await scroll(page, 10 + i))
  }
  await page.close()
  console.log(
    `\n${rows} rows in ${fonts.join(', ')}; medians of ${times}, ms; processor ${slowdown} times slower`,
  )
  console.log(['', 'next paint', 'at best', 'all drawn', 'at best'].map(pad).join(''))
  for (const [label, all] of measured) {
    const parts = [all.map(({ next }) => next), all.map(({ settled }) => settled)]
    const told = parts.flatMap(some => [median(some).toFixed(0), Math.min(...some).toFixed(0)])
    console.log([label, ...told].map(pad).join(''))
  }
}

async function fontsOf(session: CDPSession, selector: string): Promise<string[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.send('CSS.disable')
  return fonts.map(({ familyName }) => familyName)
}

async function press(page: Page, asked: Asked): Promise<Answer> {
  return page.evaluate(asked => window.press(...asked), asked)
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
