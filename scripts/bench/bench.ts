import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { modernChromium } from '../../tests/browsers/chromium'
import { writeFloor } from './floor'
import { measure, type Visit } from './measure'
import { serve } from './serve'

/*
 * First load and scope switch of the overview beside the floor, in turn within one run: times of one machine mean
 * little, their ratio to the floor's means something. `npm run bench -- 9` makes nine visits instead of five.
 */
const visits = Number(process.argv[2] ?? 5)
const root = join(import.meta.dirname, '../..')
const site = join(root, 'dist-fixtures/bench-site')
const floor = join(root, 'dist-fixtures/bench-floor')

rmSync(floor, { recursive: true, force: true })
execFileSync('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'error'], {
  cwd: root,
  env: { ...process.env, OUT_DIR: site },
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
})
const { executablePath, args, env } = await modernChromium()
const browser = await chromium.launch({ executablePath, args, env })
const siteServer = await serve(site)
const floorServer = await serve(floor)
await writeFloor(browser, siteServer.address, floor)

const ours: Visit[] = []
const theirs: Visit[] = []
for (let i = 0; i < visits; i += 1) {
  ours.push(await measure(browser, siteServer.address))
  theirs.push(await measure(browser, floorServer.address))
}
await browser.close()
siteServer.close()
floorServer.close()

const rows: readonly (readonly [keyof Visit, string])[] = [
  ['bytes', 'KB over the wire'],
  ['firstPaint', 'first paint, ms'],
  ['chartsPainted', 'all charts painted, ms'],
  ['switchNextPaint', 'scope switch: next paint, ms'],
  ['switchRedrawn', 'scope switch: all redrawn, ms'],
]
console.log(`${visits} visits each, medians; processor 4 times slower, slow 4G, ${browser.version()}`)
console.log(['', 'overview', 'floor', 'ratio'].map(pad).join(''))
for (const [key, label] of rows) {
  const a = median(ours.map(visit => visit[key]))
  const b = median(theirs.map(visit => visit[key]))
  console.log([label, a.toFixed(0), b.toFixed(0), (a / b).toFixed(2)].map(pad).join(''))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function pad(text: string, column: number): string {
  return column === 0 ? text.padEnd(32) : text.padStart(10)
}
