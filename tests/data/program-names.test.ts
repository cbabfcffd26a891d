import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/read-data'
import { reportWords, wordsIn } from '../fixtures/report-words'
import { realDataset } from './real'

/*
 * What is true of this report alone stands in data/, so that another report needs no change of the program. Names are
 * read from the data; a file of the program that has one outside its comments is told.
 */

const former = 'what an address once called it, which must still open'

/** Files that may have one all the same, each with what it is and why. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/features/parts/former-names.ts': { '2021': former, '2022': former, '2026': former },
  'src/features/present/decks/theme-deck.ts': { opening: 'the first slide of a deck, not a theme' },
}

const { report, times, indicators, milestones, terms, record } = realDataset
const { themes, sections } = report

/** Ids that a string of the program must not be or begin with: 'gdp', or 'gdp.2021.level'. */
const ids = new Set([
  ...indicators.keys(),
  ...[...milestones, ...terms, ...record.oddities, ...themes].map(({ id }) => id),
])

/** Names that must not be in a sentence either, and years by themselves. */
const words = reportWords(realDataset)

/** Section ids with a point, '1.5'; single digits are too much else. */
const sectionIds = new Set(sections.map(({ id }) => id).filter(id => id.includes('.')))

/** Without comments, whose examples are of the real report. */
function programTexts(): readonly { readonly file: string; readonly text: string }[] {
  const listed = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(tsx?|js)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
  return [...listed('src'), ...listed('public'), join(root, 'index.html')].map(path => ({
    file: relative(root, path).replace(/\\/g, '/'),
    text: readFileSync(path, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, ''),
  }))
}

/** Everything of the report that stands in a text of the program. */
function namedIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/['"`]([a-z0-9]+(?:-[a-z0-9]+)*)(?=['"`.~])/g)].map(([, id = '']) => id)
  const numbered = [...text.matchAll(/['"`]((?:\d+|A)\.\d+)(?=['"`.])/g)].map(([, id = '']) => id)
  return [
    ...new Set([
      ...quoted.filter(id => ids.has(id)),
      ...numbered.filter(id => sectionIds.has(id)),
      ...wordsIn(text, words),
    ]),
  ]
}

describe('the program', () => {
  it('names nothing that is true of this report alone', () => {
    const faults = programTexts().flatMap(({ file, text }) =>
      namedIn(text)
        .filter(name => exceptions[file]?.[name] === undefined)
        .map(name => `${file}: expected no "${name}"; received it; name it in data/ and read it there`),
    )
    expect(words.length).toBeGreaterThan(200)
    expect(faults).toEqual([])
  })

  it('has no exception that is none any more', () => {
    const named = new Map(programTexts().map(({ file, text }) => [file, namedIn(text)]))
    const stale = Object.entries(exceptions).flatMap(([file, names]) =>
      Object.keys(names).filter(name => !named.get(file)?.includes(name)),
    )
    expect(stale).toEqual([])
  })

  it('is told where it has one', () => {
    const [id = ''] = ids
    const text = `of('${id}'), at("${id}.level"), ${id}, '${times.result}年', "1.5", 12${times.plan}`
    expect(namedIn(text)).toEqual([id, '1.5', times.result])
  })
})
