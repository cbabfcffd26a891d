import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../scripts/json-schemas'

const root = join(import.meta.dirname, '../..')

describe('the JSON Schemas under data/schema', () => {
  it.each(
    Object.entries(jsonSchemas()),
  )('%s is what the schema of the project says; else npm run data:schema', (file, text) => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(text)
  })
})
