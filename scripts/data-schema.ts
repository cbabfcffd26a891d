import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from './json-schemas'

const root = join(import.meta.dirname, '..')

mkdirSync(join(root, 'data/schema'), { recursive: true })
for (const [file, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(root, file), text)
  console.log(file)
}
