import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ReportFile } from '../../src/dataset/schema'

const { place, citedAs, dashboard, scopes } = JSON.parse(
  readFileSync('data/report.json', 'utf8'),
) as ReportFile

/** What belongs to this report and is told by its data. */
const names = [
  ...Object.values(place),
  place.within.replace(/市$/, ''),
  citedAs,
  dashboard.title,
  ...(scopes ? [...scopes.difference.parts, scopes.difference.name, scopes.difference.short] : []),
]

/** Without comments, whose examples are of the real report. */
const sourceOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')

// Another report brings its own; what is printed of this one stands in data/ alone.
it('no name of the place, of the dashboard or of what lies between its scopes stands in the program', () => {
  expect(names.length).toBeGreaterThan(7)
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => `src/${file}`)
  const holding = ['index.html', 'public/boot.js', ...files].filter(file => {
    const source = sourceOf(file)
    return names.some(name => source.includes(name))
  })
  expect(holding).toEqual([])
})
