import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'

/** Whatever the whole program shares; others add to it for a screen or for paper. */
const shared = 'src/app'

const cssFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.css'))
  .map(file => ({
    file: `src/${file}`,
    css: readFileSync(`src/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }))

// Whoever has a browser set to larger type gets the narrower layout that it needs.
it('asks for widths in em, never in px', () => {
  const inPixels = cssFiles.flatMap(({ file, css }) =>
    [...css.matchAll(/@media[^{]*\dpx[^{]*/g)].map(([query]) => `${file}: ${query.trim()}`),
  )
  expect(inPixels).toEqual([])
})

// All views' styles are brought while the page rests: two that style one name would change each other's look.
it('no class is styled by itself in two folders', () => {
  expect(cssFiles.length).toBeGreaterThan(20)
  const folders = new Map<string, Set<string>>()
  for (const { file, css } of cssFiles) {
    const folder = dirname(file)
    if (folder === shared) continue
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
