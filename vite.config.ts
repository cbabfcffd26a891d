import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { appearanceStyles } from './scripts/vite/appearance-styles'
import { checkData } from './scripts/vite/check-data'
import { contentSecurityPolicy } from './scripts/vite/content-security-policy'
import { dataPackage } from './scripts/vite/data-package'
import { firstData } from './scripts/vite/first-data'
import { firstPaint } from './scripts/vite/first-paint'
import { inlinePublicFiles } from './scripts/vite/inline-public-files'
import { licences } from './scripts/vite/licences'
import { namedWidths } from './scripts/vite/named-widths'
import { pageNames } from './scripts/vite/page-names'
import { pinyinTable } from './scripts/vite/pinyin'
import { prerender } from './scripts/vite/prerender'

/*
 * The first load in two files and a helper, React apart because it stays when the program changes. Left to itself the
 * bundler makes a file of whatever the page shares with some later part: thirty of them, each a request and packed by itself.
 */
const firstFiles = [
  {
    name: 'react',
    test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
    tags: ['$initial' as const],
  },
  { name: 'index', tags: ['$initial' as const] },
]

/** `--mode single` makes one HTML file that opens by double-click; every other mode makes a folder of static files. */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single'
  return {
    base: './',
    plugins: [
      react(),
      appearanceStyles(),
      firstData(),
      pinyinTable(),
      licences({ root: import.meta.dirname, isSingle }),
      pageNames(),
      prerender(),
      dataPackage({ isSingle }),
      checkData({ isOff: process.env.DATA_CHECK === 'off' }),
      ...(isSingle
        ? [inlinePublicFiles(), viteSingleFile({ removeViteModuleLoader: true })]
        : [firstPaint()]),
      contentSecurityPolicy(),
    ],
    css: namedWidths,
    publicDir: isSingle ? false : 'public',
    build: {
      target: 'chrome86',
      cssTarget: 'chrome86',
      outDir: process.env.OUT_DIR ?? (isSingle ? 'dist-single' : 'dist'),
      emptyOutDir: true,
      // Preloading needs a polyfill in 86 and gains nothing where the network is a cable.
      modulePreload: {
        polyfill: false,
        // What comes later is fetched by `src/ui/chunk.ts`, from the list in the page: a second list gains nothing.
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      chunkSizeWarningLimit: 800,
      ...(!isSingle && { rolldownOptions: { output: { codeSplitting: { groups: firstFiles } } } }),
    },
    preview: { port: 4173 },
  }
})
