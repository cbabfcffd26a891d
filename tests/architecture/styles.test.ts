import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'

/** Whatever the whole program shares; others add to it for a screen or for paper. */
const shared = 'src/app'

// All views' styles are brought while the page rests: two that style one name would change each other's look.
it('no class is styled by itself in two folders', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.css'),
  )
  expect(files.length).toBeGreaterThan(20)
  const folders = new Map<string, Set<string>>()
  for (const file of files) {
    const folder = dirname(`src/${file}`)
    if (folder === shared) continue
    const css = readFileSync(`src/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '')
    for (const [, selectors = ''] of css.matchAll(/([^{}]+)\{/g))
      for (const selector of selectors.split(',')) {
        const name = /^\.([a-z][\w-]*)$/.exec(selector.trim())?.[1]
        if (name !== undefined) folders.set(name, (folders.get(name) ?? new Set()).add(folder))
      }
  }
  const twice = [...folders]
    .filter(([, own]) => own.size > 1)
    .map(([name, own]) => `${name}: ${[...own].join(', ')}`)
  expect(twice).toEqual([])
})
