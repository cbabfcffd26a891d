import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../public', name), 'utf8')

/** Puts what lies in `public/` into the page itself, and marks the page as the single file. */
export function inlinePublicFiles(): Plugin {
  return {
    name: 'inline-public-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: html =>
        html
          .replace('<html ', '<html data-single="true" ')
          .replace(
            '<script vite-ignore src="./boot.js"></script>',
            () => `<script>${read('boot.js')}</script>`,
          )
          .replace('./icon.svg', () => `data:image/svg+xml,${encodeURIComponent(read('icon.svg'))}`),
    },
  }
}
