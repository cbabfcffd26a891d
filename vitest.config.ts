import { defineConfig } from 'vitest/config'
import { firstData } from './scripts/vite/first-data'
import { pinyinTable } from './scripts/vite/pinyin'

/** What is drawn is tested in a document, all else without one; whole pages are tested in real browsers, elsewhere. */
export default defineConfig({
  plugins: [firstData(), pinyinTable()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: ['tests/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'document',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup-document.ts'],
        },
      },
    ],
    exclude: ['tests/e2e/**', 'tests/browsers/**', '**/node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // A busy machine is no defect.
    testTimeout: 60_000,
  },
})
