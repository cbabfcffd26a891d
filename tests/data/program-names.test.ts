import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/read-data'
import { realTexts } from './real'

/*
 * What is true of this report alone stands in data/, so that another report needs no change of the program. Names are
 * read from the data; a file of the program that has one as a string is told.
 */

/** Files of the program that may name one, each with why. */
const exceptions: Readonly<Record<string, string>> = {}

/** Every indicator, milestone, term and oddity of the data. */
const ids = new Set(
  realTexts.flatMap(({ text }) => {
    const lists = JSON.parse(text) as Partial<Record<string, readonly { id: string }[]>>
    return ['indicators', 'milestones', 'terms', 'oddities'].flatMap(kind =>
      (lists[kind] ?? []).map(({ id }) => id),
    )
  }),
)

/** Ids that a string of a program text is or begins with: 'gdp', or 'gdp.2021.level'. */
function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/['"`]([a-z0-9]+(?:-[a-z0-9]+)*)(?=['"`.~])/g)].flatMap(([, id = '']) =>
    ids.has(id) ? id : [],
  )
}

function programTexts(): readonly { file: string; text: string }[] {
  const folder = join(root, 'src')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ file: relative(root, path).replace(/\\/g, '/'), text: readFileSync(path, 'utf8') }))
}

describe('the program', () => {
  it('names no indicator or milestone of the report', () => {
    const faults = programTexts()
      .filter(({ file }) => !Object.keys(exceptions).includes(file))
      .flatMap(({ file, text }) =>
        namedIn(text).map(
          id => `${file}: expected no "${id}"; received it; name it in data/ and read it there`,
        ),
      )
    expect(ids.size).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it('has no exception that is none any more', () => {
    const named = new Set(programTexts().flatMap(({ file, text }) => (namedIn(text).length > 0 ? file : [])))
    expect(Object.keys(exceptions).filter(file => !named.has(file))).toEqual([])
  })

  it('is told where it has one', () => {
    const [id = ''] = ids
    expect(namedIn(`of('${id}'), at("${id}.2021.level"), ${id}`)).toEqual([id, id])
  })
})
