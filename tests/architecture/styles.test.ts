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

const breakpoints = 'src/ui/breakpoints.css'

// Whoever has a browser set to larger type gets the narrower layout that it needs.
it('names every width in one file, in em', () => {
  const named = cssFiles.find(({ file }) => file === breakpoints)?.css ?? ''
  const widths = [...named.matchAll(/@custom-media --[\w-]+ [^;]*width: ([^)]*)\)/g)].map(
    ([, width]) => width,
  )
  expect(widths.length).toBeGreaterThan(10)
  expect(widths.filter(width => !/^[\d.]+em$/.test(width ?? ''))).toEqual([])
})

it('asks for the size of the page by these names alone', () => {
  const known = /^(screen|print|\((--[\w-]+|forced-colors: active|prefers-reduced-motion: reduce)\)|and|\s)+$/
  const unnamed = cssFiles.flatMap(({ file, css }) =>
    [...css.matchAll(/@media([^{]*)/g)]
      .filter(([, query = '']) => !known.test(query))
      .map(([query]) => `${file}: ${query.trim()}`),
  )
  expect(unnamed).toEqual([])
})

it('has no name of a width that nothing asks for', () => {
  const named = cssFiles.find(({ file }) => file === breakpoints)?.css ?? ''
  const asked = cssFiles.map(({ css }) => css).join('\n')
  const idle = [...named.matchAll(/@custom-media (--[\w-]+)/g)]
    .map(([, name = '']) => name)
    .filter(name => !asked.includes(`(${name})`))
  expect(idle).toEqual([])
})

// What stands around a figure sets properties that `src/ui/figure.css` reads: so one file tells how a figure can look.
it('styles a figure and its parts in one file', () => {
  const elsewhere = cssFiles
    .filter(({ file }) => file !== 'src/ui/figure.css')
    .flatMap(({ file, css }) =>
      [...css.matchAll(/\.figure(?:__[\w-]+|--[\w-]+|(?![\w-]))/g)].map(([name]) => `${file}: ${name}`),
    )
  expect(elsewhere).toEqual([])
})

it('reads every property of a figure that is set, and no other is set', () => {
  const figure = cssFiles.find(({ file }) => file === 'src/ui/figure.css')?.css ?? ''
  const names = (css: string, pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name))
  const read = names(figure, /var\((--figure-[\w-]+)/g)
  const set = names(cssFiles.map(({ css }) => css).join('\n'), /(--figure-[\w-]+):/g)
  expect(read.size).toBeGreaterThan(10)
  expect([...set].sort()).toEqual([...read].sort())
})

// The plots of charts are measured out for their marks and words; a new step of the scale must not move them.
it('takes space and type from the scale, not by its values', () => {
  const tokens = cssFiles.find(({ file }) => file === 'src/app/tokens.css')?.css ?? ''
  const valuesOf = (prefix: string) =>
    new Set(
      [...tokens.matchAll(new RegExp(`--${prefix}-[\\w-]+: ([\\d.]+(?:rem)?);`, 'g'))].map(
        ([, value]) => value,
      ),
    )
  const scales = [
    { property: /(?:^|\s)(?:margin|padding|gap|row-gap|column-gap)[\w-]*: ([^;]+)/g, values: valuesOf('s') },
    { property: /(?:^|\s)font-size: ([^;]+)/g, values: valuesOf('type') },
    { property: /(?:^|\s)line-height: ([^;]+)/g, values: valuesOf('lh') },
  ]
  expect(scales.map(({ values }) => values.size)).toEqual([9, 7, 3])
  const literal = cssFiles
    .filter(({ file }) => !file.startsWith('src/charts/'))
    .flatMap(({ file, css }) =>
      scales.flatMap(({ property, values }) =>
        [...css.matchAll(property)]
          .filter(([, value = '']) => value.split(/[\s(),]+/).some(word => values.has(word)))
          .map(([declaration]) => `${file}: ${declaration.trim()}`),
      ),
    )
  expect(literal).toEqual([])
})

// All views' styles are brought while the page rests: two that style one name would change each other's look.
it('no class is styled by itself in two folders', () => {
  expect(cssFiles.length).toBeGreaterThan(20)
  const folders = new Map<string, Set<string>>()
  for (const { file, css } of cssFiles) {
    const folder = dirname(file)
    if (folder === shared) continue
    for (const [, selectors = ''] of css.matchAll(/([^{};]+)\{/g))
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
