import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../scripts/json-schemas'
import { readTexts } from '../../scripts/read-data'

const root = join(import.meta.dirname, '../..')
const texts = [...readTexts('data'), ...readTexts('data/ledger')]

describe('the JSON Schemas under data/schema', () => {
  it.each(
    Object.entries(jsonSchemas()),
  )('%s is what the schema of the project says; else npm run data:schema', (file, text) => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(text)
  })

  it.each(texts)('$file names the schema of its kind, so that an editor checks it', ({ file, text }) => {
    const named = (JSON.parse(text) as { $schema?: string }).$schema ?? ''
    const target = join(file, '..', named)
    const kind = /ledger\//.test(file)
      ? 'ledger'
      : (/(report|glossary|record)\.json$/.exec(file)?.[1] ?? 'theme')
    expect(target).toBe(join(`data/schema/${kind}.json`))
  })
})
