import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import type { Browser } from './chromium'

/** One page of an old Chromium, with only what was seen to work there. */
export interface LegacyPage {
  /** Console errors, console warnings and uncaught exceptions since the page was opened. */
  readonly console: string[]
  /** Addresses requested since the page was opened, the page's own first. */
  readonly requests: string[]
  /** Evaluates a JavaScript expression in the page, awaiting a promise. */
  evaluate<T>(expression: string): Promise<T>
  /** Polls until the expression is truthy. */
  waitFor(expression: string, timeoutMs?: number): Promise<void>
  setSize(width: number, height: number): Promise<void>
  /** Writes a PNG of the visible part. */
  screenshot(path: string): Promise<void>
  /** Presses a key by Playwright's name, such as PageDown or Control+F. */
  press(key: string): Promise<void>
  close(): Promise<void>
}

const POLL_MS = 50

/**
 * Opens a page in an old Chromium. Playwright's locators do not work below Chromium 105 (they call
 * Element.checkVisibility), so this hands out no Playwright page.
 */
export async function openLegacyPage(browser: Browser, url: string): Promise<LegacyPage> {
  const { executablePath, args, env } = browser
  const instance = await chromium.launch({ executablePath, args, env })
  try {
    const page = await instance.newPage({ viewport: { width: 1280, height: 800 } })
    const seen: string[] = []
    const requests: string[] = []
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) seen.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', error => seen.push(`exception: ${error.message}`))
    page.on('crash', () => seen.push('crash: the page went down'))
    page.on('request', request => requests.push(request.url()))
    await page.goto(url)

    const evaluate = <T>(expression: string) => page.evaluate<T>(expression)
    return {
      console: seen,
      requests,
      evaluate,
      waitFor: (expression, timeoutMs = 10_000) => waitFor(evaluate, expression, timeoutMs),
      setSize: (width, height) => page.setViewportSize({ width, height }),
      screenshot: async path => {
        await page.screenshot({ path })
      },
      press: key => page.keyboard.press(key),
      close: () => instance.close(),
    }
  } catch (error) {
    await instance.close()
    throw error
  }
}

/** Polls until an expression is truthy. */
export async function waitFor(
  evaluate: (expression: string) => Promise<unknown>,
  expression: string,
  timeoutMs: number,
): Promise<void> {
  const end = Date.now() + timeoutMs
  let last = ''
  do {
    try {
      const value = await evaluate(expression)
      if (value) return
      last = String(value)
    } catch (error) {
      last = String(error)
    }
    await sleep(POLL_MS)
  } while (Date.now() < end)
  throw new Error(
    `${expression}: expected a truthy value within ${timeoutMs} ms, last received ${last}. ` +
      'Look at the console of the page, or wait longer.',
  )
}
