import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { parseText, subjectAt } from '../../src/dataset/shape'

const schema = z.strictObject({
  name: z.string().check(z.minLength(2), z.maxLength(4)),
  kind: z.enum(['stock', 'flow']),
  size: z.number(),
  slug: z.optional(z.string().check(z.regex(/^[a-z]+$/))),
})
const sound = { name: '土地', kind: 'stock', size: 3 }

function faultsOf(text: string) {
  const parsed = parseText('data/x.json', text, schema)
  return parsed.ok ? [] : parsed.faults
}
const faultsIn = (value: unknown) => faultsOf(JSON.stringify(value))

describe('parseText', () => {
  afterEach(() => vi.restoreAllMocks())

  it('hands out what has the form', () => {
    expect(parseText('data/x.json', JSON.stringify(sound), schema)).toEqual({ ok: true, value: sound })
  })

  it.each([
    ['Unexpected token } in JSON at position 12', 'Unexpected token }'],
    ['Unexpected token \'}\', ..."b": 2,\n}" is not valid JSON', "Unexpected token '}'"],
    [
      'Expected double-quoted property name in JSON at position 12 (line 3 column 1)',
      'Expected double-quoted property name',
    ],
  ])('tells a file that is no JSON in words of the engine without its offsets: %s', (message, received) => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(message)
    })
    // `{` newline `"b": 2,` with two spaces before it, newline, `}`: 1 + 1 + 9 + 1 characters come before the last.
    expect(faultsOf('{\n  "b": 2,\n}')).toMatchObject([
      { file: 'data/x.json', path: [], code: 'not-json', received },
    ])
  })

  it('finds the line by the piece of the text that the engine shows', () => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(`Unexpected token 'T', ..." 1,\n "b": True,\n "c""... is not valid JSON`)
    })
    // The piece begins ten characters before the fault; on line 2 a space, `"b":` and a space stand before the T.
    expect(faultsOf('{"a": 1,\n "b": True,\n "c": 2}')).toMatchObject([{ expected: 'line 2, column 7' }])
  })

  it('tells the line and column of an offset', () => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError('Unexpected token } in JSON at position 12')
    })
    // Offset 12 is the 13th character: `{`, newline, nine of `  "b": 2,`, newline, `}` on line 3 as its first.
    expect(faultsOf('{\n  "b": 2,\n}')[0]?.expected).toBe('line 3, column 1')
  })

  it('tells the line and column of a real slip with the engine at hand', () => {
    expect(faultsOf('{\n  "name": "土地",\n  "size": 3,\n}')[0]?.expected).toBe('line 4, column 1')
  })

  it('points to the end of a file that was cut off', () => {
    expect(faultsOf('{\n  "name": "土')[0]?.expected).toBe('line 2, column 13')
  })

  it('tells an empty file', () => {
    expect(faultsOf('')).toMatchObject([{ code: 'not-json', expected: 'line 1, column 1' }])
  })

  it.each([
    ['a field that is missing', { kind: 'stock', size: 3 }, 'missing', ['name'], 'string', ''],
    ['an enum that is missing', { name: '土地', size: 3 }, 'missing', ['kind'], 'stock, flow', ''],
    ['a number in quotes', { ...sound, size: '3' }, 'wrong-type', ['size'], 'number', '"3"'],
    ['null for a number', { ...sound, size: null }, 'wrong-type', ['size'], 'number', 'null'],
    ['a word outside its list', { ...sound, kind: 'rate' }, 'not-one-of', ['kind'], 'stock, flow', '"rate"'],
    ['a key that is not known', { ...sound, sise: 3 }, 'unknown-key', [], '', '"sise"'],
    ['a wrong form', { ...sound, slug: 'A-1' }, 'bad-format', ['slug'], '/^[a-z]+$/', '"A-1"'],
    ['a text too long', { ...sound, name: '一二三四五' }, 'too-long', ['name'], '4', '"一二三四五"'],
    ['a text too short', { ...sound, name: '一' }, 'too-short', ['name'], '2', '"一"'],
    ['a list in place of a record', [], 'wrong-type', [], 'object', '[]'],
  ])('tells %s with its place, what was expected and what was found', (_, value, code, path, expected, received) => {
    expect(faultsIn(value)).toEqual([
      {
        file: 'data/x.json',
        path,
        code,
        expected,
        received,
        subject: path.length === 0 ? '' : expect.any(String),
      },
    ])
  })

  it('tells every fault of a file at once', () => {
    expect(faultsIn({ kind: 'rate', size: '3', a: 1, b: 2 }).map(({ code }) => code)).toEqual([
      'missing',
      'not-one-of',
      'wrong-type',
      'unknown-key',
      'unknown-key',
    ])
  })

  it('tells a key named __proto__ like any other that is not known', () => {
    const faults = faultsOf('{"name":"土地","kind":"stock","size":3,"__proto__":{"size":4}}')
    expect(faults).toMatchObject([{ code: 'unknown-key', received: '"__proto__"' }])
  })

  it('never finds a missing field among what every object carries', () => {
    const parsed = parseText('data/x.json', '{}', z.strictObject({ constructor: z.string() }))
    expect(parsed).toMatchObject({ ok: false, faults: [{ code: 'missing', received: '' }] })
  })

  it('cuts a huge value to what a screen holds', () => {
    const [fault] = faultsIn({ ...sound, name: '长'.repeat(100_000) })
    expect(fault?.received).toBe(`"${'长'.repeat(56)}…`)
  })
})

describe('subjectAt', () => {
  const raw = { indicators: [{ id: 'gdp', name: '生产总值', observations: [{ id: 'gdp.2021' }] }] }

  it('names the records on the way, so that nobody counts brackets', () => {
    expect(subjectAt(raw, ['indicators', 0, 'observations', 0, 'value'])).toBe('生产总值 gdp.2021')
  })

  it('ends where the data end', () => {
    expect(subjectAt(raw, ['indicators', 7, 'name'])).toBe('')
    expect(subjectAt(null, ['indicators'])).toBe('')
  })
})
