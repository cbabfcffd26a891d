import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { firstData } from './first-data'

const root = join(import.meta.dirname, '../..')

/** Writes the overview into the built page, so that its figures stand there before the script has loaded. */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { module } = await runnerImport<{ prerender: (warn: (message: string) => void) => string }>(
          join(root, 'src/app/prerender.tsx'),
          { root, configFile: false, logLevel: 'error', plugins: [firstData(), withoutStyles()] },
        )
        const page = module.prerender(message => this.warn(message))
        return html.replace('<div id="root"></div>', () => `<div id="root">${page}</div>`)
      },
    },
  }
}

/** Markup needs no styles, and Vite's own handling of them works within a build or a server only. */
function withoutStyles(): Plugin {
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: id => (id.endsWith('.css') ? '\0no-styles' : null),
    load: id => (id === '\0no-styles' ? '' : null),
  }
}
