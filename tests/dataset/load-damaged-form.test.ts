import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DataText, load, reportFile } from '../../src/dataset/load'
import { at, damaged, editFile, type Json, type Path, withText } from '../fixtures/damage'
import { realTexts } from '../fixtures/real'

/* The same damages in every run: a test that fails today and not tomorrow helps nobody. */
const runs = { seed: 2022, numRuns: 200 }

/** A place of the real files: every record, list and value. */
interface Place {
  readonly file: string
  readonly path: Path
  readonly value: Json
}

const places: readonly Place[] = realTexts.flatMap(({ file, text }) => placesIn(file, [], JSON.parse(text)))

function placesIn(file: string, path: Path, value: Json): Place[] {
  const own: Place[] = path.length === 0 ? [] : [{ file, path, value }]
  if (typeof value !== 'object' || value === null) return own
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...own, ...parts.flatMap(([step, part]) => placesIn(file, [...path, step], part))]
}

/** Any place that fits, rare fields as often as common ones. */
function placeWhere(fits: (place: Place) => boolean): fc.Arbitrary<Place> {
  const byField = new Map<string, Place[]>()
  for (const place of places.filter(fits)) {
    const field = place.path.map(step => (typeof step === 'number' ? '*' : step)).join('.')
    byField.set(field, [...(byField.get(field) ?? []), place])
  }
  return fc.constantFrom(...byField.values()).chain(same => fc.constantFrom(...same))
}

const isItem = ({ path }: Place) => typeof path[path.length - 1] === 'number'
const isRecord = ({ value }: Place) => typeof value === 'object' && value !== null && !Array.isArray(value)
/** The list or record that the place stands in: `citations` of `citations[0]`. */
const listOf = ({ path }: Place) => String(path[path.length - 2])
const keyOf = ({ path }: Place) => String(path[path.length - 1])

/** The least that can be loaded with a file: the report beside it, or all where it refers to other files. */
const around = new Map(
  realTexts.map(({ file }) => {
    const few = realTexts.filter(text => text.file === file || text.file === reportFile)
    return [file, few.length > 1 && load(few).ok ? few : realTexts]
  }),
)
const textsOf = (file: string) => around.get(file) ?? realTexts

function filesBlamed(texts: readonly DataText[]): string[] {
  const loaded = load(texts)
  return loaded.ok ? [] : loaded.faults.map(({ file }) => file)
}

describe('load, of damaged files', () => {
  it('tells every value of a wrong type in its file', () => {
    const others: readonly Json[] = ['text', 7.5, true, null, [], { a: 1 }]
    const typeOf = (value: Json) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value)
    fc.assert(
      fc.property(
        placeWhere(() => true),
        fc.constantFrom(...others),
        (place, value) => {
          // A list for a list is no other type; `secondary: true` may be true.
          fc.pre(typeOf(value) !== typeOf(place.value))
          expect(filesBlamed(damaged(textsOf(place.file), place.file, place.path, value))).toContain(
            place.file,
          )
        },
      ),
      runs,
    )
  })

  it('tells every field that is missing in its file, notes and bases of prices aside', () => {
    const harmless = ['$schema', 'note', 'priceBasis']
    fc.assert(
      fc.property(
        placeWhere(place => !isItem(place) && !harmless.includes(keyOf(place))),
        place => {
          expect(filesBlamed(damaged(textsOf(place.file), place.file, place.path, undefined))).toContain(
            place.file,
          )
        },
      ),
      runs,
    )
  })

  it('tells every key that it does not know, __proto__ and constructor too', () => {
    fc.assert(
      fc.property(
        placeWhere(isRecord),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'Value', 'nota', ''),
        (place, key) => {
          const texts = editFile(textsOf(place.file), place.file, root => {
            const record = at(root, place.path) as { [key: string]: Json }
            Object.defineProperty(record, key, { value: { value: 1 }, enumerable: true, configurable: true })
          })
          expect(filesBlamed(texts)).toContain(place.file)
        },
      ),
      runs,
    )
  })

  it('tells every indicator, observation and milestone that stands twice', () => {
    fc.assert(
      fc.property(
        placeWhere(
          place =>
            isRecord(place) &&
            isItem(place) &&
            ['indicators', 'observations', 'milestones'].includes(listOf(place)),
        ),
        ({ file, path, value }) => {
          const texts = editFile(textsOf(file), file, root => {
            const list = at(root, path.slice(0, -1)) as Json[]
            list.push(value)
          })
          expect(filesBlamed(texts)).toContain(file)
        },
      ),
      runs,
    )
  })

  it('tells every text of a theme that is far too long', () => {
    fc.assert(
      fc.property(
        placeWhere(place => typeof place.value === 'string' && place.file !== reportFile),
        fc.constantFrom('字', '1', 'a', '"'),
        ({ file, path }, letter) => {
          expect(filesBlamed(damaged(textsOf(file), file, path, letter.repeat(100_000)))).toContain(file)
        },
      ),
      { ...runs, numRuns: 100 },
    )
  })

  it('tells every empty text, members of a family of units aside', () => {
    fc.assert(
      fc.property(
        placeWhere(
          place => typeof place.value === 'string' && place.value !== '' && listOf(place) !== 'units',
        ),
        ({ file, path }) => {
          expect(filesBlamed(damaged(textsOf(file), file, path, ''))).not.toEqual([])
        },
      ),
      runs,
    )
  })

  it('tells every file that was cut off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realTexts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, share) => {
          const { file, text } = whole
          const cut = text.slice(0, Math.floor((text.trimEnd().length - 1) * share))
          const loaded = load(withText(textsOf(file), file, cut))
          expect(loaded).toMatchObject({ ok: false, faults: [{ file, code: 'not-json' }] })
        },
      ),
      { ...runs, numRuns: 100 },
    )
  })

  it('tells whatever else a file may hold, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realTexts), fc.oneof(fc.string(), fc.json()), ({ file }, text) => {
        expect(filesBlamed(withText(textsOf(file), file, text))).toContain(file)
      }),
      { ...runs, numRuns: 300 },
    )
  })
})
