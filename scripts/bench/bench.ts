import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { modernChromium } from '../../tests/browsers/chromium'
import { writeFloor } from './floor'
import { writeGrown } from './growth'
import { type Measured, measure, type Opened } from './measure'
import { presses, scopeSwitch } from './presses'
import { serve } from './serve'

/*
 * First load and presses beside the floor, in turn within one run: times of one machine mean little, their ratio to the
 * floor's means something. `npm run bench -- 9` makes nine visits instead of five. The numbers are printed, and written to
 * `dist-fixtures/bench.json` with machine and commit.
 */
const visits = Number(process.argv[2] ?? 5)
const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'dist-fixtures')
const site = join(fixtures, 'bench-site')
const single = join(fixtures, 'bench-single')
const floor = join(fixtures, 'bench-floor')
const grownProject = join(fixtures, 'bench-grown')
const grown = join(grownProject, 'built')

rmSync(floor, { recursive: true, force: true })
writeGrown(grownProject)
build(root, site)
build(root, single, '--mode', 'single')
build(grownProject, grown)
const { executablePath, args, env } = await modernChromium()
const browser = await chromium.launch({ executablePath, args, env })
const siteServer = await serve(site)
const floorServer = await serve(floor)
const grownServer = await serve(grown)
await writeFloor(browser, siteServer.address, floor)

const { address } = siteServer
const opened: Readonly<Record<string, Opened>> = {
  overview: { address, presses },
  floor: { address: floorServer.address, presses: [scopeSwitch] },
  dark: { address, colorScheme: 'dark' },
  management: { address: `${address}#/?scope=management` },
  targets: { address: `${address}#/targets` },
  single: { address: pathToFileURL(join(single, 'index.html')).href },
  'three times the data': { address: grownServer.address, presses },
}
const all = new Map<string, Measured[]>()
for (let i = 0; i < visits; i += 1)
  for (const [name, one] of Object.entries(opened))
    all.set(name, [...(all.get(name) ?? []), await measure(browser, one)])
const version = browser.version()
await browser.close()
siteServer.close()
floorServer.close()
grownServer.close()

const medians = Object.fromEntries([...all].map(([name, measured]) => [name, medianOf(measured)]))
const [machine] = cpus()
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
const about = { commit, chromium: version, cpu: `${cpus().length} × ${machine?.model}`, visits }
writeFileSync(join(fixtures, 'bench.json'), `${JSON.stringify({ ...about, medians }, null, 2)}\n`)

console.log(`${visits} visits each, medians, ms if nothing else; processor 4 times slower, slow 4G`)
console.log(Object.values(about).join(', '))
print('overview', 'floor')
for (const name of Object.keys(opened).slice(2)) print(name, 'overview')

function build(project: string, folder: string, ...how: readonly string[]): void {
  execFileSync('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'error', ...how], {
    cwd: project,
    env: { ...process.env, OUT_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** What the floor cannot do is held against its scope switch. */
function print(name: string, against: string): void {
  const theirs = medians[against] ?? {}
  console.log(['', name, against, 'ratio'].map(pad).join(''))
  for (const [label, ours] of Object.entries(medians[name] ?? {})) {
    const other = theirs[label] ?? theirs[`${scopeSwitch.label}: ${label.split(': ')[1]}`]
    const digits = Math.abs(ours) < 10 && label === 'layout shift' ? 4 : label.endsWith('MB') ? 1 : 0
    const told = other === undefined ? ['', ''] : [other.toFixed(digits), (ours / other).toFixed(2)]
    console.log([label, ours.toFixed(digits), ...told].map(pad).join(''))
  }
}

function medianOf(measured: readonly Measured[]): Measured {
  return Object.fromEntries(
    Object.keys(measured[0] ?? {}).map(label => [
      label,
      median(measured.map(one => one[label] ?? Number.NaN)),
    ]),
  )
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function pad(text: string, column: number): string {
  return column === 0 ? text.padEnd(44) : text.padStart(12)
}
