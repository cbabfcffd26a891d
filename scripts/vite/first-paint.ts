import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const boot = join(import.meta.dirname, '../../public/boot.js')

/**
 * Puts into the page what its first paint waits for, the styles and `boot.js`, and names the chart chunk so that it
 * loads while the entry script runs. A round trip on a slow line costs more than the few kilobytes.
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
        if (file.type === 'chunk' && file.name === 'chart-canvas')
          html = html.replace(
            '</head>',
            `  <link rel="modulepreload" href="./${name}" fetchpriority="low">\n  </head>`,
          )
      }
      page.source = html
    },
  }
}

/** Views that load later would ask for the styles they share with the page; those are in it already and no file any more. */
function forget(bundle: Rolldown.OutputBundle, style: string): void {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk') file.viteMetadata?.importedCss.delete(style)
}
