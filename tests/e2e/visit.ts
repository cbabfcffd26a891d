import { expect, type Page } from '@playwright/test'

/** Opens an address and waits until the program runs, which answers clicks, and has all data, quotes included. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true')
  await expect(page.locator('html')).toHaveAttribute('data-whole', 'true')
}
