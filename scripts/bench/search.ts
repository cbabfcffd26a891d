import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { entriesOf } from '../../src/features/search/engine/entries'
import { SearchIndex } from '../../src/features/search/engine/search-index'
import { modernChromium } from '../../tests/browsers/chromium'
import { type Query, queries } from '../../tests/data/search-queries'
import { readDatasetOrExit, readTexts } from '../read-data'
import { firstData } from '../vite/first-data'
import { pinyinTable, readNames } from '../vite/pinyin'
import { keystrokes, multiplied } from './search-entries'
import { serve } from './serve'

/*
 * How well the search finds what readers mean, over the project's own data, and what a key costs where there are 35,000
 * entries: in this process, and in Chromium on a processor four times slower. Costs are told as
 * ratios to a frame, for times of one machine mean little. Asserts nothing; the queries are a test as well.
 */
const frame = 1000 / 60
const slowdown = 4
const table = readNames(readTexts('data'))
const entries = entriesOf(readDatasetOrExit())

const real = new SearchIndex(entries, table)
const placed = queries.map(query => ({ query, rank: rankOf(query) }))
console.log(`${queries.length} queries over ${entries.length} entries`)
console.log(['', 'queries', 'recall@1', 'recall@3', 'mean rank'].map(pad).join(''))
for (const way of [...new Set(queries.map(query => query.way))])
  tell(
    way,
    placed.filter(({ query }) => query.way === way).map(({ rank }) => rank),
  )
tell(
  'all',
  placed.map(({ rank }) => rank),
)

const typed = keystrokes(queries.map(query => query.typed))
const many = multiplied(entries, table, 35_000)
const startOfIndex = performance.now()
const large = new SearchIndex(many, table)
const indexing = performance.now() - startOfIndex
const inNode = await typedOften(() =>
  typed.map(text => {
    const start = performance.now()
    large.find(text, 'administrative')
    return performance.now() - start
  }),
)

const folder = join(import.meta.dirname, '../../dist-fixtures/bench-search')
await build({
  root: join(import.meta.dirname, 'search-page'),
  base: './',
  configFile: false,
  logLevel: 'error',
  plugins: [firstData(), pinyinTable()],
  build: { outDir: folder, emptyOutDir: true, target: 'chrome86', chunkSizeWarningLimit: 4000 },
})
const { executablePath, args, env } = await modernChromium()
const browser = await chromium.launch({ executablePath, args, env })
const server = await serve(folder)
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
const session = await page.context().newCDPSession(page)
await page.goto(server.address)
await page.waitForFunction(() => window.entryCount > 0, undefined, { timeout: 120_000 })
await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
const drawn: number[][] = []
const slow = await typedOften(async () => {
  const keys = await page.evaluate(texts => window.typeAll(texts), typed)
  drawn.push(keys.map(key => key.drawn))
  return keys.map(({ search }) => search)
})
await browser.close()
server.close()

console.log(
  `\n${typed.length} keys over ${many.length} entries; index made in ${indexing.toFixed(0)} ms; ms (ratio to a frame)`,
)
console.log(['', 'median', '95 %', 'largest'].map(pad).join(''))
for (const [label, times] of [
  ['search, node', inNode],
  [`search, Chromium ÷${slowdown}`, slow],
  [`key to box, Chromium ÷${slowdown}`, middleOf(drawn)],
] as const)
  console.log([label, ...[0.5, 0.95, 1].map(share => told(times, share))].map(pad).join(''))
tellDearest('dearest to search', slow)
tellDearest('dearest to the box', middleOf(drawn))

/** Each key's middle time of five rounds, for a busy machine stops now and then. */
async function typedOften(round: () => readonly number[] | Promise<readonly number[]>) {
  const rounds: (readonly number[])[] = []
  while (rounds.length < 5) rounds.push(await round())
  return middleOf(rounds)
}

function middleOf(rounds: readonly (readonly number[])[]): readonly number[] {
  return typed.map((_, i) => {
    const times = rounds.map(round => round[i] ?? Number.NaN).sort((a, b) => a - b)
    return times[Math.floor(times.length / 2)] ?? Number.NaN
  })
}

/** Place of the best of what is meant, from 1; Infinity where it is not shown. */
function rankOf({ typed, meant }: Query): number {
  const shown = real
    .find(typed, 'administrative')
    .groups.flatMap(({ results }) => results.map(({ entry }) => `${entry.kind}:${entry.id}`))
  return 1 + Math.min(...meant.map(id => (shown.includes(id) ? shown.indexOf(id) : Number.POSITIVE_INFINITY)))
}

function tell(label: string, ranks: readonly number[]): void {
  const share = (most: number) =>
    `${((100 * ranks.filter(rank => rank <= most).length) / ranks.length).toFixed(0)} %`
  const found = ranks.filter(Number.isFinite)
  const mean = found.reduce((sum, rank) => sum + rank, 0) / found.length
  console.log([label, String(ranks.length), share(1), share(3), mean.toFixed(2)].map(pad).join(''))
}

function tellDearest(label: string, times: readonly number[]): void {
  const worst = [...typed.keys()].sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0)).slice(0, 5)
  console.log(`${label}: ${worst.map(i => `“${typed[i]}” ${(times[i] ?? 0).toFixed(1)}`).join(', ')}`)
}

function told(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b)
  const time = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return `${time.toFixed(1)} (${(time / frame).toFixed(2)})`
}

function pad(text: string, column: number): string {
  return column === 0 ? text.padEnd(32) : text.padStart(14)
}
