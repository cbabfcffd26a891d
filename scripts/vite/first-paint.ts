import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const boot = join(import.meta.dirname, '../../public/boot.js')

/**
 * Puts into the page what its first paint waits for, the styles and `boot.js`, and lists the files of all chunks, which the
 * program fetches before it imports them. A round trip on a slow line costs more than the few kilobytes.
 */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      let html = String(page.source)
      html = html.replace(
        /<script\s+src="\.\/boot\.js"><\/script>/,
        () => `<script>${readFileSync(boot, 'utf8')}</script>`,
      )
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'asset' && name.endsWith('.css')) {
          const link = new RegExp(`<link rel="stylesheet"[^>]*href="\\./${name}"[^>]*>`)
          if (!link.test(html)) continue
          html = html.replace(link, () => `<style>${String(file.source)}</style>`)
          delete bundle[name]
          forget(bundle, name)
        }
      }
      const list = `<script type="application/json" id="chunks">${JSON.stringify(chunkFiles(bundle))}</script>`
      page.source = html.replace('</body>', () => `  ${list}\n  </body>`)
    },
  }
}

/** Of each chunk that comes later, by its name: itself, what it imports, and their styles, without what the page has. */
function chunkFiles(bundle: Rolldown.OutputBundle): Readonly<Record<string, readonly string[]>> {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  const inPage = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap(chunk => [...filesOf(chunk, bundle)]),
  )
  return Object.fromEntries(
    chunks
      .filter(({ isDynamicEntry }) => isDynamicEntry)
      .map(chunk => [
        chunk.name,
        [...filesOf(chunk, bundle)].filter(file => !inPage.has(file)).map(file => `./${file}`),
      ]),
  )
}

function filesOf(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  files: Set<string> = new Set(),
): ReadonlySet<string> {
  if (files.has(chunk.fileName)) return files
  files.add(chunk.fileName)
  for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
  for (const name of chunk.imports) {
    const imported = bundle[name]
    if (imported?.type === 'chunk') filesOf(imported, bundle, files)
  }
  return files
}

/** Views that load later would ask for the styles they share with the page; those are in it already and no file any more. */
function forget(bundle: Rolldown.OutputBundle, style: string): void {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk') file.viteMetadata?.importedCss.delete(style)
}
