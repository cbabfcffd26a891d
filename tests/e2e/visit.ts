import { expect, type Page } from '@playwright/test'

/** Opens an address and waits until the program runs, which answers clicks, and has all data, quotes included. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true')
  await expect(page.locator('html')).toHaveAttribute('data-whole', 'true')
}

/** Goes on to another view within the page, as by a link, and waits until the one before has gone. */
export async function goOn(page: Page, url: string): Promise<void> {
  await page.locator('main h1').evaluateAll(([left]) => left?.setAttribute('data-left', ''))
  await visit(page, url)
  await expect(page.locator('main h1:not([data-left])')).toBeVisible()
}

/** Chooses the dark appearance as a reader does, and closes the settings. */
export async function chooseDark(page: Page): Promise<void> {
  await page.getByRole('button', { name: '显示设置' }).click()
  await page.getByRole('radio', { name: '深色' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio', { name: '深色' })).toHaveCount(0)
}
