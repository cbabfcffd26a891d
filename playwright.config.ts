import { defineConfig } from '@playwright/test'
import { modernChromium } from './tests/browsers/chromium'

const { executablePath, args, env } = await modernChromium()

/** Journeys through the built page in a real browser; `tests/e2e/setup` builds what they open, once a run. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/setup/global-setup.ts',
  outputDir: 'test-results',
  reporter: 'list',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // Limits, not expectations: the slowest journey opens some two hundred panels one after the other.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args, env },
  },
})
