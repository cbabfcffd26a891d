import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const tests = join(import.meta.dirname, '..')

// Modules stay from one file to the next: a replacement of a file's own would work or not as the files come.
it('modules are replaced in the set-up alone', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'),
  )
  expect(files.length).toBeGreaterThan(100)
  const replacing = files.filter(file => /^vi\.(do)?mock\(/m.test(readFileSync(join(tests, file), 'utf8')))
  expect(replacing).toEqual([])
})
