import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { licences, packagesOf, shippedWith } from '../../scripts/vite/licences'
import { licencesWithin, packageIn } from '../../scripts/vite/package-licence'

const root = join(import.meta.dirname, '../..')
const installed = mkdtempSync(join(tmpdir(), 'licences-'))
afterAll(() => rmSync(installed, { recursive: true }))

/** A package as it is installed, with its files. */
function made(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(installed, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  const all = { 'package.json': JSON.stringify({ name, version: '1.0.0', license: 'MIT' }), ...files }
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text)
  return folder
}

describe('the licence of a package', () => {
  it('has its text and its notice', () => {
    const folder = made('noticed', { 'LICENSE.txt': 'Free.\r\n', NOTICE: 'By us.', 'README.md': 'Hello.' })
    expect(packageIn(folder)).toEqual({
      name: 'noticed',
      version: '1.0.0',
      licence: 'MIT',
      texts: [
        { file: 'LICENSE.txt', text: 'Free.' },
        { file: 'NOTICE', text: 'By us.' },
      ],
    })
  })

  it('stops the build where there is no text, and says what to do', () => {
    const folder = made('silent', {})
    expect(() => packageIn(folder)).toThrow(
      /node_modules\/silent: expected a text of its licence.*received none; put it into .*licence-texts\/silent\.txt/,
    )
  })

  it('stops the build where it has no name', () => {
    const folder = made('unnamed', {
      'package.json': '{"name":"unnamed","version":"1.0.0"}',
      LICENSE: 'Free.',
    })
    expect(() => packageIn(folder)).toThrow(
      /unnamed\/package\.json: expected the name of its licence.*received undefined/,
    )
  })

  it('takes along what its code has from others', () => {
    const code =
      '/**\n * @license MIT\n * Copyright Other\n * Permission is hereby granted to all.\n */\nx()\n/* ours */'
    const text = '@license MIT\nCopyright Other\nPermission is hereby granted to all.'
    const taken = { file: 'index.js', text }
    expect(licencesWithin('index.js', code)).toEqual([taken])
    const folder = made('taking', { LICENSE: 'Free.', 'index.js': code })
    const [, ...others] = packagesOf([join(folder, 'index.js')], root)
    expect(others.find(({ name }) => name === 'taking')?.texts).toEqual([
      { file: 'LICENSE', text: 'Free.' },
      taken,
    ])
  })
})

describe('the licences of a program', () => {
  it('stops the build at a module that nobody has taken into account', () => {
    expect(() => packagesOf(['\0newtool/helper.js'], root)).toThrow(
      /newtool\/helper\.js: expected a module of a package or of the project; .*tell in scripts\/vite\/licences\.ts/,
    )
  })

  it('has equal texts once, with all that came with them', () => {
    const one = { version: '1.0.0', licence: 'MIT' }
    expect(
      shippedWith([
        { ...one, name: 'a', texts: [{ file: 'LICENSE', text: 'Free.' }] },
        {
          ...one,
          name: 'b',
          texts: [
            { file: 'LICENCE', text: 'Free.' },
            { file: 'NOTICE', text: 'By us.' },
          ],
        },
      ]),
    ).toEqual({
      packages: [
        { ...one, name: 'a' },
        { ...one, name: 'b' },
      ],
      texts: [
        { file: 'LICENSE', text: 'Free.', of: ['a', 'b'] },
        { file: 'NOTICE', text: 'By us.', of: ['b'] },
      ],
    })
  })

  it('are in the program that is built and in a file beside it', async () => {
    const entry = join(installed, 'entry.js')
    writeFileSync(
      entry,
      "import { shipped } from 'virtual:licences'\nimport { zipSync } from 'fflate'\nexport default [shipped, zipSync]",
    )
    const built = (await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        licences({ root, isSingle: false }),
        {
          name: 'found',
          resolveId: source =>
            source === 'fflate' ? join(root, 'node_modules/fflate/esm/browser.js') : null,
        },
      ],
      build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
    })) as Rolldown.RolldownOutput
    const [chunk] = built.output
    const list = built.output.find(({ fileName }) => fileName === 'licences.txt')
    const text = list?.type === 'asset' ? String(list.source) : ''
    for (const words of ['fflate', 'Arjun Barrett', 'pinghu-report-dashboard', 'opencc-js']) {
      expect(chunk.code).toContain(words)
      expect(text).toContain(words)
    }
    expect(text).not.toContain('echarts')
    expect(chunk.code).not.toContain('%licences%')
  })
})
