import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const boot = readFileSync(join(import.meta.dirname, '../../public/boot.js'), 'utf8')

/** Puts `boot.js` into the page itself, and marks the page as the single file. */
export function inlinePublicFiles(): Plugin {
  return {
    name: 'inline-public-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: html =>
        html
          .replace('<html ', '<html data-single="true" ')
          .replace('<script vite-ignore src="./boot.js"></script>', () => `<script>${boot}</script>`),
    },
  }
}
