import { defineConfig } from 'vitest/config'
import { firstData } from './scripts/vite/first-data'
import { licences } from './scripts/vite/licences'
import { pinyinTable } from './scripts/vite/pinyin'
import { sampleTexts } from './tests/fixtures/sample'

const document = { environment: 'jsdom', setupFiles: ['tests/setup.ts', 'tests/setup-document.ts'] }

/**
 * What is drawn is tested in a document, all else without one; whole pages are tested in real browsers, elsewhere. A
 * file called `….long.test.ts` belongs to the long run alone. The page's own parts come from the made-up report, not
 * from `data/`: only the tests in `tests/data/` read that.
 */
export default defineConfig({
  plugins: [
    firstData(() => sampleTexts),
    pinyinTable(() => sampleTexts),
    licences({ root: import.meta.dirname, isSingle: true }),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/*.long.test.*', 'tests/office/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          include: ['tests/**/*.test.tsx'],
          exclude: ['**/*.long.test.*'],
          isolate: false,
          ...document,
        },
      },
      { extends: true, test: { name: 'plain-long', include: ['tests/**/*.long.test.ts'] } },
      { extends: true, test: { name: 'document-long', include: ['tests/**/*.long.test.tsx'], ...document } },
      // Needs LibreOffice, so that no other run may want it: npm run test:office.
      { extends: true, test: { name: 'office-long', include: ['tests/office/*.test.ts'] } },
    ],
    setupFiles: ['tests/setup.ts'],
    // All cores: else one of two would idle.
    maxWorkers: '100%',
    restoreMocks: true,
    // A failure shows both values whole: cut ones look alike.
    chaiConfig: { truncateThreshold: 0 },
    // A busy machine is no defect.
    testTimeout: 60_000,
  },
})
