import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * How many bytes each part of the built site may have, packed by gzip: two per cent more than it has. What grows for a
 * reason gets a new limit in the same commit. The first load and whole-texts hold the report, and grow with it.
 */
const limits = {
  'index.html': 28_600,
  'first load': 130_000,
  'first load, its entry': 62_000,
  'about-data-view': 34_900,
  'chart-canvas': 183_000,
  'copy-selection': 2_400,
  'dataset-zip': 81_300,
  'export-menu': 51_400,
  'fault-list': 3_400,
  'glossary-view': 14_600,
  'indicator-view': 30_800,
  'indicators-view': 25_000,
  'licence-texts': 22_600,
  'milestones-view': 12_300,
  // With the menu that asks for it, and has come before it.
  'picture-svg': 68_700,
  present: 39_300,
  'results-view': 7_600,
  'scopes-view': 14_700,
  'search-program': 20_700,
  'targets-view': 12_400,
  'term-card': 800,
  'trends-view': 14_900,
  'whole-texts': 117_000,
  'word-file': 68_100,
  'write-deck': 180_200,
  'write-xlsx': 77_700,
}

const folder = process.env.OUT_DIR ?? 'dist-fixtures/site'
const page = join(folder, 'index.html')
if (!existsSync(page))
  throw new Error(
    `${page}: expected a built page; received none; run npx playwright test, or npm run build and npm run size with OUT_DIR=dist`,
  )
const html = readFileSync(page, 'utf8')
const [, entry] = html.match(/<script type="module"[^>]* src="\.\/([^"]+)"/) ?? []
const preloaded = [...html.matchAll(/<link rel="modulepreload"[^>]* href="\.\/([^"]+)"/g)].map(
  ([, file]) => file,
)
/* Of each part that comes later, what the page fetches when it is opened first. */
const later = JSON.parse(/id="chunks">([^<]+)</.exec(html)?.[1] ?? '{}')
const parts = {
  'index.html': ['index.html'],
  'first load': [entry, ...preloaded],
  'first load, its entry': [entry],
  // What the bundler makes of a module that only Node has is none of ours.
  ...Object.fromEntries(Object.entries(later).filter(([name]) => !name.startsWith('__vite'))),
}

const names = [...new Set([...Object.keys(parts), ...Object.keys(limits)])]
const strange = names.filter(name => !(name in parts && name in limits))
if (strange.length > 0)
  throw new Error(
    `.size-limit.mjs: expected the parts of ${page}; received others: ${strange.join(', ')}; add a limit, or take it away`,
  )

export default names.map(name => ({
  name,
  path: parts[name].map(file => join(folder, file)),
  limit: `${limits[name]} B`,
  gzip: true,
}))
